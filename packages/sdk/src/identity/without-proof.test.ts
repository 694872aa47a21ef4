import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { complaint, createWorld, customerKey, identityOf, minute } from './world.cases.ts';

describe('a portal that cannot prove who its customer is', () => {
  test('lets a complaint wait, neither lost nor rejected, and the client says so; it goes once there is a proof', async () => {
    const world = createWorld();
    const portal = world.signIn('ines');
    const { client, store, settle } = await world.createDevice().open({ identity: portal.identity });
    await client.cases();
    portal.key = 'a key that the operator has not registered';
    portal.lifetime = 60 * minute;
    world.clock.pass(5 * minute);
    const queued = await client.submit(client.begin(), complaint);
    assert.deepEqual([queued.state, queued.waitsForIdentity], ['queued', true]);
    assert.equal(portal.asked, 3, 'once because the token had run out, once because it was refused');
    assert.ok(
      world.requests.every(
        ({ method, path, headers }) =>
          method === 'GET' || path !== '/v1/cases' || headers.has('redress-identity'),
      ),
    );

    portal.key = customerKey!;
    await client.cases();
    await settle();
    const [known] = await client.cases();
    assert.deepEqual([known?.state, known?.waitsForIdentity, await store.entries()], ['sent', undefined, []]);
    client.destroy();
  });

  test('does not hold a complaint for ever: it goes by its secret alone, and is joined when there is a proof', async () => {
    const world = createWorld();
    const portal = world.signIn('ines');
    const { client, drain } = await world.createDevice().open({ identity: portal.identity });
    await client.cases();
    world.clock.pass(5 * minute);
    portal.isAway = true;
    const began = world.clock.now();
    const { id, state } = await client.submit(client.begin(), complaint);
    assert.equal(state, 'queued');
    await drain();
    assert.ok(world.clock.now() - began < 2 * minute);
    const handedIn = world.requests.filter(({ method, path }) => method === 'POST' && path === '/v1/cases');
    assert.deepEqual(handedIn.map(identityOf), [null]);

    portal.isAway = false;
    await client.cases();
    assert.equal(world.requests.filter(({ path }) => path === `/v1/cases/${id}/join`).length, 1);
    const elsewhere = await world.createDevice().open({ identity: portal.identity });
    assert.deepEqual(
      (await elsewhere.client.cases()).map((known) => known.id),
      [id],
    );
    client.destroy();
  });

  test('lets what nothing but the identity opens wait for as long as it takes', async () => {
    const world = createWorld();
    const phone = await world.createDevice().open({ identity: world.signIn('ines').identity });
    const { id } = await phone.client.submit(phone.client.begin(), complaint);
    const portal = world.signIn('ines');
    const desktop = await world.createDevice().open({ identity: portal.identity });
    await desktop.client.cases();
    portal.isAway = true;
    world.clock.pass(5 * minute);
    const rate = { type: 'add-information', text: 'More.', photos: [] } as const;
    assert.equal(await desktop.client.send(id, rate), 'queued');
    for (let i = 0; i < 20; i++) {
      world.clock.passToNext();
      await desktop.settle();
    }
    const [entry] = await desktop.store.entries();
    assert.deepEqual([entry?.waitsFor, entry?.rejected], ['identity', undefined]);
    assert.ok(entry!.attempts > 7);
    portal.isAway = false;
    await desktop.drain();
    assert.deepEqual(await desktop.store.entries(), []);
    desktop.client.destroy();
    phone.client.destroy();
  });

  test('is not replaced by a page without any: what only an identity opens waits there, unsent and unseen', async () => {
    const world = createWorld();
    const phone = await world.createDevice().open({ identity: world.signIn('ines').identity });
    const { id } = await phone.client.submit(phone.client.begin(), complaint);
    const device = world.createDevice();
    const desktop = await device.open({ identity: world.signIn('ines').identity });
    await desktop.client.cases();
    desktop.disconnect();
    await desktop.client.send(id, { type: 'add-information', text: 'More.', photos: [] });
    desktop.client.destroy();
    const before = world.requests.length;
    const nobody = await device.open();
    await nobody.client.drain();
    assert.equal(world.requests.length, before);
    const [entry] = await device.store.entries();
    assert.deepEqual([entry?.waitsFor, entry?.rejected], ['identity', undefined]);
    assert.deepEqual(await nobody.client.cases(), []);
    nobody.client.destroy();
    phone.client.destroy();
  });

  test('that hangs holds up nothing for longer than ten seconds', async () => {
    const world = createWorld();
    const { client, settle } = await world
      .createDevice()
      .open({ identity: () => new Promise<string>(() => {}) });
    const submitting = client.submit(client.begin(), complaint);
    await settle();
    world.clock.pass(10_000);
    assert.equal((await submitting).state, 'sent');
    client.destroy();
  });

  test('an offline stretch longer than any token costs nothing: a new one is asked for when the network is back', async () => {
    const world = createWorld();
    const portal = world.signIn('ines');
    const device = await world.createDevice().open({ identity: portal.identity });
    await device.client.cases();
    device.disconnect();
    world.clock.pass(600 * minute);
    const { id, state } = await device.client.submit(device.client.begin(), complaint);
    assert.equal(state, 'queued');
    await device.connect();
    await device.drain();
    const elsewhere = await world.createDevice().open({ identity: world.signIn('ines').identity });
    assert.deepEqual(
      (await elsewhere.client.cases()).map((known) => known.id),
      [id],
    );
    device.client.destroy();
  });
});
