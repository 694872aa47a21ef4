import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { policies } from '../policies/index.ts';
import { PolicyError, type PolicyProblem } from './policy-error.ts';
import { resolvePolicy } from './resolve-policy.ts';

const problemsOf = (json: unknown, below?: unknown): readonly PolicyProblem[] => {
  try {
    resolvePolicy(json, below as { readonly extends?: readonly unknown[] });
  } catch (error) {
    assert.ok(error instanceof PolicyError, String(error));
    return error.problems;
  }
  return assert.fail('The policy was accepted.');
};
const pathsOf = (json: unknown, below?: unknown) => problemsOf(json, below).map(({ path }) => path);

const circle: Record<string, unknown> = { name: 'acme' };
circle['sources'] = circle;
const wide: unknown[] = [];
wide.push(wide, wide);
const unreadable = {
  get name(): string {
    throw new Error('It is not there.');
  },
};

describe('what JSON cannot say is one problem of the whole file', () => {
  const given: readonly [what: string, json: unknown, words: RegExp][] = [
    ['nothing', undefined, /nothing where/],
    ['a function', () => 1, /a function/],
    ['a symbol', Symbol('acme'), /a symbol/],
    ['a big number', 1n, /a bigint/],
    ['a big number inside', { name: 'acme', milestones: { general: 1n } }, /a bigint/],
    ['a hole in a list', { name: 'acme', severityRules: [undefined] }, /nothing where/],
    ['a date', { name: new Date() }, /a date/],
    ['a map', new Map(), /a map/],
    ['a circle', circle, /circle/],
    ['a circle with two ways', wide, /circle/],
    ['20,000 lists in each other', JSON.parse('['.repeat(20_000) + ']'.repeat(20_000)), /deeper/],
    ['more values than anybody wrote', { name: 'acme', tracks: Array(200_001).fill(1) }, /more than/],
    ['what throws when it is looked at', unreadable, /looked at/],
  ];
  for (const [what, json, words] of given) {
    test(what, () => {
      const [problem, ...others] = problemsOf(json);
      assert.deepEqual([problem?.path, others.length], ['(the file)', 0]);
      assert.match(problem!.fault, words);
      assert.deepEqual(pathsOf({ name: 'acme', extends: 'group' }, { extends: [json] }), ['extends[0]']);
    });
  }
});

test('the policies given along are a list, or there are none', () => {
  for (const below of [null, 5, 'group', { extends: 'group' }, { extends: null }, { extends: { 0: {} } }])
    assert.deepEqual(
      pathsOf({ name: 'acme', extends: 'warehouse' }, below),
      ['extends'],
      JSON.stringify(below),
    );
  assert.ok(resolvePolicy({ name: 'acme', extends: 'warehouse' }, {}));
});

test('a file below without a readable name may be the one that is looked for', () => {
  for (const unnamed of [5, undefined, null, ' '])
    assert.deepEqual(
      pathsOf({ name: 'acme', extends: 'group' }, { extends: [{ name: unnamed, extends: 'warehouse' }] }),
      ['extends[0].name'],
    );
});

test('a file may neither extend itself nor what extends it', () => {
  assert.deepEqual(pathsOf({ name: 'acme', extends: 'acme' }), ['extends']);
  const group = { name: 'group', extends: 'region' };
  assert.deepEqual(pathsOf({ name: 'acme', extends: 'group' }, { extends: [group] }), ['extends[0].extends']);
});

test('what a file below breaks is reported there, unless the file above mends it', () => {
  const clocks = { respond: null };
  const group = { name: 'group', extends: 'warehouse', clocks };
  const region = { name: 'region', extends: 'group' };
  const below = { extends: [region, group] };
  assert.deepEqual(pathsOf({ name: 'acme', extends: 'region' }, below), ['extends[1].clocks.respond']);
  const mended = { respond: { pausedBy: [], onReopen: 'restart', source: 'WF-4.5.2' } };
  assert.ok(resolvePolicy({ name: 'acme', extends: 'region', clocks: mended }, below));
  assert.deepEqual(pathsOf({ name: 'acme', extends: 'warehouse', clocks }, below), ['clocks.respond']);
});

