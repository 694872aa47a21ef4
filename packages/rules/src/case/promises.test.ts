import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { channels, issues, roles, severities, type Milestone } from '../core/vocabulary.ts';
import { deadlineKey } from '../deadlines/deadline.ts';
import { deadlines } from '../deadlines/deadlines.ts';
import { policies } from '../policies/index.ts';
import { commandsFor } from './conditions.ts';
import { fitsCase } from './gates.ts';
import { recordNames } from './records.table.ts';
import { refusalText } from './refusal-text.ts';
import type { CommandData, CommandType } from './commands.ts';
import type { CaseEvent } from './events.ts';
import { evolve } from './evolve.ts';
import { onRecord, plan, received, text, upheld, type World } from './world.cases.ts';
import { promisesOf } from './promises.ts';

/** Random handling under every regulation: whoever may do something does it, at random times, in random order. */

const minute = 60_000;
const wall = (at: number): string => new Date(at + 8 * 60 * minute).toISOString().slice(0, 16);
const start = Date.parse('2026-11-20T10:00+08:00');

const dataFor = (pick: number): { readonly [T in CommandType]: CommandData[T] } => ({
  receive: {} as CommandData['receive'],
  acknowledge: {},
  'add-information': { content: text('information'), photos: [] },
  'store-photo': { photo: 'none' },
  confirm: {
    issue: issues[pick % issues.length]!,
    // A danger is never mild, nor is misconduct.
    severity:
      pick % 32 === issues.indexOf('hazard') || pick % 32 === issues.indexOf('misconduct')
        ? 'urgent-major'
        : severities[pick % severities.length]!,
    reason: text('correction'),
  },
  report: {},
  transfer: { department: 'quality', reason: text('theirs'), understood: text('hit hard') },
  assign: { owner: `staff-${pick}` },
  judge: { ...upheld, upheld: pick % 4 > 0, reasonSufficient: pick % 4 > 0 },
  record: onRecord(recordNames[pick % recordNames.length]!),
  'withdraw-question': {},
  claim: { basis: 'law', content: text('claim') },
  'answer-claim': { answer: 'refused', reason: text('no') },
  'settle-claim': {},
  'record-no-contact': {},
  reopen: { reason: text('again') },
  withdraw: {},
  close: { ending: 'unsatisfied', reason: text('the end') },
  merge: {},
  'add-duplicate': { duplicate: 'case-0' },
  'hand-over': { to: `staff-${pick}`, note: text('note') },
  'take-over': {},
  erase: { why: 'request' },
  escalate: { key: 'none', of: 'none', roles: [] },
  'ask-information': { content: text('question') },
  'record-arrival': {},
  'record-interim': { content: text('interim') },
  'report-progress': { content: text('progress') },
  'propose-plan': plan(),
  'approve-plan': {},
  'refuse-plan': { reason: text('no') },
  'accept-plan': {},
  'decline-plan': { reason: text('no') },
  answer: { content: text('answer') },
  resolve: { content: text('solution') },
  rate: { satisfied: pick % 3 === 0 },
  recompute: { change: 'calendar' },
  'pass-deadline': { duty: 'respond', due: 0 },
});

/** What these need is not there, or would end the case too soon to learn anything. */
const needsMore: readonly CommandType[] = [
  'store-photo',
  'pass-deadline',
  'escalate',
  'merge',
  'withdraw',
  'hand-over',
];

const handling = fc.record({
  name: fc.constantFrom(...(Object.keys(policies) as (keyof typeof policies)[])),
  issue: fc.constantFrom(...issues),
  channel: fc.constantFrom(...channels),
  wantedAfter: fc.option(fc.integer({ min: 1, max: 20_000 }), { nil: undefined }),
  steps: fc.array(
    fc.record({
      role: fc.constantFrom(...roles, 'system' as const),
      pick: fc.nat(1_000),
      after: fc.nat(3_000),
    }),
    { maxLength: 60 },
  ),
});
type Handling = typeof handling extends fc.Arbitrary<infer T> ? T : never;

