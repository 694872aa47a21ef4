import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { compileCalendar } from '../calendar/compile-calendar.ts';
import { randomCalendar } from '../calendar/random-calendars.cases.ts';
import { inForce, NotInForceError, type Dated, type DatedValue } from '../core/dated.ts';
import type { EpochMs } from '../core/instant.ts';
import {
  isGraver,
  issues,
  kinds,
  severities,
  type Kind,
  type Milestone,
  type Severity,
} from '../core/vocabulary.ts';
import { asIfReceived, deadlines } from '../deadlines/deadlines.ts';
import { calendars, local } from '../case/world.cases.ts';
import type { Limit } from '../policy/cited.ts';
import type { RoutingRule } from '../policy/handling.ts';
import { neverLater } from '../policy/invariants/never-later.ts';
import { resolvePolicy } from '../policy/resolve-policy.ts';
import type { Policy } from '../policy/policy.ts';
import { trackOf } from '../policy/track-of.ts';
import { clauses, documentOf, type ClauseId } from '../sources/index.ts';
import { policies } from './index.ts';

type Name = keyof typeof policies;
const names = Object.keys(policies) as Name[];
const day = 86_400_000;

/** Every list of dated values in a policy, with its path. */
function datedIn(value: unknown, path = ''): { readonly path: string; readonly dated: Dated<unknown> }[] {
  if (typeof value !== 'object' || value === null) return [];
  if (Array.isArray(value) && value.length > 0 && value.every(isDated)) return [{ path, dated: value }];
  return Object.entries(value).flatMap(([key, inner]) => datedIn(inner, `${path}.${key}`));
}
const isDated = (value: unknown): value is DatedValue<unknown> =>
  typeof value === 'object' && value !== null && 'from' in value && 'value' in value && 'source' in value;

/** Everything that cites a clause, with its path. */
function citedIn(
  value: unknown,
  path = '',
): { readonly path: string; readonly source: ClauseId; readonly assumed: string | undefined }[] {
  if (typeof value !== 'object' || value === null) return [];
  const own = value as { readonly source?: ClauseId; readonly assumed?: string };
  return [
    ...(own.source === undefined ? [] : [{ path, source: own.source, assumed: own.assumed }]),
    ...Object.entries(value).flatMap(([key, inner]) => citedIn(inner, `${path}.${key}`)),
  ];
}

interface Place {
  readonly kind: Kind;
  readonly severity: Severity;
}

/** Kinds and severities that meet the conditions of a row. */
const placesOf = (policy: Policy, when: RoutingRule['when']): Place[] =>
  (when.kinds ?? kinds).flatMap((kind) =>
    (when.severities ?? severities)
      .filter((severity) => !isGraver(policy.kinds[kind]?.atLeast ?? 'general', severity))
      .map((severity) => ({ kind, severity })),
  );

const routed = (policy: Policy): [string, RoutingRule][] => Object.entries(policy.routing);

/** Rows that name the owner of a kind. */
const ownersOf = (policy: Policy, kind: Kind): RoutingRule[] =>
  Object.values(policy.routing).filter(({ as, when }) => as === 'owner' && when.kinds?.includes(kind));

/** How long a milestone may take. */
function timeOf(policy: Policy, { kind, severity }: Place, milestone: Milestone): Limit {
  const own = policy.kinds[kind];
  const dated =
    own?.bySeverity?.[severity]?.[milestone] ??
    own?.milestones?.[milestone] ??
    policy.milestones[severity][milestone]!;
  return dated.at(-1)!.value;
}

