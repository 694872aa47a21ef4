import assert from 'node:assert/strict';
import { test } from 'node:test';
import { customerView } from './customer-view.ts';
import { clerk, customer, group, head, local, proposePlan, received, text } from './world.cases.ts';

const view = (world: ReturnType<typeof received>, wall: string) =>
  customerView(world.case(), world.context(wall));

test('right after receipt the customer sees each step with the time promised for it (WF-5.1.3)', () => {
  const seen = view(received('2026-11-20T10:00', 'lost'), '2026-11-20T10:01');
  assert.deepEqual(
    seen.steps.map(({ milestone, state, due }) => [milestone, state, due]),
    [
      ['acknowledge', 'done', undefined],
      ['notify', 'done', undefined],
      ['confirm', 'current', undefined],
      ['respond', 'ahead', local('2026-11-20T10:30')],
      ['interim', 'ahead', local('2026-11-20T14:00')],
      ['on-site', 'ahead', undefined],
      ['resolve', 'ahead', local('2026-11-22T10:00')],
      ['return-visit', 'ahead', undefined],
    ],
  );
  assert.equal(seen.confirmed, false);
  assert.deepEqual(seen.can, ['add-information', 'claim', 'withdraw']);
});

test('a promise that was broken is shown as broken, by how much (SH-8)', () => {
  const seen = view(received('2026-11-20T10:00', 'lost'), '2026-11-20T10:42');
  assert.equal(seen.steps.find(({ milestone }) => milestone === 'respond')?.lateBy, 12 * 60_000);
});

test('a late answer stays late after it was given (SH-8)', () => {
  const world = received('2026-11-20T10:00', 'lost');
  world.tell('2026-11-20T10:35', clerk, 'confirm', { issue: 'lost', severity: 'urgent-major' });
  world.tell('2026-11-20T10:40', clerk, 'answer', { content: text('answer') });
  const respond = view(world, '2026-11-20T18:00').steps.find(({ milestone }) => milestone === 'respond');
  assert.deepEqual([respond?.state, respond?.lateBy], ['done', 10 * 60_000]);
});

test('answers are shown, plans are not', () => {
  const world = received('2026-11-20T10:00', 'damaged');
  world.tell('2026-11-20T10:05', clerk, 'confirm', { issue: 'damaged', severity: 'important' });
  proposePlan(world, '2026-11-20T10:10', head, 'internal plan');
  world.tell('2026-11-20T10:15', clerk, 'answer', { content: text('answer') });
  assert.deepEqual(
    view(world, '2026-11-20T11:00').messages.map(({ from, about }) => [from, about]),
    [
      ['customer', 'complaint'],
      ['staff', 'answer'],
    ],
  );
});

test('nothing names the staff or the automatic reading', () => {
  const world = received('2026-11-20T10:00', 'damaged');
  world.tell('2026-11-20T10:05', clerk, 'confirm', { issue: 'damaged', severity: 'important' });
  const seen = JSON.stringify(view(world, '2026-11-20T11:00'));
  assert.doesNotMatch(seen, /staff-7|confidence|proposal|owner|department/);
});

test('after the resolution the customer is asked, once (WF-4.5.2)', () => {
  const world = received('2026-11-20T10:00', 'suggestion');
  world.tell('2026-11-20T10:05', clerk, 'confirm', { issue: 'suggestion', severity: 'general' });
  world.tell('2026-11-20T10:10', clerk, 'answer', { content: text('answer') });
  world.tell('2026-11-20T10:15', clerk, 'resolve', { content: text('done') });
  assert.deepEqual(view(world, '2026-11-20T11:00').can, [
    'add-information',
    'claim',
    'rate',
    'reopen',
    'withdraw',
  ]);
  world.tell('2026-11-20T12:00', customer, 'rate', { satisfied: true });
  assert.deepEqual(view(world, '2026-11-20T12:01').can, ['reopen']);
  // A month later it is a new complaint.
  assert.deepEqual(view(world, '2026-12-21T12:01').can, []);
});

test('why a plan was refused stays with the staff, who can read it', () => {
  const world = received('2026-11-20T10:00', 'damaged');
  world.tell('2026-11-20T10:05', clerk, 'confirm', { issue: 'damaged', severity: 'important' });
  proposePlan(world, '2026-11-20T10:10', head, 'plan');
  world.tell('2026-11-20T10:15', group, 'refuse-plan', { reason: text('too slow') });
  assert.deepEqual(
    world.case().messages.map(({ about }) => about),
    ['complaint', 'record', 'plan', 'plan-refusal'],
  );
  assert.deepEqual(
    view(world, '2026-11-20T11:00').messages.map(({ about }) => about),
    ['complaint'],
  );
});

test('a time once told is not withdrawn by a milder severity (SH-8)', () => {
  const world = received('2026-11-20T10:00', 'lost');
  world.tell('2026-11-20T12:00', clerk, 'confirm', {
    issue: 'delay',
    severity: 'general',
    reason: text('found'),
  });
  const respond = view(world, '2026-11-20T12:00').steps.find(({ milestone }) => milestone === 'respond');
  assert.deepEqual([respond?.due, respond?.lateBy], [local('2026-11-20T10:30'), 90 * 60_000]);
});