/** Lets it all happen, and looks at the case after every command. */
function live(
  { name, issue, channel, wantedAfter, steps }: Handling,
  look: (world: World, at: string) => void,
): World {
  const wantedBy = wantedAfter === undefined ? undefined : start + wantedAfter * minute;
  const world = received(wall(start), issue, { channel, wantedBy }, policies[name]);
  let at = start;
  look(world, wall(at));
  for (const { role, pick, after } of steps) {
    at += after * minute;
    const actor = { roles: [role], id: `a ${role}` };
    const offered = commandsFor(world.case(), actor, world.context(wall(at))).filter(
      (type) => !needsMore.includes(type),
    );
    const type = offered[pick % offered.length];
    if (type === undefined) continue;
    const department = world.case().department === 'quality' ? 'customer-service' : 'quality';
    const records = recordNames.filter((record) => fitsCase(record, world.case(), policies[name]));
    const data = {
      ...dataFor(pick),
      transfer: { department, reason: text('theirs'), understood: text('hit hard') } as const,
      record: onRecord(records[pick % records.length]!),
      assign: { owner: world.case().owner === 'staff-a' ? 'staff-b' : 'staff-a' },
    };
    const refusal = world.tell(wall(at), actor, type, data[type]);
    // What is offered may be refused for what it says, as a severity that must be approved first. Nothing has happened then.
    assert.ok(!refusal || refusal.code === 'gate-closed', `${type}: ${refusal && refusalText(refusal)}`);
    look(world, wall(at));
  }
  return world;
}

test('what the customer was last told is what rules, whatever happens (SH-8)', () => {
  fc.assert(
    fc.property(handling, (random) => {
      live(random, (world, at) => {
        const current = world.case();
        const context = world.context(at);
        const promises = promisesOf(current, context);
        for (const milestone of Object.keys(current.told) as Milestone[]) {
          const held =
            current.reached[milestone] !== undefined || promises.some((one) => one.milestone === milestone);
          assert.ok(held, `${random.name}: ${milestone} was told and is watched by nobody`);
        }
        // While one of two clocks stands still nobody knows which time will rule.
        const paused = deadlines(current, context).value.filter(({ state }) => state === 'paused');
        for (const { milestone, due, metAt } of promises) {
          // Whom nobody has told anything yet was promised nothing.
          if (current.reached.acknowledge === undefined) continue;
          if (metAt === undefined && !paused.some((other) => other.milestone === milestone))
            assert.equal(current.told[milestone], due, `${random.name}: ${milestone}`);
        }
      });
    }),
    { numRuns: 400 },
  );
});

test('no promise is put off but by waiting for the customer, or because handling starts again', () => {
  fc.assert(
    fc.property(handling, (random) => {
      for (const { type, data } of live(random, () => undefined).events) {
        if (type !== 'promises-changed' || data.why === 'reopened') continue;
        const mayBeLater = data.why === 'information' || data.why === 'consent';
        for (const { milestone, due, was } of data.promises)
          assert.ok(
            mayBeLater || was === undefined || due <= was,
            `${random.name}: ${milestone}, ${data.why}`,
          );
      }
    }),
    { numRuns: 300 },
  );
});

test('how a milestone was reached is never judged anew within a round', () => {
  fc.assert(
    fc.property(handling, (random) => {
      let known = new Map<string, string>();
      let round = 1;
      live(random, (world, at) => {
        const current = world.case();
        if (current.round !== round) known = new Map();
        round = current.round;
        for (const { milestone, basis, state, lateBy, metAt } of deadlines(current, world.context(at))
          .value) {
          if (metAt === undefined || milestone === 'progress') continue;
          const now = `${state} ${lateBy}`;
          const key = `${milestone} ${basis} ${metAt}`;
          assert.equal(known.get(key) ?? now, now, `${random.name}: ${milestone}`);
          known.set(key, now);
        }
      });
    }),
    { numRuns: 200 },
  );
});

test('every due time has a key of its own, and passes once however often the timer rings', () => {
  fc.assert(
    fc.property(handling, (random) => {
      live(random, (world, at) => {
        const current = world.case();
        const keys = deadlines(current, world.context(at)).value.map((deadline) =>
          deadlineKey(current.id, deadline),
        );
        assert.equal(new Set(keys).size, keys.length);
        for (const { milestone, basis, round, due, state } of deadlines(current, world.context(at)).value) {
          if (state !== 'late' || due === undefined) continue;
          const pass = () =>
            world.tell(at, { roles: ['system'] }, 'pass-deadline', { duty: milestone, due })?.code;
          pass();
          assert.equal(pass(), 'nothing-to-do', `${random.name}: ${milestone}`);
          assert.ok(
            world.case().passed.includes(deadlineKey(current.id, { round, milestone, basis, due })),
            milestone,
          );
        }
        assert.equal(new Set(world.case().passed).size, world.case().passed.length);
      });
    }),
    { numRuns: 150 },
  );
});

test('events survive a journey through JSON: replayed they give the same case', () => {
  fc.assert(
    fc.property(handling, (random) => {
      const world = live(random, () => undefined);
      const replayed = (JSON.parse(JSON.stringify(world.events)) as CaseEvent[]).reduce(
        evolve,
        null as never,
      );
      assert.deepEqual(JSON.parse(JSON.stringify(replayed)), JSON.parse(JSON.stringify(world.case())));
    }),
    { numRuns: 150 },
  );
});