for (const name of names) {
  const policy: Policy = policies[name];

  describe(`the policy “${name}”`, () => {
    test('keeps all laws: a file that extends it resolves, and says the same', () => {
      const { name: _, policyId: __, ...content } = resolvePolicy({ name: 'branch', extends: name });
      const { name: ___, policyId, ...own } = policy;
      assert.deepEqual(content, own);
      assert.match(policyId, /^[0-9a-f]{64}$/);
    });

    test('cites only clauses that exist, and mostly those of its own document', () => {
      const cited = citedIn(policy);
      for (const { path, source } of cited) assert.ok(Object.hasOwn(clauses, source), `${source} at ${path}`);
      const own = cited.filter(({ source }) => documentOf(source).policy === name);
      assert.ok(own.length > 50, `${own.length} of ${cited.length}`);
    });

    test('cites every clause of its document', () => {
      const cited = new Set(citedIn(policy).map(({ source }) => source));
      const own = (Object.keys(clauses) as ClauseId[]).filter((id) => documentOf(id).policy === name);
      // That customers may know progress and result is what the whole customer's view is made for.
      const missing = own.filter((id) => !cited.has(id) && id !== 'WF-5.1.3' && id !== 'WF-5.1.1');
      assert.deepEqual(missing, []);
    });

    test('says why, where it gives a number that its clause leaves open', () => {
      for (const { path, dated } of datedIn(policy)) {
        for (const { source, assumed } of dated) {
          if (clauses[source as ClauseId].open !== undefined && source !== 'LA-2.6' && source !== 'LA-5.7')
            assert.ok(assumed !== undefined, `${path} (${source})`);
        }
      }
      for (const { path, assumed } of citedIn(policy))
        if (assumed !== undefined) assert.match(assumed, /^[A-Z“…].{9,}\.$/u, `${path}: “${assumed}”`);
    });

    test('knows what to do with every issue, and with every kind at every severity', () => {
      for (const issue of issues) {
        const { category, severity, department, source } = policy.issues[issue];
        assert.ok(category && severity && department && source, issue);
      }
      for (const kind of kinds) {
        for (const severity of severities) {
          const { value } = deadlines(asIfReceived(severity, local('2026-11-20T10:00'), kind), {
            at: local('2026-11-20T10:00'),
            policy,
            calendars,
          });
          const found = value.map(({ milestone }) => milestone);
          for (const milestone of ['confirm', 'respond', 'resolve'] as const)
            assert.ok(found.includes(milestone), `${kind}, ${severity}: ${milestone}`);
        }
      }
    });

    test('routes cases only to those who can take a step of them', () => {
      for (const [row, { as, when, to }] of routed(policy)) {
        for (const placed of placesOf(policy, when)) {
          if (as !== 'owner' && as !== 'handler') continue;
          // Who owns all kinds gives way to who owns this one.
          const gives = as === 'owner' && !when.kinds && ownersOf(policy, placed.kind).length > 0;
          const may = trackOf(policy, placed).some(({ by }) => by.includes(to));
          const standsIn = as === 'owner' && when.accused !== undefined;
          assert.ok(gives || may || standsIn, `${row}: ${to}, ${placed.kind}, ${placed.severity}`);
        }
      }
    });

    test('keeps misconduct from those who might be meant by it (WF-6.1.3)', () => {
      const { track, confidential } = policy.kinds.misconduct!;
      const within = new Set<string>(track!.flatMap(({ by }) => by));
      assert.ok(confidential);
      for (const near of ['first-receiver', 'customer-service', 'department-head'])
        assert.ok(!within.has(near), near);
      assert.equal(ownersOf(policy, 'misconduct').filter(({ when }) => !when.accused).length, 1);
      for (const [row, { as, when, to }] of routed(policy)) {
        const standsBack = as === 'told' || (as === 'owner' && Object.keys(when).length === 0);
        const meets = !when.kinds || when.kinds.includes('misconduct');
        // Conditions about an issue or an accused person narrow it further.
        if (meets && !standsBack && !when.accused && !when.channels && !when.issues)
          assert.ok(within.has(to), `${row}: ${to}`);
      }
      const above = new Set([...within, 'management-group']);
      for (const [name, { kinds: only, rungs }] of Object.entries(policy.ladders)) {
        assert.ok(only, `${name} names no kinds`);
        if (!only.includes('misconduct')) continue;
        assert.deepEqual(only, ['misconduct'], name);
        for (const role of rungs.flatMap(({ value }) => value.flatMap(({ tell }) => tell)))
          assert.ok(above.has(role), `${name}: ${role}`);
      }
    });

    test('has a ladder for each step that somebody takes, whose warnings come within its time', () => {
      for (const placed of placesOf(policy, {})) {
        for (const { milestone } of trackOf(policy, placed)) {
          if (milestone === 'notify') continue;
          const climbed = Object.entries(policy.ladders).filter(
            ([, ladder]) =>
              ladder.milestones.includes(milestone) &&
              (ladder.kinds?.includes(placed.kind) ?? true) &&
              (ladder.severities?.includes(placed.severity) ?? true),
          );
          const where = `${milestone}, ${placed.kind}, ${placed.severity}`;
          assert.ok(climbed.length > 0, `no ladder: ${where}`);
          const limit = timeOf(policy, placed, milestone);
          if (limit.calendar !== 'always') continue;
          for (const [name, { rungs }] of climbed) {
            for (const rung of rungs.flatMap(({ value }) => value)) {
              if (rung.side === 'after') continue;
              assert.equal(rung.calendar, 'always', `${name}: ${where}`);
              assert.equal(neverLater(limit, rung), 'no', `${name} warns before the start: ${where}`);
            }
          }
        }
      }
    });

    test('has a case entered before it has to be confirmed', () => {
      for (const [row, { as, when, within }] of routed(policy)) {
        if (as !== 'registrar') continue;
        for (const placed of placesOf(policy, when)) {
          const limit = timeOf(policy, placed, 'confirm');
          assert.equal(neverLater(within![0]!.value, limit), 'yes', `${row}, ${placed.severity}`);
        }
      }
    });

    test('is the same whatever the order of its keys', () => {
      const shuffled = reversed(policy) as Policy;
      assert.notEqual(JSON.stringify(shuffled), JSON.stringify(policy));
      const { name: _, policyId: __, ...content } = shuffled;
      const again = resolvePolicy({ ...content, name: 'again' });
      const { name: ___, policyId: ____, ...own } = policy;
      const straight = resolvePolicy({ ...own, name: 'again' });
      assert.equal(again.policyId, straight.policyId);
    });

    test('has one value for every date: at each change, the day before and after, and at each quarter of ten years', () => {
      const tables = datedIn(policy);
      assert.ok(tables.length > 20, `${tables.length} tables`);
      for (const { path, dated } of tables) {
        const first = Date.parse(dated[0]!.from);
        assert.throws(() => inForce(dated, first - day), NotInForceError, path);
        assert.throws(() => inForce(dated, first - 1), NotInForceError, path);
        for (const [i, entry] of dated.entries()) {
          const from = Date.parse(entry.from);
          assert.equal(inForce(dated, from), entry, path);
          assert.equal(inForce(dated, from + day), lastBefore(dated, from + day), path);
          if (i > 0) assert.equal(inForce(dated, from - day), lastBefore(dated, from - day), path);
        }
        for (const at of quarters()) {
          if (at >= first) assert.equal(inForce(dated, at), lastBefore(dated, at), path);
        }
      }
    });
  });
}

