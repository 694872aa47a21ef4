import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Milestone } from '../core/vocabulary.ts';
import { deadlines } from '../deadlines/deadlines.ts';
import type { CommandData } from './commands.ts';
import { customerView } from './customer-view.ts';
import { explain } from './explain.ts';
import { clerk, customer, local, received, text, type World } from './world.cases.ts';

const news = (milestone: Milestone, by: string): CommandData['report-progress'] => ({
  content: text('the carrier has found it in Ningbo'),
  expected: { milestone, by: local(by) },
});

/** A lost pallet, confirmed at 10:05: answered by 10:30, first measures by 14:00, solved by 22 November, 10:00. */
function confirmed(): World {
  const world = received('2026-11-20T10:00', 'lost');
  world.tell('2026-11-20T10:05', clerk, 'confirm', { issue: 'lost', severity: 'urgent-major' });
  return world;
}

const stepOf = (world: World, milestone: Milestone, wall: string) =>
  customerView(world.case(), world.context(wall)).steps.find((step) => step.milestone === milestone);
const standingOf = (world: World, wall: string) => explain(world.case(), world.context(wall)).value.standing;

describe('a new time stands beside what was promised (SH-2, SH-8)', () => {
  test('the step says by when, since when it is said, and where the reason is (LA-4.3)', () => {
    const world = confirmed();
    assert.equal(
      world.tell('2026-11-22T11:00', clerk, 'report-progress', news('resolve', '2026-11-24T12:00')),
      undefined,
    );
    const step = stepOf(world, 'resolve', '2026-11-22T12:00');
    assert.deepEqual(step?.expected, {
      by: local('2026-11-24T12:00'),
      at: local('2026-11-22T11:00'),
      reason: text('the carrier has found it in Ningbo'),
    });
    assert.deepEqual([step?.due, step?.lateBy], [local('2026-11-22T10:00'), 2 * 3_600_000]);
    assert.equal(stepOf(world, 'interim', '2026-11-22T12:00')?.expected, undefined);
  });

  test('it moves no due time, before nor after it has passed', () => {
    const world = confirmed();
    const plain = confirmed();
    for (const each of [world, plain])
      each.tell('2026-11-20T10:20', clerk, 'report-progress', {
        ...news('resolve', '2026-11-24T12:00'),
        ...(each === plain && { expected: undefined }),
      });
    for (const wall of ['2026-11-20T10:21', '2026-11-23T10:00', '2026-11-25T10:00']) {
      const [kept, moved] = [plain, world].map((each) => deadlines(each.case(), each.context(wall)).value);
      assert.deepEqual(moved, kept);
    }
    assert.deepEqual(world.case().told, plain.case().told);
  });

  test('a promise that is kept by the new time alone stays late', () => {
    const world = confirmed();
    world.tell('2026-11-20T10:20', clerk, 'report-progress', news('respond', '2026-11-20T11:00'));
    world.tell('2026-11-20T10:50', clerk, 'answer', { content: text('answer') });
    const step = stepOf(world, 'respond', '2026-11-20T12:00');
    assert.deepEqual([step?.state, step?.lateBy, step?.expected], ['done', 20 * 60_000, undefined]);
  });

  test('a newer time takes the place of an older one; news that is entered late does not', () => {
    const world = confirmed();
    world.tell('2026-11-22T11:00', clerk, 'report-progress', news('resolve', '2026-11-24T12:00'));
    world.tell('2026-11-22T15:00', clerk, 'report-progress', news('resolve', '2026-11-25T12:00'));
    world.tell('2026-11-22T16:00', clerk, 'report-progress', news('resolve', '2026-11-23T12:00'), {
      occurredAt: local('2026-11-22T12:00'),
    });
    assert.equal(stepOf(world, 'resolve', '2026-11-22T17:00')?.expected?.by, local('2026-11-25T12:00'));
  });

  test('news without a time leaves the one that was told', () => {
    const world = confirmed();
    world.tell('2026-11-22T11:00', clerk, 'report-progress', news('resolve', '2026-11-24T12:00'));
    world.tell('2026-11-22T15:00', clerk, 'report-progress', { content: text('it is on the road') });
    assert.equal(stepOf(world, 'resolve', '2026-11-22T17:00')?.expected?.by, local('2026-11-24T12:00'));
  });

  test('when handling starts again, it starts without one (WF-4.5.2)', () => {
    const world = received('2026-11-20T10:00', 'suggestion');
    world.tell('2026-11-20T10:05', clerk, 'confirm', { issue: 'suggestion', severity: 'general' });
    world.tell('2026-11-20T10:06', clerk, 'answer', { content: text('answer') });
    const told = world.tell(
      '2026-11-20T10:07',
      clerk,
      'report-progress',
      news('resolve', '2027-11-24T12:00'),
    );
    assert.equal(told, undefined);
    world.tell('2026-11-20T10:10', clerk, 'resolve', { content: text('done') });
    world.tell('2026-11-20T10:15', customer, 'reopen', { reason: text('not done') });
    assert.equal(stepOf(world, 'resolve', '2026-11-20T11:00')?.expected, undefined);
  });
});

describe('a new time is one for what was promised and is still to come', () => {
  const refused: readonly (readonly [
    why: string,
    ...Parameters<typeof news>,
    code: string,
    about: unknown,
  ])[] = [
    ['it is over already', 'resolve', '2026-11-20T10:19', 'impossible-time', 'past'],
    ['it has been done', 'confirm', '2026-11-21T10:00', 'not-on-track', 'confirm'],
    ['nobody promised it', 'return-visit', '2026-11-21T10:00', 'not-on-track', 'return-visit'],
    ['a case like this has no such step', 'plan', '2026-11-21T10:00', 'not-on-track', 'plan'],
    ['the next news are no step', 'progress', '2026-11-21T10:00', 'not-on-track', 'progress'],
  ];
  for (const [why, milestone, by, code, about] of refused)
    test(`refused: ${why}`, () => {
      const refusal = confirmed().tell('2026-11-20T10:20', clerk, 'report-progress', news(milestone, by));
      assert.deepEqual([refusal?.code, refusal?.about], [code, about]);
    });
});

test('staff see that a new time has passed, too, until it is done (LA-4.4)', () => {
  const world = confirmed();
  world.tell('2026-11-20T10:40', clerk, 'report-progress', news('respond', '2026-11-20T11:00'));
  const passed = { reason: 'new-time-passed', about: ['respond'], since: local('2026-11-20T11:00') };
  const has = (wall: string) => standingOf(world, wall).filter(({ reason }) => reason === 'new-time-passed');
  assert.deepEqual(has('2026-11-20T11:00'), []);
  assert.deepEqual(has('2026-11-20T11:01'), [passed]);
  assert.equal(standingOf(world, '2026-11-20T11:01')[0]?.reason, 'late');
  world.tell('2026-11-20T11:05', clerk, 'answer', { content: text('answer') });
  assert.deepEqual(has('2026-11-20T11:06'), []);
});
