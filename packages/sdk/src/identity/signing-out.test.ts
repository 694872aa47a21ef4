import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { createFetchTransport } from '../testing/index.ts';
import { complaint, createWorld, watch } from './world.cases.ts';

describe('signing out', () => {
  test('takes away what came by identity, here and in the other tabs', async () => {
    const world = createWorld();
    const ines = world.signIn('ines');
    const phone = await world.createDevice().open({ identity: ines.identity });
    const { id } = await phone.client.submit(phone.client.begin(), complaint);
    const device = world.createDevice();
    const one = await device.open({ identity: ines.identity });
    const two = await device.open({ identity: ines.identity });
    await one.client.cases();
    await two.client.cases();
    const writing = two.client.begin();
    await two.client.drafts.save(writing, { text: 'Ines began this.' });
    const heard = watch(two.client, id);
    await two.settle();
    assert.equal(heard.at(-1)?.freshness, 'current');
    const told: string[] = [];
    one.client.onForgotten(() => told.push('one'));
    two.client.onForgotten(() => told.push('two'));

    assert.deepEqual(await one.client.logout(), { unsent: 0 });
    await two.settle();
    assert.deepEqual(told.sort(), ['one', 'two']);
    assert.deepEqual(heard.at(-1), { freshness: 'not-found' });
    await two.client.drafts.save(writing, { text: 'Ines goes on writing.' });
    for (const kept of [
      await device.store.cases(),
      await device.store.drafts(),
      await device.store.entries(),
    ])
      assert.deepEqual(kept, []);
    assert.equal(await device.store.read('customer'), undefined);
    one.client.destroy();
    two.client.destroy();
  });

  test('in the middle of a list keeps nothing of it, in whichever tab it was asked for', async () => {
    for (const whichTab of ['same', 'other'] as const) {
      const world = createWorld();
      const ines = world.signIn('ines');
      const phone = await world.createDevice().open({ identity: ines.identity });
      await phone.client.submit(phone.client.begin(), complaint);
      const device = world.createDevice();
      let answer = (): void => undefined;
      const held = new Promise<void>((resolve) => (answer = resolve));
      const transport = async () => {
        const inner = createFetchTransport(world.fetch);
        return {
          request: async (request: Parameters<typeof inner.request>[0]) => {
            const response = await inner.request(request);
            if (request.path.startsWith('v1/cases?')) await held;
            return response;
          },
        };
      };
      const listing = await device.open({ identity: ines.identity, ports: { transport } });
      const asked = listing.client.cases();
      await listing.settle();
      const leaving = whichTab === 'same' ? listing : await device.open();
      await leaving.client.logout();
      answer();
      await asked;
      await listing.settle();
      assert.deepEqual(await device.store.cases(), [], whichTab);
      listing.client.destroy();
      leaving.client.destroy();
    }
  });
});
