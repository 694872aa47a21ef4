import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { Case } from '../case/case.ts';
import type { Duty } from '../case/duty.ts';
import type { EpochMs } from '../core/instant.ts';
import { kinds, milestones, roles, severities } from '../core/vocabulary.ts';
import { policies } from '../policies/index.ts';
import type { Ladder, Rung } from '../policy/handling.ts';
import type { Policy } from '../policy/policy.ts';
import { escalations, type Escalation } from './escalations.ts';
import { caseOf, contextOf, dutyOf, isAboveAll, local, morning, names } from './routed.cases.ts';

const under = (
  policy: Policy,
  more: Partial<Case>,
  duties: readonly Duty[],
  at: EpochMs = morning,
): readonly Escalation[] => escalations(caseOf(more), duties, contextOf(policy, { at }));

/** The warehouse with a single ladder for answers, in force since a date. */
const withLadder = (rungs: readonly Rung[], more: Partial<Ladder> = {}, from = '2020-01-01'): Policy => ({
  ...policies.warehouse,
  ladders: { only: { milestones: ['respond'], rungs: [{ from, value: rungs, source: 'WF-3.4' }], ...more } },
});
const rung = (side: Rung['side'], amount: number, unit: Rung['unit'], more: Partial<Rung> = {}): Rung => ({
  ...{ side, amount, unit, calendar: 'office', tell: ['customer-service'] },
  ...more,
});

const answer = (due: string, more: Partial<Duty> = {}) => dutyOf('respond', local(due), more);
const early = { receivedAt: local('2026-11-16T09:00') };

test('an urgent case climbs from who handles it to supervision, level by level (WF-3.4, WF-4.4.1)', () => {
  const found = under(policies.warehouse, { severity: 'urgent-major' }, [answer('2026-11-20T10:30')]);
  assert.deepEqual(
    found.map(({ side, at, roles: told }) => [side, at, told]),
    [
      ['before', local('2026-11-20T10:20'), ['customer-service']],
      ['after', local('2026-11-20T10:30'), ['department-head']],
      ['after', local('2026-11-20T11:00'), ['management-group']],
      ['after', local('2026-11-20T14:30'), ['supervision']],
    ],
  );
  assert.deepEqual(found[0], {
    key: `case-1:1:respond:${local('2026-11-20T10:30')}:urgent:before:10minutes`,
    duty: 'respond',
    of: `case-1:1:respond:${local('2026-11-20T10:30')}`,
    due: local('2026-11-20T10:30'),
    side: 'before',
    at: local('2026-11-20T10:20'),
    tellAt: local('2026-11-20T10:20'),
    roles: ['customer-service'],
    source: 'WF-3.4',
  });
});

const counted: readonly [what: string, Rung, due: string, at: string][] = [
  ['back over lunch', rung('before', 1, 'working-hours'), '2026-11-20T13:30', '2026-11-20T11:30'],
  ['back over the weekend', rung('before', 4, 'working-hours'), '2026-11-23T09:30', '2026-11-20T14:30'],
  ['back over a night', rung('before', 30, 'working-minutes'), '2026-11-20T08:45', '2026-11-19T17:15'],
  ['back from the night', rung('before', 1, 'working-hours'), '2026-11-20T22:00', '2026-11-20T16:30'],
  ['back without pause', rung('before', 2, 'hours'), '2026-11-20T13:30', '2026-11-20T11:30'],
  [
    'back by working days',
    rung('before', 1, 'working-days', { dayRule: 'keep-clock' }),
    '2026-11-23T10:00',
    '2026-11-20T10:00',
  ],
  [
    'back on its own calendar',
    rung('before', 4, 'working-hours', { calendar: 'always' }),
    '2026-11-23T09:30',
    '2026-11-23T05:30',
  ],
  ['forth over the weekend', rung('after', 4, 'working-hours'), '2026-11-20T16:30', '2026-11-23T11:30'],
  ['forth over lunch', rung('after', 60, 'working-minutes'), '2026-11-20T11:30', '2026-11-20T13:30'],
  ['at the due time', rung('after', 0, 'working-hours'), '2026-11-20T16:30', '2026-11-20T16:30'],
];
for (const [what, one, due, at] of counted) {
  test(`a rung counts from the due time ${what}`, () => {
    const found = under(withLadder([one]), early, [answer(due)], early.receivedAt);
    assert.deepEqual(
      found.map((escalation) => new Date(escalation.at).toISOString()),
      [new Date(local(at)).toISOString()],
    );
  });
}

