import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createForgetfulStore } from '../adapters/forgetful-store.ts';
import { createMemoryStore } from '../adapters/memory-store.ts';
import { createClient } from '../create-client.ts';
import { createOutboxWorld } from './world.cases.ts';

test('whoever leaves a shared device leaves nothing of a case whose file was refused', async () => {
  const store = createForgetfulStore({ ...createMemoryStore(), kept: () => 'device' });
  const world = createOutboxWorld(store);
  let made = 0;
  const client = createClient({
    endpoint: 'https://c.example',
    portalKey: 'pk',
    kiosk: true,
    // Case and photo have different ids.
    ports: { ...world.ports, randomBytes: (length) => new Uint8Array(length).fill((made += 1)) },
  });
  await world.settled();
  const draft = client.begin();
  const receipt = {
    ...{ id: draft.id, number: 'SHA-2026-000001', receivedAt: 1, issue: 'lost', severity: 'important' },
    ...{ promises: [], timeZone: 'UTC' },
  };
  const problem = { type: 'about:blank', title: 'Refused.', status: 422, code: 'upload-refused' };
  world.answers = [
    { status: 200, json: receipt },
    { status: 422, json: problem },
  ];
  const photos = [new File(['%PDF-1.4 x'], 'x.pdf', { type: 'application/pdf' })];
  await client.submit(draft, { text: 'One of our pallets never arrived.', photos });
  await world.settled();
  assert.deepEqual(
    (await store.entries()).map(({ kind, rejected }) => [kind, rejected !== undefined]),
    [['photo', true]],
  );
  await client.logout({ keepUnsent: true });
  assert.deepEqual([await client.cases(), await store.cases(), await store.entries()], [[], [], []]);
});
