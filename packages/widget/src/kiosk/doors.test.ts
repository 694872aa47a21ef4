import assert from 'node:assert/strict';
import { test } from 'node:test';
import { policies, publicPolicy } from '@redress/rules';
import { doorsOf } from './doors.table.ts';

const names = (policy: Parameters<typeof doorsOf>[0]): readonly string[] =>
  doorsOf(policy).map(({ name }) => name);

test('misconduct is asked for where it is kept in confidence (WF-6.1.3)', () => {
  assert.deepEqual(names(publicPolicy(policies.warehouse)), ['report', 'hazard', 'suggestion', 'misconduct']);
});

test('misconduct is not asked for in a hall where it would not be kept in confidence', () => {
  const policy = publicPolicy(policies.warehouse);
  const { misconduct: _, ...kinds } = policy.kinds;
  assert.deepEqual(names({ ...policy, kinds }), ['report', 'hazard', 'suggestion']);
});