test('the place of a dated value is the place in the file', () => {
  const limit = { amount: 1, unit: 'working-hours', calendar: 'harbour' };
  const satisfaction = { retry: [{ from: '2027-01-01', value: limit, source: 'WF-4.5.2' }] };
  const path = 'satisfaction.retry[0].value.calendar';
  assert.deepEqual(pathsOf({ name: 'acme', extends: 'warehouse', satisfaction }), [path]);
  const group = { name: 'group', extends: 'warehouse', satisfaction };
  assert.deepEqual(pathsOf({ name: 'acme', extends: 'group' }, { extends: [group] }), [`extends[0].${path}`]);
});

test('fields that are undefined are not there', () => {
  const policy = resolvePolicy({ name: 'acme', extends: 'warehouse', issues: undefined });
  assert.deepEqual(policy.issues, policies.warehouse.issues);
});

test('what is given stays as it was', () => {
  const given = { name: 'acme', extends: 'warehouse', quietHours: 5, issues: { waiting: 7 } };
  const before = structuredClone(given);
  assert.deepEqual(pathsOf(given).sort(), ['issues.waiting', 'quietHours']);
  assert.deepEqual(given, before);
});

test('keys that objects use themselves are no settings', () => {
  const text = '{"name":"acme","extends":"warehouse","__proto__":{},"ladders":{"__proto__":null}}';
  assert.deepEqual(pathsOf(JSON.parse(text)), ['__proto__', 'ladders.__proto__']);
});

test('a problem hides no other whose path begins alike', () => {
  const rung = {
    side: 'after',
    amount: 2,
    unit: 'working-hours',
    calendar: 'office',
    tell: ['department-head'],
  };
  const ladder = (rungs: unknown) => ({
    milestones: ['respond'],
    rungs: [{ from: '2026-01-01', value: rungs, source: 'WF-4.4.1' }],
  });
  const paths = pathsOf({
    name: 'acme',
    extends: 'warehouse',
    ladders: { a: ladder(5), ab: ladder([rung, rung]) },
  });
  assert.deepEqual(paths, ['ladders.a.rungs[0].value', 'ladders.ab.rungs[0].value[1]']);
});

test('a fault in the quiet hours hides no other', () => {
  const quietHours = [{ from: '2026-01-01', value: { from: '22:00', until: 7 }, source: 'WF-4.4.1' }];
  const paths = pathsOf({ name: 'acme', extends: 'warehouse', quietHours, clocks: { respond: null } });
  assert.deepEqual([...new Set(paths)].sort(), [
    'clocks.respond',
    'quietHours[0].value.except',
    'quietHours[0].value.until',
  ]);
});

test('names of the file’s own are no fields, whatever they are', () => {
  const named = <T>(row: T) =>
    Object.fromEntries(['calendar', 'source', 'by', 'to', 'role', 'labels'].map((name) => [name, row]));
  const cited = { source: 'CS-5.4' };
  const visit = { customers: 'all', every: 'year', by: 'customer-service' };
  const rung = { side: 'after', amount: 2, unit: 'hours', calendar: 'always', tell: ['department-head'] };
  const policy = resolvePolicy({
    name: 'acme',
    extends: 'warehouse',
    calendars: named('Hours of the harbour.'),
    visits: named([{ from: '2026-01-01', value: visit, ...cited }]),
    ladders: named({ milestones: ['respond'], rungs: [{ from: '2026-01-01', value: [rung], ...cited }] }),
    routing: named({ when: { severities: ['general'] }, as: 'told', to: 'department-head', ...cited }),
    surveys: named({ occasion: { every: 'year' }, by: 'customer-service', asks: ['quality'], ...cited }),
    pledges: named({ labels: { en: 'We answer.' }, ...cited }),
  });
  assert.ok(policy.visits['by']);
});
