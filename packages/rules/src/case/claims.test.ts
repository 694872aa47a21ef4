import assert from 'node:assert/strict';
import { test } from 'node:test';
import { policies } from '../policies/index.ts';
import type { CommandData } from './commands.ts';
import { customerView } from './customer-view.ts';
import { duties } from './duties.ts';
import type { DutyName } from './duty.ts';
import {
  clerk,
  customer,
  group,
  head,
  local,
  onRecord,
  plan,
  received,
  text,
  type World,
} from './world.cases.ts';

const said = { content: text('said') };
const yuan = (amount: number) => ({ amount, currency: 'CNY' });
const claimed: CommandData['claim'] = {
  basis: 'contract',
  amount: yuan(800),
  content: text('eight cartons'),
};
const granted: CommandData['answer-claim'] = {
  answer: 'granted',
  amount: yuan(800),
  reason: text('as agreed'),
};
const inPart: CommandData['answer-claim'] = {
  answer: 'granted-in-part',
  amount: yuan(500),
  reason: text('three were whole'),
};
const refused: CommandData['answer-claim'] = { answer: 'refused', reason: text('all were whole') };

/** Damaged goods, confirmed, answered, with measures that were approved: nothing is left but to resolve it. */
function damaged(): World {
  const world = received('2026-11-20T10:00', 'damaged');
  world.tell('2026-11-20T10:10', clerk, 'confirm', { issue: 'damaged', severity: 'important' });
  world.tell('2026-11-20T10:20', clerk, 'answer', said);
  world.tell('2026-11-20T10:30', head, 'record', onRecord('cause'));
  world.tell('2026-11-20T10:40', head, 'propose-plan', plan());
  world.tell('2026-11-20T10:50', group, 'approve-plan', {});
  return world;
}
const dueOf = (world: World, wall: string, name: DutyName) =>
  duties(world.case(), world.context(wall)).find((duty) => duty.name === name);
const viewed = (world: World, wall: string) => customerView(world.case(), world.context(wall)).claims;

test('amount and basis of a claim are on record, and the customer sees what became of it (WF-5.1.2)', () => {
  const world = damaged();
  assert.equal(world.tell('2026-11-20T11:00', customer, 'claim', claimed), undefined);
  assert.deepEqual(viewed(world, '2026-11-20T11:00'), [
    {
      basis: 'contract',
      amount: yuan(800),
      at: local('2026-11-20T11:00'),
      answer: undefined,
      granted: undefined,
      settledAt: undefined,
      due: local('2026-11-27T17:30'),
    },
  ]);
  world.tell('2026-11-23T11:00', clerk, 'answer-claim', inPart);
  world.tell('2026-11-24T11:00', clerk, 'settle-claim', {});
  const [claim] = viewed(world, '2026-11-24T11:00');
  assert.deepEqual(
    [claim?.answer, claim?.granted, claim?.settledAt, claim?.due],
    ['granted-in-part', yuan(500), local('2026-11-24T11:00'), undefined],
  );
  const messages = customerView(world.case(), world.context('2026-11-24T11:00')).messages;
  assert.deepEqual(
    messages.slice(-2).map(({ about, from, content }) => [about, from, content.ref]),
    [
      ['claim', 'customer', 'eight cartons'],
      ['claim-answer', 'staff', 'three were whole'],
    ],
  );
});

test('a claim without an amount is taken: what it is worth may have to be found out (WF-5.1.2)', () => {
  const world = damaged();
  const withoutAmount: CommandData['claim'] = { basis: 'law', content: text('all of it') };
  assert.equal(world.tell('2026-11-20T11:00', customer, 'claim', withoutAmount), undefined);
  assert.equal(world.tell('2026-11-20T12:00', clerk, 'answer-claim', granted), undefined);
});

