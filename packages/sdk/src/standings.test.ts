import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { KnownCase } from './client.ts';
import type { CaseView } from './contract/index.ts';
import { createClient } from './create-client.ts';
import { createOutboxWorld, viewOf, type Answer } from './outbox/world.cases.ts';

const complaint = { text: 'One of our pallets never arrived.', issue: 'lost' as const };
const minute = 60_000;

/** A device that has sent as many complaints, one a minute. */
async function withCases(count: number) {
  const world = createOutboxWorld();
  let drawn = 0;
  const randomBytes = (length: number) => new Uint8Array(length).fill(++drawn);
  const ports = { ...world.ports, randomBytes };
  const client = createClient({ endpoint: 'https://care.example', portalKey: 'pk', ports });
  const ids: string[] = [];
  for (let i = 0; i < count; i++) {
    ids.push((await client.submit(client.begin(), complaint)).id);
    await world.pass(minute);
  }
  world.requests.length = 0;
  const heard: string[] = [];
  client.subscribe(({ id }) => heard.push(id));
  const told = (id: string, how: Partial<CaseView>, etag?: string): Answer => ({
    status: 200,
    json: viewOf(id, how),
    ...(etag && { etag }),
  });
  const standing = async (id: string): Promise<Pick<KnownCase, 'stage' | 'awaits'>> => {
    const { stage, awaits } = (await client.cases()).find((known) => known.id === id)!;
    return { stage, awaits };
  };
  const asked = () => world.requests.map(({ path }) => path.split('/').at(-1));
  return { world, client, ids, heard, told, standing, asked };
}

test('the list learns where each case is and whether it waits for the customer, the newest first, and tells who listens', async () => {
  const { world, client, ids, heard, told, standing, asked } = await withCases(2);
  const [older, newer] = ids as [string, string];
  assert.deepEqual(await standing(newer), { stage: undefined, awaits: undefined });
  world.answers = [
    told(newer, { awaits: ['consent'] }),
    told(older, { stage: 'resolved', awaits: ['rating'] }),
  ];
  await client.lookAtCases();
  assert.deepEqual(asked(), [newer, older]);
  assert.deepEqual(await standing(newer), { stage: 'handling', awaits: ['consent'] });
  assert.deepEqual(await standing(older), { stage: 'resolved', awaits: ['rating'] });
  await world.settled();
  assert.deepEqual(heard, [newer, older]);
});

test('a case is asked for once a minute, then with what is known of it, and one that has ended no more', async () => {
  const { world, client, ids, heard, told, asked } = await withCases(1);
  const [id] = ids as [string];
  world.answers = [told(id, {}, '"2"'), { status: 304 }, told(id, { stage: 'closed' }, '"3"')];
  await client.lookAtCases();
  await client.lookAtCases();
  assert.equal(asked().length, 1);
  await world.pass(minute);
  await client.lookAtCases();
  assert.equal(world.requests[1]?.headers['if-none-match'], '"2"');
  await world.settled();
  assert.equal(heard.length, 1, 'what has not moved is no news');
  await world.pass(minute);
  await client.lookAtCases();
  await world.pass(minute);
  await client.lookAtCases();
  assert.equal(asked().length, 3);
});

const silences: readonly [sentence: string, answers: readonly Answer[], asked: number][] = [
  ['the server is in trouble', [{ status: 503 }], 1],
  ['there is no answer', ['no answer'], 1],
  ['the server knows none of them', [{ status: 404 }, { status: 404 }], 2],
];
for (const [sentence, answers, count] of silences)
  test(`where ${sentence}, what is known stays, and it is no error`, async () => {
    const { world, client, ids, standing, asked } = await withCases(2);
    world.answers = [...answers];
    await client.lookAtCases();
    assert.equal(asked().length, count);
    assert.deepEqual(await standing(ids[0]!), { stage: undefined, awaits: undefined });
  });

test('without a connection nothing is asked, and what still waits to be sent is not asked for', async () => {
  const { world, client, asked } = await withCases(1);
  world.online = false;
  await client.submit(client.begin(), complaint);
  await client.lookAtCases();
  assert.deepEqual(asked(), []);
});
