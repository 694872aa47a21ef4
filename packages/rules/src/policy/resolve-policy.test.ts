import assert from 'node:assert/strict';
import { test } from 'node:test';
import { policies } from '../policies/index.ts';
import { clauses } from '../sources/index.ts';
import { contentHash } from './content-hash.ts';
import { PolicyError } from './policy-error.ts';
import { resolvePolicy } from './resolve-policy.ts';

const hours = (amount: number) => [
  {
    from: '2026-01-01',
    value: { amount, unit: 'hours', calendar: 'always', promised: true },
    source: 'acme:7',
    assumed: 'our promise',
  },
];

test('a branch’s policy changes what it says and keeps the rest', () => {
  const policy = resolvePolicy({
    name: 'acme',
    extends: 'warehouse',
    milestones: { 'urgent-major': { respond: hours(1) } },
    sources: { 'acme:7': 'Urgent complaints are answered within an hour.' },
  });
  assert.equal(policy.milestones['urgent-major'].respond?.at(-1)?.value.amount, 1);
  assert.deepEqual(
    policy.milestones['urgent-major'].resolve,
    policies.warehouse.milestones['urgent-major'].resolve,
  );
  assert.notEqual(policy.policyId, policies.warehouse.policyId);
  assert.ok(Object.isFrozen(policy.milestones['urgent-major']));
});

test('a branch may extend a group’s policy', () => {
  const group = resolvePolicy({
    name: 'group',
    extends: 'warehouse',
    issues: { waiting: { severity: 'general', source: 'XF-1.2' } },
  });
  const branch = resolvePolicy({ name: 'branch', extends: 'group' }, { extends: [group] });
  assert.equal(branch.issues.waiting.severity, 'general');
  assert.equal(branch.issues.waiting.department, 'warehouse-operations');
});

test('a file that says nothing new says the same as what it extends, except its name', () => {
  const { milestones, tracks } = resolvePolicy({ name: 'same', extends: 'warehouse' });
  assert.deepEqual(
    { milestones, tracks },
    { milestones: policies.warehouse.milestones, tracks: policies.warehouse.tracks },
  );
});

test('the content hash does not depend on the order of keys', () => {
  assert.equal(contentHash({ a: 1, b: { c: 2, d: 3 } }), contentHash({ b: { d: 3, c: 2 }, a: 1 }));
  assert.notEqual(contentHash({ a: [1, 2] }), contentHash({ a: [2, 1] }));
});

test('all problems are reported at once, each with its place', () => {
  const fault = () =>
    resolvePolicy({
      name: '',
      severty: [],
      milestones: {
        important: {
          respond: [
            {
              from: '1.1.2026',
              value: { amount: 1.5, unit: 'working-days', calendar: 'office', promised: true },
              source: 'WF-99',
            },
          ],
        },
      },
    });
  assert.throws(fault, (error: unknown) => {
    assert.ok(error instanceof PolicyError);
    const text = error.message;
    for (const words of [
      'name',
      'severty',
      'milestones.important.respond[0].from',
      'milestones.important.respond[0].value.amount',
      'milestones.important.respond[0].source',
      'not a known clause',
    ]) {
      assert.ok(text.includes(words), `${words} in:\n${text}`);
    }
    return true;
  });
});

test('working days need a rule, dates an order, a citation an explanation, a parent a name that is known', () => {
  const policy = (respond: unknown) => ({
    name: 'x',
    extends: 'warehouse',
    milestones: { general: { respond } },
  });
  const day = { amount: 1, unit: 'working-days', calendar: 'office', promised: true };
  const [hour] = hours(1);
  const faults: readonly [unknown, RegExp][] = [
    [policy([{ from: '2026-01-01', value: day, source: 'WF-4.4.3' }]), /dayRule/],
    [policy([hour, hour]), /It has dates out of order/],
    [policy([hour]), /“acme:7” is cited but not explained/],
    [{ name: 'x', extends: 'warehose' }, /no policy named “warehose”.*warehouse/],
    [null, /the file/],
  ];
  for (const [json, words] of faults) assert.throws(() => resolvePolicy(json), words);
});

test('every citation of the built-in policy is a known clause', () => {
  const visit = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return;
    for (const [key, inner] of Object.entries(value)) {
      if (key === 'source') assert.ok((inner as string) in clauses, inner as string);
      visit(inner);
    }
  };
  visit(policies.warehouse);
});

test('every number of the built-in policy is dated, and says why where the source leaves it open', () => {
  for (const milestones of Object.values(policies.warehouse.milestones))
    for (const values of Object.values(milestones))
      for (const { from, assumed } of values) assert.ok(from && assumed && assumed.length > 10);
});