test('each policy has an id of its own', () => {
  assert.equal(new Set(names.map((name) => policies[name].policyId)).size, names.length);
});

test('values that change are found on the right side of each change', () => {
  const dated: Dated<number> = ['2024-02-29', '2025-01-01', '2026-07-01'].map((from, i) => ({
    from,
    value: i,
    source: 'WF-4.4.2',
  }));
  const on = (date: string) => inForce(dated, Date.parse(date)).value;
  assert.deepEqual(
    ['2024-02-29', '2024-12-31', '2025-01-01', '2025-01-02', '2026-06-30', '2026-07-01', '2036-01-01'].map(
      on,
    ),
    [0, 0, 1, 1, 1, 2, 2],
  );
  assert.throws(() => on('2024-02-28'), NotInForceError);
});

/** When a complaint of Friday 20 November 2026, 16:00 in Shanghai, is answered and solved, by regulation and severity. */
const promises: readonly [Name, Severity, Milestone, due: string, ClauseId][] = [
  ['xingfa', 'urgent-major', 'report', '2026-11-20T16:15', 'XF-2.6'],
  ['xingfa', 'important', 'report', '2026-11-20T17:00', 'XF-2.6'],
  ['xingfa', 'important', 'respond', '2026-11-23T16:00', 'XF-1.2'],
  ['xingfa', 'general', 'resolve', '2026-12-04T17:30', 'XF-2.5'],
  ['warehouse', 'urgent-major', 'respond', '2026-11-20T16:30', 'WF-4.4.1'],
  ['warehouse', 'urgent-major', 'on-site', '2026-11-20T18:00', 'WF-4.4.1'],
  ['warehouse', 'urgent-major', 'resolve', '2026-11-22T16:00', 'WF-4.4.1'],
  ['warehouse', 'important', 'respond', '2026-11-23T16:00', 'WF-4.4.2'],
  ['warehouse', 'important', 'resolve', '2026-11-27T17:30', 'WF-4.4.2'],
  ['warehouse', 'general', 'respond', '2026-11-25T16:00', 'WF-4.4.3'],
  ['customer-service', 'urgent-major', 'respond', '2026-11-20T18:00', 'CS-5.6'],
  ['customer-service', 'important', 'plan', '2026-11-24T17:30', 'CS-5.6'],
  ['cement', 'urgent-major', 'respond', '2026-11-20T16:30', 'CS-7.1'],
  ['cement', 'important', 'respond', '2026-11-20T18:00', 'CS-7.1'],
  ['fieldservice', 'urgent-major', 'on-site', '2026-11-20T20:00', 'CS-6.4'],
  ['fieldservice', 'important', 'respond', '2026-11-23T11:00', 'CS-6.4'],
  ['shuanghe', 'urgent-major', 'report', '2026-11-20T17:00', 'SH-7'],
  ['shuanghe', 'important', 'respond', '2026-11-23T16:00', 'SH-2'],
  ['laundry', 'important', 'respond', '2026-11-27T17:30', 'LA-2.2'],
  ['laundry', 'general', 'respond', '2026-11-27T17:30', 'LA-2.2'],
];
for (const [name, severity, milestone, due, clause] of promises) {
  test(`${name}: ${milestone} of what is ${severity} is due ${due} (${clause})`, () => {
    const at = local('2026-11-20T16:00');
    const found = deadlines(asIfReceived(severity, at), { at, policy: policies[name], calendars }).value.find(
      (deadline) => deadline.milestone === milestone,
    );
    assert.deepEqual([found?.due, found?.source], [local(due), clause]);
  });
}

