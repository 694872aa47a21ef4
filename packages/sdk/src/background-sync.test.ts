import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createClient } from './create-client.ts';
import { createOutboxWorld } from './outbox/world.cases.ts';

const complaint = { text: 'One of our pallets never arrived.' };

interface Asking {
  readonly kiosk?: boolean;
  readonly register?: ((tag: string) => Promise<void>) | undefined;
}

/** A client of a portal that has a service worker; `register` is what the browser offers. */
function open({ kiosk = false, ...given }: Asking = {}) {
  const world = createOutboxWorld();
  const tags: string[] = [];
  const reported: unknown[] = [];
  const register = async (tag: string): Promise<void> => void tags.push(tag);
  const registration = {
    sync: 'register' in given ? given.register && { register: given.register } : { register },
  };
  const client = createClient({
    endpoint: 'https://care.example/',
    portalKey: 'pk',
    kiosk,
    backgroundSync: async () => registration as unknown as ServiceWorkerRegistration,
    ports: { ...world.ports, report: (error) => reported.push(error) },
  });
  return { world, client, tags, reported };
}
const tag = 'redress:https://care.example:pk:sync';

test('the browser is asked once to wake the service worker while something waits, and again the next time', async () => {
  const { world, client, tags } = open();
  world.online = false;
  const draft = client.begin();
  await client.submit(draft, complaint);
  await client.send(draft.id, { type: 'withdraw' });
  await client.drain();
  assert.deepEqual(tags, [tag]);
  await world.reconnect();
  await client.send(draft.id, { type: 'rate', satisfied: true });
  assert.deepEqual(tags, [tag, tag]);
  client.destroy();
});

test('while nothing waits it is not asked', async () => {
  const { world, client, tags } = open();
  await client.drain();
  await world.settled();
  assert.deepEqual(tags, []);
  client.destroy();
});

test('a shared device never asks: its key is the page’s', async () => {
  const { client, tags } = open({ kiosk: true });
  await client.submit(client.begin(), complaint);
  assert.deepEqual(tags, []);
  client.destroy();
});

test('where the browser has no Background Sync nothing changes', async () => {
  const { client, reported } = open({ register: undefined });
  assert.equal((await client.submit(client.begin(), complaint)).state, 'sent');
  assert.deepEqual(reported, []);
  client.destroy();
});

test('a browser that forbids it is not asked again and again, and the complaint goes all the same', async () => {
  const refusal = new Error('forbidden');
  let asked = 0;
  const { world, client, reported } = open({ register: () => Promise.reject((asked++, refusal)) });
  world.online = false;
  await client.submit(client.begin(), complaint);
  await client.drain();
  assert.deepEqual([asked, reported], [1, [refusal]]);
  await world.reconnect();
  assert.equal((await client.cases())[0]?.state, 'sent');
  client.destroy();
});
