import assert from 'node:assert/strict';
import { test } from 'node:test';
import { inForce, type Dated } from '../core/dated.ts';
import { policies } from '../policies/index.ts';
import { publicPolicy } from './public-policy.ts';
import { resolvePolicy } from './resolve-policy.ts';

const sources = { 'acme:7': 'Complaints are answered within an hour.' };
const from = <T>(date: string, value: T) => [{ from: date, value, source: 'acme:7' }];
const hours = (amount: number, promised = true) => ({ amount, unit: 'hours', calendar: 'always', promised });
const on = <T>(dated: Dated<T> | undefined, date: string): T => inForce(dated ?? [], Date.parse(date)).value;
const acme = { name: 'acme', extends: 'warehouse', sources };

test('a value from a later date leaves the one before it, in every row of dated values', () => {
  const {
    milestones,
    quietHours,
    satisfaction,
    retention,
    kinds,
    targets,
    visits,
    routines,
    commitments,
    switches,
  } = resolvePolicy({
    ...acme,
    milestones: { 'urgent-major': { respond: from('2027-01-01', hours(0)) } },
    quietHours: from('2027-01-01', { from: '21:00', until: '08:00', except: [] }),
    satisfaction: { rounds: from('2027-01-01', 9) },
    retention: { drafts: from('2027-01-01', { keep: 'always', then: 'erase' }) },
  });
  const { warehouse } = policies;
  assert.equal(on(milestones['urgent-major'].respond, '2027-01-01').amount, 0);
  assert.deepEqual(
    on(milestones['urgent-major'].respond, '2026-12-31'),
    on(warehouse.milestones['urgent-major'].respond, '2026-12-31'),
  );
  assert.deepEqual(
    [on(quietHours, '2026-12-31').from, on(quietHours, '2027-01-01').from],
    [on(warehouse.quietHours, '2026-12-31').from, '21:00'],
  );
  assert.deepEqual(
    [on(satisfaction.rounds, '2026-12-31'), on(satisfaction.rounds, '2027-01-01')],
    [on(warehouse.satisfaction.rounds, '2026-12-31'), 9],
  );
  assert.deepEqual(
    [on(retention.drafts, '2026-12-31').keep, on(retention.drafts, '2027-01-01').keep],
    [{ amount: 30, unit: 'days' }, 'always'],
  );
  assert.deepEqual(
    { kinds, targets, visits, routines, commitments, switches },
    {
      kinds: warehouse.kinds,
      targets: warehouse.targets,
      visits: warehouse.visits,
      routines: warehouse.routines,
      commitments: warehouse.commitments,
      switches: warehouse.switches,
    },
  );
});

test('what begins no later than the first below takes its place', () => {
  const { satisfaction } = resolvePolicy({ ...acme, satisfaction: { rounds: from('2000-01-01', 9) } });
  assert.equal(satisfaction.rounds.length, 1);
});

test('times of a kind go over those below row by row, and null takes one away', () => {
  const group = {
    ...acme,
    name: 'group',
    kinds: {
      praise: {
        source: 'acme:7',
        assumed: 'Nobody waits for it.',
        milestones: { respond: from('2020-01-01', hours(300)), confirm: from('2020-01-01', hours(200)) },
        bySeverity: { general: { resolve: from('2020-01-01', hours(900)) } },
      },
    },
  };
  const branch = {
    name: 'branch',
    extends: 'group',
    kinds: {
      praise: {
        source: 'WF-4.3.1',
        milestones: { respond: from('2027-01-01', hours(250, false)), confirm: null, plan: null },
        bySeverity: { general: { respond: from('2020-01-01', hours(320)), resolve: null } },
      },
      enquiry: { source: 'WF-4.3.1', milestones: { respond: null } },
    },
  };
  const policy = resolvePolicy(branch, { extends: [group] });
  const { praise, enquiry } = policy.kinds;
  assert.deepEqual(Object.keys(praise?.milestones ?? {}), ['respond']);
  assert.deepEqual(Object.keys(praise?.bySeverity?.general ?? {}), ['respond']);
  assert.equal(on(praise?.milestones?.respond, '2026-12-31').amount, 300);
  assert.equal(on(praise?.milestones?.respond, '2027-01-01').amount, 250);
  assert.deepEqual([praise?.source, praise?.assumed], ['WF-4.3.1', undefined]);
  assert.deepEqual(enquiry?.milestones ?? {}, policies.warehouse.kinds.enquiry?.milestones ?? {});
  const told = publicPolicy(policy).kinds.praise;
  assert.deepEqual(Object.keys(told?.bySeverity?.general ?? {}), ['respond']);
});