const warned: readonly [what: string, Partial<Case>, at: string, sides: readonly string[]][] = [
  ['while it can still help', early, '2026-11-20T09:00', ['before', 'after']],
  ['also when its time has passed', early, '2026-11-20T11:29', ['before', 'after']],
  ['but not once it is due', early, '2026-11-20T11:30', ['after']],
  ['nor when it is late', early, '2026-11-20T15:00', ['after']],
  [
    'exactly from the receipt',
    { receivedAt: local('2026-11-20T10:30') },
    '2026-11-20T10:30',
    ['before', 'after'],
  ],
  [
    'but of nothing before it was received',
    { receivedAt: local('2026-11-20T10:31') },
    '2026-11-20T10:31',
    ['after'],
  ],
  [
    'nor before the case was reopened (WF-4.5.2)',
    { ...early, roundStartedAt: local('2026-11-20T10:45'), round: 2 },
    '2026-11-20T10:50',
    ['after'],
  ],
];
const both = withLadder([rung('before', 1, 'working-hours'), rung('after', 0, 'working-hours')]);
for (const [what, more, at, sides] of warned) {
  test(`a warning comes ${what}`, () => {
    const found = under(both, more, [answer('2026-11-20T11:30')], local(at));
    assert.deepEqual(
      found.map(({ side }) => side),
      sides,
    );
  });
}

const climbed: readonly [what: string, Policy, Partial<Case>, Partial<Duty>, count: number][] = [
  ['for a duty that runs', both, early, {}, 2],
  ['not while it stands still', both, early, { state: 'paused' }, 0],
  ['not for another duty', both, early, { name: 'information' }, 0],
  [
    'not for another severity',
    withLadder([rung('after', 0, 'hours')], { severities: ['general'] }),
    early,
    {},
    0,
  ],
  ['not for another kind', withLadder([rung('after', 0, 'hours')], { kinds: ['enquiry'] }), early, {}, 0],
  ['not for misconduct unless it is named (WF-6.1.3)', both, { ...early, kind: 'misconduct' }, {}, 0],
  [
    'for misconduct if it is named',
    withLadder([rung('after', 0, 'hours')], { kinds: ['misconduct'] }),
    { ...early, kind: 'misconduct' },
    {},
    1,
  ],
  [
    'not for cases that are older than the ladder',
    withLadder([rung('after', 0, 'hours')], {}, '2026-11-20'),
    early,
    {},
    0,
  ],
];
for (const [what, policy, more, duty, count] of climbed) {
  test(`a ladder is climbed ${what}`, () =>
    assert.equal(under(policy, more, [answer('2026-11-20T11:30', duty)]).length, count));
}

test('rungs are those in force when the case was recorded', () => {
  const policy: Policy = {
    ...policies.warehouse,
    ladders: {
      only: {
        milestones: ['respond'],
        rungs: [
          { from: '2020-01-01', value: [rung('after', 1, 'hours')], source: 'WF-3.4' },
          { from: '2026-11-18', value: [rung('after', 2, 'hours')], source: 'WF-4.5.1' },
        ],
      },
    },
  };
  const sources = (more: Partial<Case>) =>
    under(policy, more, [answer('2026-11-20T11:30')]).map((e) => e.source);
  assert.deepEqual([sources(early), sources({})], [['WF-3.4'], ['WF-4.5.1']]);
});

test('the accused are not told; a rung with nobody else leads to who answers for the case (CS-7.7)', () => {
  const told = (role: Case['accused']) =>
    under(
      withLadder([
        rung('after', 0, 'hours', { tell: ['department-head'] }),
        rung('after', 1, 'hours', { tell: ['department-head', 'supervision'] }),
      ]),
      { ...early, accused: role },
      [answer('2026-11-20T11:30')],
    ).map(({ roles: ones }) => ones);
  assert.deepEqual(told(undefined), [['department-head'], ['department-head', 'supervision']]);
  assert.deepEqual(told({ role: 'department-head' }), [['customer-service'], ['supervision']]);
});

