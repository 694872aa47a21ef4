import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createLease, leaseTimes } from './lease.ts';
import {
  caseIds,
  createOutboxWorld,
  photoOf,
  record,
  submissionOf,
  type OutboxWorld,
  startOutbox,
} from './world.cases.ts';

/** Two tabs with one store and no Web Locks between them, as on an insecure intranet. */
function twoTabs(world: OutboxWorld = createOutboxWorld()) {
  const tabs = [world.tab(), world.tab()] as const;
  const [first, second] = tabs.map(({ ports }) => startOutbox(ports));
  return { world, tabs, first: first!, second: second! };
}
const left = async (world: OutboxWorld) => (await world.store.entries()).map(({ id }) => id);
const passIn = async (world: OutboxWorld, milliseconds: number, step = leaseTimes.look) => {
  for (let passed = 0; passed < milliseconds; passed += step) await world.pass(step);
};

test('of two tabs one sends, and the other sends what is left when it is done', async () => {
  const { world, first, second } = twoTabs();
  world.holding = true;
  await first.add(record(), [submissionOf(), photoOf('photo-1')]);
  const drains = [first.drain(), second.drain()];
  await world.settled();
  await second.drain();
  assert.equal(world.underWay.now, 1);
  await world.release();
  await Promise.all(drains);
  await second.add(record(caseIds[1]), [submissionOf(caseIds[1])]);
  await second.drain();
  assert.deepEqual(await left(world), []);
  assert.equal(world.underWay.most, 1);
  assert.equal(world.requests.length, 2);
});

test('an upload that takes its time is not taken for a tab that died', async () => {
  const { world, first, second } = twoTabs();
  await first.add(record(), [submissionOf(), photoOf('photo-1')]);
  world.holding = true;
  const sending = first.drain();
  await world.settled();
  await second.drain();
  await passIn(world, 10 * 60_000);
  assert.equal(world.underWay.most, 1);
  await world.release();
  await sending;
  assert.deepEqual(await left(world), []);
  assert.equal(world.underWay.most, 1);
});

test('what a crashed tab was sending is sent by another one once its lease has lapsed, not before', async () => {
  const { world, tabs, first, second } = twoTabs();
  world.holding = true;
  await first.add(record(), [submissionOf()]);
  void first.drain();
  await world.settled();
  tabs[0].crash();
  await world.release();
  await second.drain();
  assert.equal(world.requests.length, 1);
  await passIn(world, leaseTimes.hold - leaseTimes.look);
  assert.equal(world.requests.length, 1);
  await passIn(world, 2 * leaseTimes.look);
  assert.equal(world.requests.length, 2);
  assert.deepEqual(await left(world), []);
});

for (const [sentence, move] of [
  ['three days ahead', 3 * 86_400_000],
  ['three days back', -3 * 86_400_000],
] as const) {
  test(`a clock that is moved ${sentence} in the middle of sending lets no second tab in`, async () => {
    const { world, first, second } = twoTabs();
    world.holding = true;
    await first.add(record(), [submissionOf()]);
    const sending = first.drain();
    await world.settled();
    world.moveClock(move);
    await second.drain();
    await passIn(world, 5 * leaseTimes.hold);
    assert.equal(world.underWay.most, 1);
    await world.release();
    await sending;
    assert.deepEqual(await left(world), []);
  });
}

test('a tab that wakes up after another has taken over sends nothing more', async () => {
  const { world, tabs, first, second } = twoTabs();
  world.holding = true;
  await first.add(record(), [submissionOf()]);
  await first.add(record(caseIds[1]), [submissionOf(caseIds[1], 9)]);
  const sending = first.drain();
  await world.settled();
  // It hangs: its timers do not run, but its request goes on.
  const beats = tabs[0].freeze();
  await second.drain();
  await passIn(world, leaseTimes.hold + 2 * leaseTimes.look);
  assert.equal(world.requests.length, 2);
  const before = world.requests.length;
  beats();
  await world.release();
  await sending;
  await passIn(world, leaseTimes.hold);
  assert.deepEqual(await left(world), []);
  // The one that hung had asked once; the one that took over asked for both.
  assert.deepEqual([before, world.requests.length], [2, 3]);
});

test('a tab that wakes up finds out that its lease was taken over, even if it has been given back since', async () => {
  const { ports } = createOutboxWorld();
  const [first, second] = [createLease('first', ports), createLease('second', ports)];
  assert.equal(await first.take(), true);
  assert.equal(await first.take(), true);
  assert.equal(await second.take(), false);
  assert.equal(await second.take(true), true);
  await second.giveBack();
  assert.equal(await first.take(), false);
  assert.equal(await first.take(), true);
});

test('with a lock over all tabs, what a crashed tab left is sent at once', async () => {
  const world = createOutboxWorld();
  await world.store.takeLease('a tab that crashed');
  const lock = { ...world.ports.lock, acrossTabs: true };
  const outbox = startOutbox({ ...world.ports, lock });
  await outbox.add(record(), [submissionOf()]);
  await outbox.drain();
  assert.deepEqual(await left(world), []);
});

test('a lock that a tab holds which hangs is taken from it', async () => {
  const world = createOutboxWorld();
  await world.store.takeLease('a tab that hangs');
  const stolen: boolean[] = [];
  const lock = {
    acrossTabs: true,
    run: async (work: () => Promise<void>, steal: boolean) => {
      stolen.push(steal);
      if (steal) await work();
      return steal;
    },
  };
  const outbox = startOutbox({ ...world.ports, lock });
  await outbox.add(record(), [submissionOf()]);
  await outbox.drain();
  await passIn(world, leaseTimes.hold - leaseTimes.look);
  assert.deepEqual([stolen.includes(true), world.requests.length], [false, 0]);
  await passIn(world, 2 * leaseTimes.look);
  assert.deepEqual(await left(world), []);
});
