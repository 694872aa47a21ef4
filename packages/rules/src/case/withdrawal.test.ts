import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Issue } from '../core/vocabulary.ts';
import { policies } from '../policies/index.ts';
import { customerView } from './customer-view.ts';
import { duties } from './duties.ts';
import { clerk, customer, group, received, text } from './world.cases.ts';

test('a customer takes a complaint back, and it is closed as that (WF-5.1.1)', () => {
  const world = received('2026-11-20T10:00', 'delay');
  assert.equal(world.tell('2026-11-20T11:00', customer, 'withdraw', { reason: text('it came') }), undefined);
  const { stage, ending, number } = world.case();
  assert.deepEqual([stage, ending, number], ['closed', 'withdrawn', 'SHA-2026-000042']);
  assert.deepEqual(duties(world.case(), world.context('2026-11-30T11:00')), []);
  const { messages } = customerView(world.case(), world.context('2026-11-20T11:00'));
  assert.deepEqual([messages.at(-1)?.about, messages.at(-1)?.from], ['withdrawal', 'customer']);
});

test('who thinks better of it within thirty days has it again (WF-4.5.2)', () => {
  const world = received('2026-11-20T10:00', 'delay');
  world.tell('2026-11-20T11:00', customer, 'withdraw', {});
  assert.equal(world.tell('2026-11-25T11:00', customer, 'reopen', { reason: text('not mine') }), undefined);
  assert.equal(world.case().stage, 'handling');
});

test('staff who handle it enter what a customer takes back on the telephone, and it keeps who did (WF-5.4.1)', () => {
  const world = received('2026-11-20T10:00', 'delay');
  assert.equal(world.tell('2026-11-20T11:00', clerk, 'withdraw', {}), undefined);
  const withdrawn = world.events.find(({ type }) => type === 'withdrawn');
  assert.deepEqual(withdrawn?.actor, { role: 'customer-service', id: 'staff-7' });
  assert.deepEqual(world.events.at(-1)?.data, { ending: 'withdrawn' });
});

const goOn: readonly [issue: Issue, clause: string][] = [
  ['hazard', 'CS-2'],
  ['misconduct', 'WF-6.1.3'],
];
for (const [name, policy] of Object.entries(policies)) {
  for (const [issue, clause] of goOn) {
    test(`${name}: ${issue} is looked into although the reporter takes it back (${clause})`, () => {
      const world = received('2026-11-20T10:00', issue, { chosenIssue: issue }, policy);
      assert.equal(world.tell('2026-11-20T11:00', customer, 'withdraw', {})?.code, 'goes-on');
      assert.equal(world.case().stage, 'received');
      const { can } = customerView(world.case(), world.context('2026-11-20T11:00'));
      assert.ok(!can.includes('withdraw') && can.includes('add-information'));
    });
  }
}

test('what turns out to be no danger can be taken back (CS-2)', () => {
  const world = received('2026-11-20T10:00', 'hazard', { chosenIssue: 'hazard' });
  world.tell('2026-11-20T10:10', clerk, 'confirm', { issue: 'environment', severity: 'general' });
  assert.equal(world.tell('2026-11-20T11:00', customer, 'withdraw', {}), undefined);
});

test('what is closed is not taken back, nor does the management group take it back for anyone who does not ask', () => {
  const world = received('2026-11-20T10:00', 'delay');
  world.tell('2026-11-20T11:00', customer, 'withdraw', {});
  assert.equal(world.tell('2026-11-20T12:00', customer, 'withdraw', {})?.code, 'wrong-stage');
  const suggestion = received('2026-11-20T10:00', 'suggestion');
  const supervision = { roles: ['supervision'], id: 'staff-12' } as const;
  assert.equal(suggestion.tell('2026-11-20T11:00', supervision, 'withdraw', {})?.code, 'not-your-role');
  assert.equal(suggestion.tell('2026-11-20T11:00', group, 'withdraw', {}), undefined);
});