test('at night only what is urgent-major wakes anyone; due times stay (WF-4.4.1)', () => {
  const due = '2026-11-20T23:00';
  const times = (severity: Case['severity']) =>
    under(withLadder([rung('after', 30, 'minutes')]), { ...early, severity }, [answer(due)]).map((e) => [
      e.due,
      e.at,
      e.tellAt,
    ]);
  const at = local('2026-11-20T23:30');
  assert.deepEqual(times('important'), [[local(due), at, local('2026-11-21T07:00')]]);
  assert.deepEqual(times('urgent-major'), [[local(due), at, at]]);
});

test('what was entered late is told after it was entered, and not in the night it was entered in', () => {
  const entered = (recordedAt: string) =>
    under(withLadder([rung('after', 0, 'hours')]), { ...early, recordedAt: local(recordedAt) }, [
      answer('2026-11-16T15:00', { state: 'late' }),
    ]).map((e) => [e.at, e.tellAt]);
  assert.deepEqual(entered('2026-11-16T18:00'), [[local('2026-11-16T15:00'), local('2026-11-16T18:00')]]);
  assert.deepEqual(entered('2026-11-16T23:00'), [[local('2026-11-16T15:00'), local('2026-11-17T07:00')]]);
});

test('rungs that differ by their calendar only have keys of their own', () => {
  const policy = withLadder([
    rung('after', 4, 'working-hours', { calendar: 'always' }),
    rung('after', 4, 'working-hours'),
  ]);
  const [first, second] = under(policy, early, [answer('2026-11-20T16:00')]);
  assert.equal(second?.key, `${first?.key}#2`);
});

test('a calendar that is missing is named', () => {
  const policy = withLadder([rung('after', 1, 'hours', { calendar: 'harbour' })]);
  assert.throws(() => under(policy, early, [answer('2026-11-20T16:00')]), /“harbour”/);
});

const anyCase = fc.record({
  name: fc.constantFrom(...names),
  kind: fc.constantFrom(...kinds),
  severity: fc.constantFrom(...severities),
  accused: fc.option(fc.constantFrom(...roles), { nil: undefined }),
  dues: fc.array(
    fc.record({
      name: fc.constantFrom(...milestones),
      minutes: fc.integer({ min: -5_000, max: 20_000 }),
      state: fc.constantFrom('running' as const, 'paused' as const, 'late' as const),
    }),
    { maxLength: 8 },
  ),
  later: fc.nat(20_000),
});

test('in any case: keys are unique and the same again, levels in order, warnings in time, nobody told early', () => {
  fc.assert(
    fc.property(anyCase, ({ name, kind, severity, accused, dues, later }) => {
      const current = caseOf({ kind, severity, accused: accused && { role: accused } });
      const known = new Map(
        dues.map(({ name: duty, minutes, state }) => {
          const due = morning + minutes * 60_000;
          return [`${duty}:${due}`, dutyOf(duty, due, { state })];
        }),
      );
      const duties = [...known.values()];
      const context = contextOf(policies[name], { at: morning + later * 60_000 });
      const found = escalations(current, duties, context);
      const keys = found.map(({ key }) => key);
      assert.equal(new Set(keys).size, keys.length);
      assert.deepEqual(escalations(current, duties, context), found);
      assert.deepEqual(escalations(current, duties.toReversed(), context), found);
      assert.deepEqual(
        found.map(({ at }) => at),
        found.map(({ at }) => at).toSorted((a, b) => a - b),
      );
      for (const { side, at, due, tellAt, roles: told } of found) {
        assert.ok(tellAt >= at && told.length > 0);
        if (side === 'before') assert.ok(morning <= at && at <= due && context.at < due);
        else assert.ok(at >= due);
        if (kind === 'misconduct' && !isAboveAll(name, accused)) assert.ok(!told.includes('department-head'));
      }
      // Time that passes takes warnings away; nothing else becomes of it.
      const first = new Set(escalations(current, duties, contextOf(policies[name])).map(({ key }) => key));
      assert.ok(keys.every((key) => first.has(key)));
    }),
    { numRuns: 1_000 },
  );
});
