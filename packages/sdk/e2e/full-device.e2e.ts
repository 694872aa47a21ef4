import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Browser } from './browser.ts';
import { goOffline, inWorld, openPage, submit, untilAllSent } from './world.ts';

/** Storage that is full, or held by a tab that does not let go. */

const text = 'Two of twelve cartons are crushed.';

/** Lets the page's origin have so many bytes; all there are, without a number. Told by another page, before the origin uses any. */
async function giveRoom({ context }: Browser, address: string, quotaSize?: number): Promise<void> {
  const session = await context.newCDPSession(context.pages()[0]!);
  const { origin } = new URL(address);
  await session.send('Storage.overrideQuotaForOrigin', {
    origin,
    ...(quotaSize !== undefined && { quotaSize }),
  });
}

test('a file that is too large for what is left stays in memory, which is said; the complaint is on the device', () =>
  inWorld(async (world) => {
    const browser = await world.start();
    await giveRoom(browser, world.address(), 1_500_000);
    const { context } = browser;
    const page = await openPage(context, world.address());
    await goOffline(context);
    const written = await submit(page, text, [
      { size: 10_000, seed: 1 },
      { size: 3_000_000, seed: 2 },
    ]);
    const { kept, photos } = written.state;
    assert.deepEqual([kept, photos.onlyInMemory], ['device', 1]);
    await context.setOffline(false);
    await untilAllSent(page);
    await world.assertArrived([written]);
  }));

test('when nothing fits the complaint is kept in memory, which is said, and moves when there is room', () =>
  inWorld(async (world) => {
    const browser = await world.start();
    await giveRoom(browser, world.address(), 1);
    const page = await openPage(browser.context, world.address(), { speed: 50 });
    await goOffline(browser.context);
    const written = await submit(page, text, [{ size: 10_000, seed: 1 }]);
    assert.equal(written.state.kept, 'memory');
    assert.equal(await page.evaluate(() => portal.unavailableReason()), 'storage-unavailable');
    await giveRoom(browser, world.address());
    await page.evaluate((id) => portal.untilOnDevice(id), written.draft.id);
    assert.equal(await page.evaluate(() => portal.unavailableReason()), undefined);
    await browser.kill();
    const { context } = await world.start();
    await untilAllSent(await openPage(context, world.address()));
    await world.assertArrived([written]);
  }));

test('an old tab that holds the storage of an older version open delays nothing new and loses nothing old', () =>
  inWorld(async (world) => {
    const { context } = await world.start();
    // What an older version of this page has kept, as it kept it.
    const first = await openPage(context, world.address());
    await goOffline(context);
    const waiting = await submit(first, text, [{ size: 5_000, seed: 1 }]);
    await first.evaluate(() => portal.makeOlder());
    const old = await context.newPage();
    await context.setOffline(false);
    await old.goto(world.address());
    await old.evaluate(() => portal.holdStorage());
    await first.close();

    const page = await openPage(context, world.address(), { speed: 10 });
    const fresh = await submit(page, 'A carton is missing.', [{ size: 5_000, seed: 2 }]);
    assert.equal(fresh.state.kept, 'memory');
    assert.equal(await page.evaluate(() => portal.unavailableReason()), 'storage-blocked');
    await untilAllSent(page);
    await world.assertArrived([fresh]);

    await old.close();
    await page.evaluate((id) => portal.untilOnDevice(id), waiting.draft.id);
    await untilAllSent(page);
    await world.assertArrived([fresh, waiting]);
    assert.equal(await page.evaluate(() => portal.unavailableReason()), undefined);
  }));
