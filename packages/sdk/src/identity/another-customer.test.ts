import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { complaint, createWorld, identityOf, minute, watch } from './world.cases.ts';

describe('when another customer is signed in', () => {
  /** Ines was here, has a case of this device, one of another device, a draft, and something that waits. */
  async function leftByInes() {
    const world = createWorld();
    const ines = world.signIn('ines');
    const phone = await world.createDevice().open({ identity: ines.identity });
    const elsewhere = await phone.client.submit(phone.client.begin(), { text: 'Reported on the phone.' });
    phone.client.destroy();
    const device = world.createDevice();
    const page = await device.open({ identity: ines.identity });
    const own = await page.client.submit(page.client.begin(), complaint);
    await page.client.cases();
    await page.client.drafts.save(page.client.begin(), { text: 'Ines began this.' });
    return { world, device, page, own, elsewhere, ines };
  }

  test('what the former wrote and has not been sent is theirs to go on with, and nobody else’s', async () => {
    const world = createWorld();
    const device = world.createDevice();
    world.instead = ({ method }) => (method === 'POST' ? new Response('', { status: 503 }) : undefined);
    const before = await device.open({ identity: world.signIn('ines').identity });
    const { id } = await before.client.submit(before.client.begin(), complaint);
    before.client.destroy();
    for (const [who, sees] of [
      ['bert', undefined],
      ['ines', complaint.text],
    ] as const) {
      const page = await device.open({ identity: world.signIn(who).identity });
      await page.client.cases();
      assert.equal((await page.client.written(id))?.text, sees, who);
      page.client.destroy();
    }
  });

  test('nothing of the former is shown: no case, no draft, nothing alike, nothing to watch', async () => {
    const { world, device, page, own, elsewhere } = await leftByInes();
    page.client.destroy();
    const { client, settle, store } = await device.open({ identity: world.signIn('bert').identity });
    assert.equal(await client.drafts.latest(), undefined);
    assert.deepEqual(await client.cases(), []);
    assert.deepEqual(await client.similar({}), []);
    for (const { id } of [own, elsewhere]) {
      const heard = watch(client, id);
      await settle();
      assert.deepEqual(heard, [{ freshness: 'not-found' }]);
    }
    assert.equal(
      (await store.case(elsewhere.id))?.id,
      undefined,
      'what the server keeps for them is let go of',
    );
    client.destroy();
  });

  test('nothing of the former is shown where nobody is signed in, either, but what the tracking link opens', async () => {
    const { device, page, own } = await leftByInes();
    const [known] = (await page.client.cases()).filter(({ id }) => id === own.id);
    page.client.destroy();
    const { client, settle } = await device.open();
    assert.deepEqual(await client.cases(), []);
    assert.equal(await client.drafts.latest(), undefined);
    const id = await client.adopt(new URL(known!.trackingLink!).hash);
    assert.equal(id, own.id);
    const heard = watch(client, own.id);
    await settle();
    assert.equal(heard.at(-1)?.freshness, 'current');
    client.destroy();
  });

  test('in the same page all that is shown is taken away at once, and what was being written stays away', async () => {
    const { page, own, elsewhere, ines, world } = await leftByInes();
    const { client, settle } = page;
    const writing = client.begin();
    const told: string[] = [];
    client.onForgotten(() => told.push('forgotten'));
    const heard = [watch(client, own.id), watch(client, elsewhere.id)];
    await settle();
    assert.deepEqual(
      heard.map((updates) => updates.at(-1)?.freshness),
      ['current', 'current'],
    );
    ines.sub = 'bert';
    world.clock.pass(5 * minute);
    assert.deepEqual(await client.cases(), []);
    assert.deepEqual(told, ['forgotten']);
    for (const updates of heard) assert.deepEqual(updates.at(-1), { freshness: 'not-found' });
    await client.drafts.save(writing, { text: 'Ines goes on writing.' });
    assert.equal(await client.drafts.latest(), undefined);
    client.destroy();
  });

  test('a complaint of the former that waited goes all the same, by its secret, and never with the other’s identity', async () => {
    const { world, device, page } = await leftByInes();
    page.disconnect();
    const { id } = await page.client.submit(page.client.begin(), { text: 'Written in the tunnel.' });
    page.client.destroy();
    const before = world.requests.length;
    const other = await device.open({ identity: world.signIn('bert').identity });
    await other.drain();
    const handedIn = world.requests
      .slice(before)
      .filter(({ method, path }) => method === 'POST' && path === '/v1/cases');
    assert.deepEqual(handedIn.map(identityOf), [null]);
    assert.deepEqual(await other.client.cases(), []);
    other.client.destroy();

    // Back, Ines finds it among her cases.
    const back = await device.open({ identity: world.signIn('ines').identity });
    await back.client.cases();
    const phone = await world.createDevice().open({ identity: world.signIn('ines').identity });
    assert.ok((await phone.client.cases()).some((known) => known.id === id));
    back.client.destroy();
  });

  test('a message of the former to a case that only their identity opens waits for them, unseen', async () => {
    const { world, device, page, elsewhere } = await leftByInes();
    page.disconnect();
    await page.client.send(elsewhere.id, { type: 'add-information', text: 'More.', photos: [] });
    page.client.destroy();
    const other = await device.open({ identity: world.signIn('bert').identity });
    assert.deepEqual(await other.client.cases(), []);
    const heard: string[] = [];
    other.client.subscribe(({ id }) => heard.push(id));
    world.clock.pass(10 * minute);
    await other.settle();
    assert.deepEqual(heard, []);
    other.client.destroy();
    const back = await device.open({ identity: world.signIn('ines').identity });
    await back.drain();
    assert.deepEqual(await back.store.entries(), []);
    back.client.destroy();
  });
});
