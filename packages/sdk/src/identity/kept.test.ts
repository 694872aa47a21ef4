import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { createMemoryStore } from '../adapters/memory-store.ts';
import type { OutboxStore } from '../ports.ts';
import { complaint, createWorld, identityOf } from './world.cases.ts';

describe('what is stored and sent', () => {
  test('no token is kept on the device', async () => {
    const world = createWorld();
    const written: unknown[] = [];
    const store = createMemoryStore();
    const spied = Object.fromEntries(
      Object.entries(store).map(([name, method]: [string, (...what: unknown[]) => unknown]) => [
        name,
        (...what: unknown[]) => {
          written.push(what);
          return method(...what);
        },
      ]),
    ) as unknown as OutboxStore;
    const { client } = await world
      .createDevice()
      .open({ identity: world.signIn('ines').identity, ports: { store: async () => spied } });
    await client.submit(client.begin(), complaint);
    await client.cases();
    const tokens = world.requests.flatMap((request) => identityOf(request) ?? []);
    assert.ok(tokens.length > 0);
    for (const token of tokens) assert.ok(!JSON.stringify(written).includes(token));
  });

  test('without an identity nothing is asked, and no request carries any', async () => {
    const world = createWorld();
    const { client } = await world.createDevice().open();
    await client.submit(client.begin(), complaint);
    await client.cases();
    assert.deepEqual(
      world.requests.map(identityOf).filter((token) => token !== null),
      [],
    );
    assert.ok(world.requests.every(({ path }) => !path.startsWith('/v1/cases?')));
  });

  test('a server that knows nothing of identities is no fault of the page', async () => {
    const world = createWorld();
    world.instead = ({ url }) =>
      url.includes('/v1/cases?') ? new Response('<h1>Not found</h1>', { status: 404 }) : undefined;
    const { client, reported } = await world.createDevice().open({ identity: world.signIn('ines').identity });
    const { state } = await client.submit(client.begin(), complaint);
    assert.deepEqual([state, (await client.cases()).length, reported], ['sent', 1, []]);
  });
});
