import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { createForgetfulStore } from '../adapters/forgetful-store.ts';
import { createMemoryStore } from '../adapters/memory-store.ts';
import { IdentityError, UnreachableError } from '../errors.ts';
import { complaint, createWorld, minute } from './world.cases.ts';

describe('cases that were handed in without signing in', () => {
  async function anonymous() {
    const world = createWorld();
    const device = world.createDevice();
    const page = await device.open();
    const { client } = page;
    const first = await client.submit(client.begin(), complaint);
    const second = await client.submit(client.begin(), { text: 'A driver waited for five hours.' });
    return { world, device, page, first, second };
  }
  const isJoined = async (world: ReturnType<typeof createWorld>, sub: string): Promise<string[]> => {
    const other = await world.createDevice().open({ identity: world.signIn(sub).identity });
    const ids = (await other.client.cases()).map(({ id }) => id);
    other.client.destroy();
    return ids;
  };

  test('are not joined by signing in: on a shared computer they may be somebody else’s', async () => {
    const { world, device, page, first, second } = await anonymous();
    page.client.destroy();
    const { client } = await device.open({ identity: world.signIn('ines').identity });
    const known = await client.cases();
    assert.deepEqual(
      known.map(({ id, joined }) => [id, joined]).sort(),
      [first, second].map(({ id }) => [id, undefined]).sort(),
    );
    assert.deepEqual(await isJoined(world, 'ines'), []);
  });

  test('are joined by a call: those that are named, or all of them, as often as one likes', async () => {
    const { world, device, page, first, second } = await anonymous();
    page.client.destroy();
    const { client } = await device.open({ identity: world.signIn('ines').identity });
    assert.deepEqual(await client.joinCases([first.id]), { joined: [first.id], refused: [] });
    assert.deepEqual(await isJoined(world, 'ines'), [first.id]);
    assert.deepEqual(await client.joinCases(), { joined: [second.id], refused: [] });
    assert.deepEqual(await client.joinCases(), { joined: [], refused: [] });
    assert.deepEqual((await isJoined(world, 'ines')).sort(), [first.id, second.id].sort());
    assert.ok((await client.cases()).every(({ joined }) => joined === true));
  });

  test('are not joined by whoever comes after their reporter on a shared device', async () => {
    const world = createWorld();
    const device = world.createDevice();
    const kept = createForgetfulStore({ ...createMemoryStore(), kept: () => 'device' });
    const portal = world.signIn('ines');
    portal.isAway = true;
    const { client, disconnect, connect, settle } = await device.open({
      kiosk: true,
      identity: portal.identity,
      ports: { store: () => Promise.resolve(kept) },
    });
    disconnect();
    await client.submit(client.begin(), complaint);
    await client.logout({ keepUnsent: true });
    portal.isAway = false;
    assert.deepEqual(await client.joinCases(), { joined: [], refused: [] });
    await connect();
    await settle();
    assert.deepEqual(await isJoined(world, 'ines'), []);
    client.destroy();
  });

  test('wait with their customer’s identity when they are joined before they could be sent', async () => {
    const { world, device, page } = await anonymous();
    page.disconnect();
    const { id } = await page.client.submit(page.client.begin(), { text: 'Written in the tunnel.' });
    page.client.destroy();
    const portal = world.signIn('ines');
    let isReachable = false;
    world.instead = ({ method, url }) =>
      !isReachable && method === 'POST' && url.endsWith('/v1/cases')
        ? new Response('', { status: 503 })
        : undefined;
    const { client, drain } = await device.open({ identity: portal.identity });
    assert.deepEqual((await client.joinCases([id])).joined, [id]);
    isReachable = true;
    await drain();
    assert.deepEqual(await isJoined(world, 'ines'), [id]);
    client.destroy();
  });

  test('that belong to another customer meanwhile stay theirs, with the reason', async () => {
    const { world, device, page, first } = await anonymous();
    const link = (await page.client.cases()).find(({ id }) => id === first.id)!.trackingLink!;
    const elsewhere = await world.createDevice().open({ identity: world.signIn('bert').identity });
    await elsewhere.client.adopt(new URL(link).hash);
    await elsewhere.client.joinCases();
    page.client.destroy();
    const { client } = await device.open({ identity: world.signIn('ines').identity });
    const { joined, refused } = await client.joinCases([first.id]);
    assert.deepEqual(
      [joined, refused.map(({ id, problem }) => [id, problem.code])],
      [[], [[first.id, 'belongs-to-another']]],
    );
    assert.deepEqual(await isJoined(world, 'ines'), []);
  });

  test('whose reporter is anonymous or confidential are never sent with an identity, nor joined (CS-7.7)', async () => {
    const world = createWorld();
    const { client, store } = await world.createDevice().open({ identity: world.signIn('ines').identity });
    await client.cases();
    const before = world.requests.length;
    for (const reporter of [{ anonymous: true }, { confidential: true }])
      await client.submit(client.begin(), { ...complaint, reporter });
    await client.joinCases();
    const sent = world.requests.slice(before);
    assert.deepEqual(
      sent
        .filter(({ method }) => method === 'POST')
        .map(({ path, headers }) => [path, headers.has('redress-identity')]),
      [
        ['/v1/cases', false],
        ['/v1/cases', false],
      ],
    );
    assert.ok((await store.cases()).every(({ customer }) => customer === undefined));
    assert.deepEqual(await isJoined(world, 'ines'), []);
  });

  test('are not joined without a proof, or without an answer, and the call says which', async () => {
    const { world, device, page } = await anonymous();
    page.client.destroy();
    const portal = world.signIn('ines');
    portal.isAway = true;
    const { client } = await device.open({ identity: portal.identity });
    await assert.rejects(client.joinCases(), IdentityError);
    portal.isAway = false;
    world.instead = ({ url }) => {
      if (url.endsWith('/join')) throw new TypeError('Failed to fetch');
      return undefined;
    };
    await assert.rejects(client.joinCases(), UnreachableError);
    portal.key = 'another key';
    world.clock.pass(5 * minute);
    world.instead = () => undefined;
    await assert.rejects(client.joinCases(), IdentityError);
    const nobody = await device.open();
    assert.deepEqual(await nobody.client.joinCases(), { joined: [], refused: [] });
  });
});
