import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { CaseUpdate } from './client.ts';
import { caseIds, createOutboxWorld, viewOf, type Answer } from './outbox/world.cases.ts';
import { pollInterval, watchCase } from './watch-case.ts';

const minute = 60_000;
const unchanged: Answer = { status: 304 };

/** Watches a case in a world of its own. Every look is answered “unchanged” unless it is told otherwise. */
function watch() {
  const world = createOutboxWorld();
  let hears = true;
  const updates: CaseUpdate['freshness'][] = [];
  world.answers = Array.from({ length: 1_000 }, () => unchanged);
  const found = watchCase(
    { ref: caseIds[0], secret: 's'.repeat(43), portalKey: 'pk' },
    { ...world.ports, serverNow: world.ports.clock, hears: () => hears },
    ({ freshness }) => updates.push(freshness),
  );
  return {
    world,
    updates,
    refresh: found.refresh,
    looks: () => world.requests.length,
    deaf: () => (hears = false),
    pass: async (milliseconds: number) => {
      for (let passed = 0; passed < milliseconds; passed += 1_000) await world.pass(1_000);
    },
  };
}

test('while changes are heard it looks only now and then, all the same', async () => {
  const { looks, pass } = watch();
  await pass(pollInterval.hearing - 2_000);
  assert.equal(looks(), 1);
  await pass(4_000);
  assert.equal(looks(), 2);
});

test('a change that is heard is looked at, at once', async () => {
  const { world, looks, pass, refresh } = watch();
  await pass(minute);
  refresh();
  await world.settled();
  assert.equal(looks(), 2);
});

test('when changes are heard no longer it looks by itself, as often as ever', async () => {
  const { looks, pass, refresh, deaf } = watch();
  await pass(minute);
  deaf();
  refresh();
  await pass(5 * minute);
  assert.ok(looks() > 6, String(looks()));
});

test('what could not be read is not taken for current because changes are heard', async () => {
  const { world, looks, pass, updates } = watch();
  world.answers = [{ status: 503 }, { status: 503 }];
  await pass(1_000);
  assert.equal(updates.at(-1), 'unavailable');
  world.answers.push(...Array.from({ length: 10 }, () => unchanged));
  await pass(minute);
  assert.ok(looks() >= 3 && looks() < 6, String(looks()));
  assert.equal(updates.at(-1), 'current');
});

test('while nobody sees the page it does not look, and looks at once when somebody does', async () => {
  const { world, looks, pass, deaf } = watch();
  deaf();
  await pass(5_000);
  const before = looks();
  world.visible = false;
  await pass(10 * minute);
  assert.equal(looks(), before);
  world.visible = true;
  await world.reconnect();
  assert.equal(looks(), before + 1);
});

test('without a connection it does not look and says so, and looks at once when there is one', async () => {
  const { world, looks, pass, deaf, updates } = watch();
  deaf();
  await pass(5_000);
  const before = looks();
  world.online = false;
  await pass(10 * minute);
  assert.deepEqual([looks(), updates.at(-1)], [before, 'offline']);
  await world.reconnect();
  assert.deepEqual([looks(), updates.at(-1)], [before + 1, 'current']);
});

test('that the connection has gone is said at once, though changes are heard and the next look is far away', async () => {
  const { world, looks, updates } = watch();
  await world.settled();
  await world.disconnect();
  assert.deepEqual([looks(), updates.at(-1)], [1, 'offline']);
  await world.reconnect();
  assert.deepEqual([looks(), updates.at(-1)], [2, 'current']);
});

test('a look that is under way when the connection goes is given up, and the return is not kept waiting for it', async () => {
  const { world, looks, refresh, updates } = watch();
  await world.settled();
  world.holding = true;
  refresh();
  await world.settled();
  await world.disconnect();
  assert.deepEqual([world.underWay.now, updates.at(-1)], [0, 'offline']);
  world.holding = false;
  await world.reconnect();
  assert.deepEqual([looks(), updates.at(-1)], [3, 'current']);
});

test('it asks for what has changed since it looked last, and takes “unchanged” for current', async () => {
  const { world, pass, updates, deaf } = watch();
  deaf();
  world.answers = [{ status: 200, json: viewOf(caseIds[0]), etag: '"2"' }, { status: 304 }];
  world.requests.length = 0;
  await pass(10_000);
  const [first, second] = world.requests;
  assert.deepEqual([first?.headers['if-none-match'], second?.headers['if-none-match']], [undefined, '"2"']);
  assert.equal(updates.at(-1), 'current');
});

test('the longer nothing changes, the less often it looks, down to once a minute', async () => {
  const { world, pass, deaf } = watch();
  deaf();
  await pass(10 * minute);
  const pauses = world.requests.slice(1).map(({ at }, index) => at - world.requests[index]!.at);
  assert.deepEqual(
    pauses,
    [...pauses].sort((a, b) => a - b),
  );
  assert.deepEqual([pauses.at(-1), world.requests.length < 20], [pollInterval.longest, true]);
});