test('a claim gets a clear answer before the case counts as resolved (WF-5.1.2)', () => {
  const world = damaged();
  world.tell('2026-11-20T11:00', customer, 'claim', claimed);
  const refusal = world.tell('2026-11-20T12:00', clerk, 'resolve', said);
  assert.deepEqual([refusal?.code, refusal?.missing], ['gate-closed', ['claim-answer']]);
  world.tell('2026-11-20T13:00', clerk, 'answer-claim', granted);
  assert.equal(world.tell('2026-11-20T13:10', clerk, 'resolve', said), undefined);
});

test('one claim waits for its answer at a time; the next can be made once it is there (WF-5.1.2)', () => {
  const world = damaged();
  assert.equal(world.tell('2026-11-20T11:00', clerk, 'answer-claim', granted)?.code, 'nothing-to-do');
  world.tell('2026-11-20T11:00', customer, 'claim', claimed);
  assert.equal(world.tell('2026-11-20T11:05', customer, 'claim', claimed)?.code, 'nothing-to-do');
  world.tell('2026-11-20T11:10', clerk, 'answer-claim', refused);
  assert.equal(world.tell('2026-11-20T11:20', customer, 'claim', claimed), undefined);
  assert.equal(world.case().claims.length, 2);
});

for (const answer of ['granted', 'granted-in-part'] as const) {
  test(`what is ${answer} says how much, or it is no clear answer (WF-5.1.2)`, () => {
    const world = damaged();
    world.tell('2026-11-20T11:00', customer, 'claim', claimed);
    const vague = { answer, reason: text('why') };
    assert.equal(world.tell('2026-11-20T11:10', clerk, 'answer-claim', vague)?.code, 'amount-missing');
  });
}

test('what was granted is made good before a satisfied customer’s case closes (WF-5.1.2)', () => {
  const world = damaged();
  world.tell('2026-11-20T11:00', customer, 'claim', claimed);
  world.tell('2026-11-20T11:10', clerk, 'answer-claim', granted);
  world.tell('2026-11-20T11:20', clerk, 'resolve', said);
  world.tell('2026-11-20T11:30', customer, 'rate', { satisfied: true });
  assert.equal(world.case().stage, 'resolved');
  assert.equal(world.tell('2026-11-23T10:00', clerk, 'settle-claim', {}), undefined);
  const { stage, ending } = world.case();
  assert.deepEqual([stage, ending], ['closed', 'satisfied']);
});

test('a claim that is refused with its reason lets the case close (WF-5.1.2)', () => {
  const world = damaged();
  world.tell('2026-11-20T11:20', clerk, 'resolve', said);
  world.tell('2026-11-20T11:25', customer, 'claim', claimed);
  world.tell('2026-11-20T11:30', customer, 'rate', { satisfied: true });
  assert.equal(world.case().stage, 'resolved');
  world.tell('2026-11-20T12:00', clerk, 'answer-claim', refused);
  assert.deepEqual([world.case().stage, world.case().ending], ['closed', 'satisfied']);
});

test('nothing is settled that was not granted (WF-5.1.2)', () => {
  const world = damaged();
  world.tell('2026-11-20T11:00', customer, 'claim', claimed);
  assert.equal(world.tell('2026-11-20T11:05', clerk, 'settle-claim', {})?.code, 'nothing-to-do');
  world.tell('2026-11-20T11:10', clerk, 'answer-claim', refused);
  assert.equal(world.tell('2026-11-20T11:15', clerk, 'settle-claim', {})?.code, 'nothing-to-do');
});

