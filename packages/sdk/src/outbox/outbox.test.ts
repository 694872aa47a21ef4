import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  caseIds,
  commandOf,
  createOutboxWorld,
  photoOf,
  record,
  refusal,
  submissionOf,
  type OutboxWorld,
  startOutbox,
} from './world.cases.ts';

const start = (world: OutboxWorld) => startOutbox(world.ports);
const left = async (world: OutboxWorld) => (await world.store.entries()).map(({ id }) => id);

test('an entry is removed only after the receipt, which is kept with the case', async () => {
  const world = createOutboxWorld();
  const outbox = start(world);
  await outbox.add(record(), [submissionOf()]);
  assert.deepEqual(await left(world), [caseIds[0]]);
  await outbox.drain();
  assert.deepEqual(await left(world), []);
  assert.equal((await world.store.case(caseIds[0]))?.receipt?.number, 'SHA-2026-000001');
});

test('an answer without a receipt leaves the entry, and it is sent again, the same to the byte', async () => {
  const world = createOutboxWorld();
  world.answers = [{ status: 200, json: '<html>Sign in to the Wi-Fi</html>' }, 'no answer', { status: 503 }];
  const outbox = start(world);
  await outbox.add(record(), [submissionOf()]);
  await outbox.drain();
  for (let i = 0; i < 3; i++) await world.pass(60_000);
  assert.deepEqual(await left(world), []);
  assert.equal(world.requests.length, 4);
  assert.equal(new Set(world.requests.map(({ body }) => body)).size, 1);
});

test('nothing is sent while offline; the return of the network sends it at once', async () => {
  const world = createOutboxWorld();
  world.online = false;
  const outbox = start(world);
  await outbox.add(record(), [submissionOf(), photoOf('photo-1')]);
  await outbox.drain();
  assert.equal(world.requests.length, 0);
  await world.reconnect();
  assert.deepEqual(await left(world), []);
  assert.deepEqual(world.uploads, ['photo-1']);
});

test('what is under way when the network goes is given up at once, and sent again when it returns', async () => {
  const world = createOutboxWorld();
  world.holding = true;
  const outbox = start(world);
  await outbox.add(record(), [submissionOf(), photoOf('photo-1')]);
  const tried = outbox.tried(caseIds[0]);
  await world.settled();
  assert.equal(world.underWay.now, 1);
  await world.disconnect();
  assert.equal(world.underWay.now, 0);
  await tried;
  assert.deepEqual(await left(world), [caseIds[0], 'photo-1']);
  await world.reconnect();
  assert.equal(world.requests.length, 2);
  await world.release();
  assert.deepEqual(world.uploads, ['photo-1']);
  assert.deepEqual(await left(world), []);
});

test('a wait for the network ends with its return, a wait that the server asked for does not', async () => {
  const world = createOutboxWorld();
  world.answers = ['no answer', { status: 429, retryAfter: '90' }];
  const outbox = start(world);
  await outbox.add(record(), [submissionOf()]);
  await outbox.drain();
  await world.reconnect();
  assert.equal(world.requests.length, 2);
  await world.reconnect();
  assert.equal(world.requests.length, 2);
  await world.pass(89_000);
  assert.equal(world.requests.length, 2);
  await world.pass(1_000);
  assert.equal(world.requests.length, 3);
});

test('what the server will never take is kept and marked, not dropped and not sent again', async () => {
  const world = createOutboxWorld();
  world.answers = [refusal(422)];
  const outbox = start(world);
  await outbox.add(record(), [submissionOf(), photoOf('photo-1')]);
  await outbox.drain();
  await world.pass(3_600_000);
  await world.reconnect();
  assert.equal(world.requests.length, 1);
  assert.deepEqual(await left(world), [caseIds[0], 'photo-1']);
  assert.equal((await world.store.case(caseIds[0]))?.rejected?.status, 422);
});

test('photos and commands wait for their case, other cases do not', async () => {
  const world = createOutboxWorld();
  world.answers = ['no answer'];
  const outbox = start(world);
  await outbox.add(record(), [submissionOf(), photoOf('photo-1')]);
  await outbox.append(commandOf('019a9c5e-0000-7000-8000-0000000000c1'));
  await outbox.add(record(caseIds[1]), [submissionOf(caseIds[1], 4)]);
  await outbox.drain();
  assert.deepEqual(world.uploads, []);
  assert.deepEqual(
    world.requests.map(({ path }) => path),
    ['v1/cases', 'v1/cases'],
  );
  assert.deepEqual(await left(world), [caseIds[0], 'photo-1', '019a9c5e-0000-7000-8000-0000000000c1']);
});

