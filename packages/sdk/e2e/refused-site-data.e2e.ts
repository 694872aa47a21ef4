import assert from 'node:assert/strict';
import { test } from 'node:test';
import { inWorld, openPage, submit, untilAllSent } from './world.ts';

/** A browser that lets sites keep nothing refuses storage and locks: what is written is sent all the same. */

for (const kiosk of [false, true])
  test(`where a site may keep nothing, what is written${kiosk ? ' at a kiosk' : ''} is sent once, and it is said that only memory keeps it`, () =>
    inWorld(async (world) => {
      await world.refuseSiteData();
      const { context } = await world.start();
      const errors: string[] = [];
      const page = await openPage(context, world.address(), { kiosk, errors });
      const refused = await page.evaluate(() =>
        navigator.locks.request('any', () => 'given').catch((error: unknown) => (error as DOMException).name),
      );
      assert.equal(refused, 'SecurityError', 'the browser does not refuse');
      const written = await submit(page, 'Two of twelve cartons are crushed.', [{ size: 5_000, seed: 1 }]);
      assert.equal(written.state.kept, 'memory');
      assert.equal(await page.evaluate(() => portal.unavailableReason()), 'storage-unavailable');
      await untilAllSent(page);
      await world.assertArrived([written]);
      assert.deepEqual(errors, []);
    }));