test('the answer is due in five working days and the solution in thirty days, as the policy commits itself (WF-5.1.2)', () => {
  const world = damaged();
  assert.equal(dueOf(world, '2026-11-20T11:00', 'claim-answer'), undefined);
  world.tell('2026-11-20T11:00', customer, 'claim', claimed);
  const answer = dueOf(world, '2026-11-20T11:00', 'claim-answer');
  assert.deepEqual(
    [answer?.due, answer?.state, answer?.source, answer?.by],
    [
      local('2026-11-27T17:30'),
      'running',
      'WF-5.1.2',
      ['customer-service', 'department-head', 'management-group'],
    ],
  );
  assert.equal(dueOf(world, '2026-11-27T17:31', 'claim-answer')?.state, 'late');
  world.tell('2026-11-23T11:00', clerk, 'answer-claim', granted);
  assert.equal(dueOf(world, '2026-11-23T11:00', 'claim-answer'), undefined);
  assert.equal(dueOf(world, '2026-11-23T11:00', 'claim-solution')?.due, local('2026-12-20T11:00'));
  assert.equal(viewed(world, '2026-11-23T11:00')[0]?.due, local('2026-12-20T11:00'));
  world.tell('2026-11-24T11:00', clerk, 'settle-claim', {});
  assert.equal(dueOf(world, '2026-11-24T11:00', 'claim-solution'), undefined);
});

test('each of two claims shows its own due time: one to be made good, one to be answered (SH-8, WF-5.1.2)', () => {
  const world = damaged();
  world.tell('2026-11-20T11:00', customer, 'claim', claimed);
  world.tell('2026-11-20T11:10', clerk, 'answer-claim', granted);
  world.tell('2026-11-23T11:00', customer, 'claim', claimed);
  assert.deepEqual(
    viewed(world, '2026-11-23T11:00').map(({ due }) => due),
    [local('2026-12-20T11:00'), local('2026-11-30T17:30')],
  );
});

test('a claim that staff enter for the customer keeps in which role it was entered (WF-5.4.1)', () => {
  const world = damaged();
  assert.equal(world.tell('2026-11-20T11:00', head, 'claim', claimed), undefined);
  assert.deepEqual(world.events.at(-1)!.actor, { role: 'department-head', id: 'staff-3' });
  assert.equal(world.case().messages.at(-1)!.from, 'customer');
});

test('nobody else makes a claim for the customer (WF-5.4.1)', () => {
  const world = damaged();
  const receiver = { roles: ['supervision'], id: 'staff-12' } as const;
  assert.equal(world.tell('2026-11-20T11:00', receiver, 'claim', claimed)?.code, 'not-your-role');
});

test('a case that is reopened still owes the answer to a claim (WF-5.1.2)', () => {
  const world = damaged();
  world.tell('2026-11-20T11:20', clerk, 'resolve', said);
  world.tell('2026-11-20T11:30', customer, 'claim', claimed);
  world.tell('2026-11-20T12:00', customer, 'rate', { satisfied: false });
  assert.equal(world.case().round, 2);
  assert.equal(dueOf(world, '2026-11-20T12:00', 'claim-answer')?.due, local('2026-11-27T17:30'));
  assert.equal(world.tell('2026-11-20T13:00', clerk, 'answer-claim', refused), undefined);
});

test('the final answer too waits until a claim is answered and made good (WF-5.1.2)', () => {
  const world = damaged();
  world.tell('2026-11-20T11:20', clerk, 'resolve', said);
  const slip = { ending: 'unreachable', reason: text('nobody answers') } as const;
  for (const wall of ['2026-11-23T10:00', '2026-11-24T10:00', '2026-11-25T10:00'])
    world.tell(wall, clerk, 'record-no-contact', {});
  world.tell('2026-11-25T11:00', clerk, 'claim', claimed);
  const unanswered = world.tell('2026-11-25T12:00', group, 'close', slip);
  assert.deepEqual([unanswered?.code, unanswered?.missing], ['gate-closed', ['claim-answer']]);
  world.tell('2026-11-25T13:00', clerk, 'answer-claim', granted);
  assert.deepEqual(world.tell('2026-11-25T14:00', group, 'close', slip)?.missing, ['claim-solution']);
  world.tell('2026-11-25T15:00', clerk, 'settle-claim', {});
  assert.equal(world.tell('2026-11-25T16:00', group, 'close', slip), undefined);
});

test('every policy commits itself to an answer and a solution (WF-5.1.2)', () => {
  for (const [name, { commitments }] of Object.entries(policies))
    assert.ok(commitments.claimAnswered && commitments.claimSolved, name);
});