test('a photo that is refused does not hold up the customer’s command', async () => {
  const world = createOutboxWorld();
  const outbox = start(world);
  await outbox.add(record(), [submissionOf(), photoOf('photo-1')]);
  world.answers = [
    {
      status: 200,
      json: {
        id: caseIds[0],
        number: 'SHA-2026-000001',
        receivedAt: 1,
        issue: 'lost',
        severity: 'urgent-major',
        promises: [],
        timeZone: 'UTC',
      },
    },
    { status: 200, json: { id: '019a9c5e-0000-7000-8000-0000000000c1', caseId: caseIds[0], version: 5 } },
    refusal(422),
  ];
  await outbox.append(commandOf('019a9c5e-0000-7000-8000-0000000000c1'));
  await outbox.drain();
  assert.deepEqual(await left(world), ['photo-1']);
});

test('a photo whose upload another request has moved on is tried again', async () => {
  const world = createOutboxWorld();
  const outbox = start(world);
  await outbox.add(record(), [photoOf('photo-1')]);
  world.answers = [{ status: 409 }];
  await outbox.drain();
  assert.deepEqual(await left(world), ['photo-1']);
  await world.pass(60_000);
  assert.deepEqual(await left(world), []);
});

test('drains at the same time send each entry once', async () => {
  const world = createOutboxWorld();
  const outbox = start(world);
  await outbox.add(record(), [submissionOf()]);
  await Promise.all([outbox.drain(), outbox.drain(), outbox.drain()]);
  assert.equal(world.requests.length, 1);
});

test('what was taken back before its turn does not leave, what has left cannot be taken back', async () => {
  const world = createOutboxWorld();
  world.online = false;
  const outbox = start(world);
  await outbox.add(record(), [submissionOf()]);
  assert.equal(await world.store.takeBack(caseIds[0]), true);
  await world.reconnect();
  assert.equal(world.requests.length, 0);

  world.answers = ['no answer'];
  await outbox.add(record(caseIds[1]), [submissionOf(caseIds[1])]);
  await outbox.drain();
  assert.equal(await world.store.takeBack(caseIds[1]), false);
});

test('a note is left while something waits, and cleared when nothing does', async () => {
  const world = createOutboxWorld();
  const outbox = start(world);
  await outbox.add(record(), [submissionOf()]);
  assert.equal(world.notes.at(-1), true);
  await outbox.drain();
  assert.equal(world.notes.at(-1), false);
});

test('a stopped outbox sends nothing more', async () => {
  const world = createOutboxWorld();
  const outbox = start(world);
  outbox.stop();
  await outbox.add(record(), [submissionOf()]);
  await outbox.drain();
  await world.reconnect();
  assert.equal(world.requests.length, 0);
});

test('a slow photo holds up no other complaint: what is small and matters most goes first', async () => {
  const world = createOutboxWorld();
  world.online = false;
  const outbox = start(world);
  await outbox.add(record(), [submissionOf(), photoOf('photo-1')]);
  await outbox.add(record(caseIds[1]), [submissionOf(caseIds[1], 9)]);
  await world.reconnect();
  assert.deepEqual(
    world.requests.map(({ body }) => (JSON.parse(body!) as { id: string }).id),
    [...caseIds],
  );
  assert.deepEqual(world.uploads, ['photo-1']);
});

test('the same complaint twice is kept once', async () => {
  const world = createOutboxWorld();
  const outbox = start(world);
  assert.equal(await outbox.add(record(), [submissionOf()]), true);
  assert.equal(await outbox.add(record(), [submissionOf()]), false);
  await outbox.drain();
  assert.equal(world.requests.length, 1);
});

test('an entry whose case is gone goes too, and holds up nothing', async () => {
  const world = createOutboxWorld();
  const outbox = start(world);
  await outbox.add(record(caseIds[1]), [submissionOf(caseIds[1]), commandOf('orphan')]);
  await outbox.drain();
  assert.deepEqual(await left(world), []);
  assert.equal(await outbox.append(commandOf('late', '019a9c5e-0000-7000-8000-00000000000c')), false);
});

test('a server that asks for no wait is not asked without end, one that asks for a month within the hour', async () => {
  const world = createOutboxWorld();
  world.answers = [
    { status: 503, retryAfter: '0' },
    { status: 503, retryAfter: '2592000' },
  ];
  const outbox = start(world);
  await outbox.add(record(), [submissionOf()]);
  await outbox.drain();
  assert.equal(world.requests.length, 1);
  await world.pass(10_000);
  assert.equal(world.requests.length, 2);
  await world.pass(3_600_000);
  assert.equal(world.requests.length, 3);
});

test('a wait that only a wrong clock can have set is over', async () => {
  const world = createOutboxWorld();
  const outbox = start(world);
  await outbox.add(record(), [{ ...submissionOf(), notBefore: world.ports.clock() + 86_400_000 }]);
  await outbox.drain();
  assert.deepEqual(await left(world), []);
});

test('other tabs hear of what has changed only through the client; the outbox says what', async () => {
  const world = createOutboxWorld();
  const changed: string[] = [];
  const outbox = startOutbox(world.ports, (caseId) => changed.push(caseId));
  await outbox.add(record(), [submissionOf()]);
  await outbox.drain();
  assert.deepEqual(changed, [caseIds[0], caseIds[0]]);
});
