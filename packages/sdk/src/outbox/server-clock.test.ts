import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createClient } from '../create-client.ts';
import { createOutboxWorld, type OutboxWorld } from './world.cases.ts';

const day = 86_400_000;
const complaint = { text: 'One of our pallets never arrived.', issue: 'lost' as const };
const open = (world: OutboxWorld) =>
  createClient({ endpoint: 'https://care.example', portalKey: 'pk', ports: world.ports });
const near = (actual: number, expected: number) =>
  assert.ok(Math.abs(actual - expected) <= 1_000, `${actual} is not near ${expected}`);

for (const [sentence, ahead] of [
  ['three days slow', 3 * day],
  ['three days fast', -3 * day],
] as const) {
  test(`a device's clock that is ${sentence} is noticed, and remembered at the next visit`, async () => {
    const world = createOutboxWorld();
    world.serverAhead = ahead;
    const client = open(world);
    assert.equal(client.clockOffset(), 0);
    await client.submit(client.begin(), complaint);
    near(client.clockOffset(), ahead);
    client.destroy();
    const later = open(world);
    await world.settled();
    near(later.clockOffset(), ahead);
  });

  test(`with a clock that is ${sentence}, a Retry-After date is the wait that the server means`, async () => {
    const world = createOutboxWorld();
    world.serverAhead = ahead;
    const inTwoMinutes = new Date(world.ports.clock() + ahead + 120_000).toUTCString();
    world.answers = [{ status: 503, retryAfter: inTwoMinutes }];
    const client = open(world);
    await client.submit(client.begin(), complaint);
    assert.equal(world.requests.length, 1);
    await world.pass(117_000);
    assert.equal(world.requests.length, 1);
    await world.pass(4_000);
    assert.equal(world.requests.length, 2);
  });

  test(`with a clock that is ${sentence}, times are promised by the server's clock`, async () => {
    const world = createOutboxWorld();
    world.serverAhead = ahead;
    const client = open(world);
    await client.submit(client.begin(), complaint);
    const { deadlines } = await client.preview(complaint);
    // A lost pallet is answered within half an hour, around the clock (WF-4.4.1).
    near(deadlines[0]!.due! - (world.ports.clock() + client.clockOffset()), 30 * 60_000);
    near(deadlines[0]!.due! - world.ports.clock(), ahead + 30 * 60_000);
  });
}

test('seconds in Retry-After need no clock', async () => {
  const world = createOutboxWorld();
  world.serverAhead = 3 * day;
  world.answers = [{ status: 429, retryAfter: '90' }];
  const client = open(world);
  await client.submit(client.begin(), complaint);
  await world.pass(89_000);
  assert.equal(world.requests.length, 1);
  await world.pass(1_000);
  assert.equal(world.requests.length, 2);
});

test('a clock that is right within two seconds counts as right, and an answer without a date says nothing', async () => {
  const world = createOutboxWorld();
  world.serverAhead = 1_200;
  const client = open(world);
  await client.submit(client.begin(), complaint);
  assert.equal(client.clockOffset(), 0);
  world.serverAhead = undefined;
  await client.submit({ ...client.begin(), id: '019a9c5e-0000-7000-8000-0000000000d1' }, complaint);
  assert.equal(client.clockOffset(), 0);
});

test('what a slow answer says of the clock is not taken for more than it is', async () => {
  const world = createOutboxWorld();
  world.serverAhead = 0;
  world.holding = true;
  const client = open(world);
  const sent = client.submit(client.begin(), complaint);
  await world.settled();
  // The complaint was 25 seconds on its way, or its answer was: which of them cannot be told.
  world.moveClock(25_000);
  await world.release();
  await sent;
  assert.equal(client.clockOffset(), 0);
});

test('a clock that is put right is noticed with the next answer', async () => {
  const world = createOutboxWorld();
  world.serverAhead = 3 * day;
  const client = open(world);
  const draft = client.begin();
  await client.submit(draft, complaint);
  world.serverAhead = 0;
  await client.send(draft.id, { type: 'rate', satisfied: true });
  assert.equal(client.clockOffset(), 0);
});

test('nothing of it is sent along', async () => {
  const world = createOutboxWorld();
  world.serverAhead = 3 * day;
  const client = open(world);
  const draft = client.begin();
  await client.submit(draft, complaint);
  await client.send(draft.id, { type: 'rate', satisfied: true });
  for (const { body } of world.requests) assert.doesNotMatch(body!, /offset|2592/);
});