test('times of a kind that are not promised are not public', () => {
  const silent = { amount: 30, unit: 'working-hours', calendar: 'office', promised: false };
  const praise = {
    source: 'acme:7',
    bySeverity: { general: { respond: from('2020-01-01', silent) } },
  };
  const policy = resolvePolicy({ ...acme, kinds: { praise } });
  assert.deepEqual(publicPolicy(policy).kinds.praise?.bySeverity, { general: {} });
});

test('a row that cites another clause is not assumed for the reason of the row below', () => {
  const { issues } = resolvePolicy({ ...acme, issues: { waiting: { source: 'acme:7' } } });
  const { assumed: _, ...below } = policies.warehouse.issues.waiting;
  assert.deepEqual(issues.waiting, { ...below, source: 'acme:7' });
  const own = { source: 'acme:7', assumed: 'Nobody likes to wait.' };
  assert.equal(resolvePolicy({ ...acme, issues: { waiting: own } }).issues.waiting.assumed, own.assumed);
});

test('a branch says the same over the group’s file as over the group’s policy', () => {
  const group = {
    ...acme,
    name: 'group',
    channels: { web: null },
    routing: { emergency: null },
    quietHours: null,
    retention: { drafts: null },
    satisfaction: { rounds: from('2027-01-01', 9) },
  };
  const branch = {
    name: 'branch',
    extends: 'group',
    issues: { waiting: { severity: 'general', source: 'acme:7' } },
  };
  const overFile = resolvePolicy(branch, { extends: [group] });
  const overPolicy = resolvePolicy(branch, { extends: [resolvePolicy(group)] });
  assert.equal(overFile.channels.web, undefined);
  assert.deepEqual(overPolicy, overFile);
  const region = { name: 'region', extends: 'branch', channels: { wechat: null } };
  assert.deepEqual(
    resolvePolicy(region, { extends: [branch, resolvePolicy(group)] }),
    resolvePolicy(region, { extends: [group, branch] }),
  );
});

test('a built-in policy may be given along with itself, and a policy twice', () => {
  const { warehouse } = policies;
  const alone = resolvePolicy({ name: 'x', extends: 'warehouse' });
  assert.deepEqual(resolvePolicy({ name: 'x', extends: 'warehouse' }, { extends: [warehouse] }), alone);
  const group = resolvePolicy({ ...acme, name: 'group' });
  const copy: unknown = JSON.parse(JSON.stringify(group));
  assert.ok(resolvePolicy({ name: 'x', extends: 'group' }, { extends: [group, copy] }));
  assert.deepEqual(resolvePolicy(warehouse), warehouse);
  const { policyId: _, ...changed } = { ...group, name: 'warehouse' };
  assert.throws(
    () => resolvePolicy({ name: 'x' }, { extends: [changed] }),
    /Two policies are named “warehouse”/,
  );
});

test('a policy that was changed after it was resolved is not what its id says', () => {
  const changed = { ...policies.warehouse, channels: {} };
  assert.throws(
    () => resolvePolicy({ name: 'x', extends: 'warehouse' }, { extends: [changed] }),
    /content was changed/,
  );
});
