import assert from 'node:assert/strict';
import { test } from 'node:test';
import { trackOf } from '../policy/track-of.ts';
import type { Actor } from './actor.ts';
import { clerk, createWorld, customer, policy, reading, received, text } from './world.cases.ts';

const packer: Actor = { roles: ['first-receiver'], id: 'staff-30', branches: ['SHA'] };
const said = { content: text('said') };
const suggestion = {
  id: 'case-1',
  channel: 'app',
  branch: 'SHA',
  lang: 'en',
  content: text('put the labels on the side'),
  classification: { ...reading('suggestion', 'general'), kind: 'suggestion' },
  facts: {},
  photos: [],
  reporter: { as: 'employee' },
} as const;

test('an employee suggests an improvement, and it is handled to the end (WF-5.3.1)', () => {
  const world = createWorld();
  assert.equal(world.tell('2026-11-20T10:00', packer, 'receive', suggestion), undefined);
  const { kind, severity, reporter, receivedBy, number } = world.case();
  assert.deepEqual(
    { kind, severity, reporter, receivedBy, number },
    {
      kind: 'suggestion',
      severity: 'general',
      reporter: { as: 'employee' },
      receivedBy: 'staff-30',
      number: 'SHA-2026-000042',
    },
  );
  world.tell('2026-11-20T10:10', clerk, 'confirm', { issue: 'suggestion', severity: 'general' });
  world.tell('2026-11-20T10:20', clerk, 'answer', said);
  world.tell('2026-11-20T10:30', clerk, 'resolve', said);
  world.tell('2026-11-23T10:00', clerk, 'rate', { satisfied: true });
  assert.deepEqual([world.case().stage, world.case().ending], ['closed', 'satisfied']);
  assert.equal(world.case().reporter?.as, 'employee');
});

test('it goes the way of what is general: nothing to plan, nothing to approve (WF-4.4.3, WF-5.3.1)', () => {
  const world = received('2026-11-20T10:00', 'suggestion', { reporter: { as: 'employee' } });
  assert.deepEqual(
    trackOf(policy, world.case()).map(({ milestone }) => milestone),
    ['confirm', 'respond', 'resolve', 'return-visit'],
  );
});

test('the employee follows what they handed in, and adds to it; a colleague does not see it (WF-5.3.1, CS-3.1)', () => {
  const world = createWorld();
  world.tell('2026-11-20T10:00', packer, 'receive', suggestion);
  const more = { content: text('or on the lid'), photos: [] };
  assert.equal(world.tell('2026-11-20T10:05', packer, 'add-information', more), undefined);
  const colleague: Actor = { ...packer, id: 'staff-31' };
  assert.equal(world.tell('2026-11-20T10:06', colleague, 'add-information', more)?.code, 'no-such-case');
});

test('who suggests need not say who they are; then there is nobody to reward, and it is taken all the same (WF-5.3.1, ambiguity 3)', () => {
  const reporter = { as: 'employee', anonymous: true, unreachable: true } as const;
  const world = received('2026-11-20T10:00', 'suggestion', { reporter, channel: 'suggestion-box' });
  assert.deepEqual(world.case().reporter, reporter);
});

test('an employee who is not satisfied has it looked at again, like everybody (WF-4.5.2, WF-5.3.1)', () => {
  const world = received('2026-11-20T10:00', 'suggestion', { reporter: { as: 'employee' } });
  world.tell('2026-11-20T10:10', clerk, 'confirm', { issue: 'suggestion', severity: 'general' });
  world.tell('2026-11-20T10:20', clerk, 'answer', said);
  world.tell('2026-11-20T10:30', clerk, 'resolve', said);
  world.tell('2026-11-20T11:00', customer, 'rate', { satisfied: false, reason: text('nobody tried it') });
  assert.equal(world.case().round, 2);
});
