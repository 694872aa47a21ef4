import assert from 'node:assert/strict';
import { test } from 'node:test';
import { policies, publicPolicy, type PublicPolicy } from '@redress/rules';
import { firstAnswer } from './first-answer.ts';

const at = Date.parse('2026-11-20T12:00:00Z');

test('what a poster promises is what the policy promises', () => {
  const policy = publicPolicy(policies.warehouse);
  assert.deepEqual(firstAnswer(policy, at).urgent, { amount: 30, unit: 'minutes' });
  const { amount, unit } = policies.warehouse.milestones.general.respond!.at(-1)!.value;
  assert.deepEqual(firstAnswer(policy, at).other, { amount, unit });
});

test('it is what holds on the day on which it is printed', () => {
  const { milestones } = publicPolicy(policies.warehouse);
  const [now] = milestones['urgent-major'].respond!;
  const later = { ...now!, from: '2027-01-01', value: { ...now!.value, amount: 15 } } as typeof now;
  const changed = {
    ...milestones,
    'urgent-major': { ...milestones['urgent-major'], respond: [now!, later!] },
  };
  const amounts = [at, Date.parse('2027-02-01T00:00:00Z')].map(
    (day) => firstAnswer({ milestones: changed }, day).urgent?.amount,
  );
  assert.deepEqual(amounts, [30, 15]);
});

test('every policy that promises a first answer has it on its poster, and no other', () => {
  for (const policy of Object.values(policies)) {
    const open: PublicPolicy = publicPolicy(policy);
    const answer = firstAnswer(open, at);
    assert.equal(answer.urgent !== undefined, open.milestones['urgent-major'].respond !== undefined);
    assert.equal(answer.other !== undefined, open.milestones.general.respond !== undefined);
  }
});