test('someone is on site within ten minutes of a report of misconduct, by whichever way it came (CS-7.5)', () => {
  const at = local('2026-11-21T03:00');
  const found = deadlines(asIfReceived('important', at, 'misconduct'), {
    at,
    policy: policies.cement,
    calendars,
  });
  const onSite = found.value.find(({ milestone }) => milestone === 'on-site');
  assert.deepEqual([onSite?.due, onSite?.assumed], [local('2026-11-21T03:10'), true]);
});

test('an urgent job for a technician runs around the clock, like an urgent complaint (CS-6.4)', () => {
  const at = local('2026-11-21T03:00');
  const due = (severity: Severity) => {
    const { value } = deadlines(
      { ...asIfReceived(severity, at, 'field-service'), reached: { plan: local('2026-11-21T03:30') } },
      { at, policy: policies.fieldservice, calendars },
    );
    return (['plan', 'approve', 'on-site', 'resolve'] as const).map(
      (milestone) => value.find((deadline) => deadline.milestone === milestone)?.due,
    );
  };
  assert.deepEqual(
    due('urgent-major'),
    ['2026-11-21T04:00', '2026-11-21T04:30', '2026-11-21T07:00', '2026-11-23T03:00'].map(local),
  );
  assert.deepEqual(
    due('important'),
    ['2026-11-23T13:30', '2026-11-23T10:30', '2026-11-24T13:30', '2026-11-26T17:30'].map(local),
  );
});

test('what is graver is never due later, on any calendar, from any start', () => {
  fc.assert(
    fc.property(randomCalendar(2), fc.constantFrom(...names), ({ spec, questions }, name) => {
      const office = compileCalendar(spec);
      const always = compileCalendar({
        ...spec,
        weekly: aroundTheClock,
        holidays: [],
        dateHours: {},
        closures: [],
      });
      for (const { start } of questions) {
        // The policies begin in 2017 or 2020; the calendars do not.
        const times = severities.map((severity) =>
          timesOf(policies[name], severity, start, { office, always }),
        );
        for (const [i, graver] of times.entries()) {
          for (const milder of times.slice(i + 1)) {
            for (const [milestone, due] of graver) {
              const later = milder.get(milestone);
              assert.ok(later === undefined || due <= later, `${name}, ${milestone}`);
            }
          }
        }
      }
    }),
    { numRuns: 400 },
  );
});

function timesOf(
  policy: Policy,
  severity: Severity,
  start: EpochMs,
  known: { office: ReturnType<typeof compileCalendar>; always: ReturnType<typeof compileCalendar> },
): ReadonlyMap<Milestone, EpochMs> {
  const subject = {
    ...asIfReceived(severity, start),
    recordedAt: Date.parse('2026-01-01'),
    reached: { plan: start, approve: start, resolve: start },
  };
  const { value } = deadlines(subject, { at: start, policy, calendars: known });
  return new Map(value.map(({ milestone, due }) => [milestone, due!]));
}

test('the order of severities is the order of the list', () => {
  assert.ok(isGraver('urgent-major', 'important') && isGraver('important', 'general'));
});

const always = [['00:00', '24:00']] as const;
const aroundTheClock = Object.fromEntries(
  ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'].map((weekday) => [weekday, always]),
);

const lastBefore = <T>(dated: Dated<T>, at: EpochMs): DatedValue<T> | undefined =>
  dated.findLast(({ from }) => Date.parse(from) <= at);

/** The first instants of the quarters from 2020 to 2030. */
function quarters(): EpochMs[] {
  return Array.from({ length: 41 }, (_, i) => Date.UTC(2020 + Math.floor(i / 4), (i % 4) * 3, 1));
}

function reversed(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map(reversed);
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, inner]) => [key, reversed(inner)]),
  );
}
