import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Handler } from './site.ts';
import { goOffline, inWorld, isSending, openPage, submit, untilAllSent, type World } from './world.ts';

/** Tabs of one browser that send at the same time, with the locks of the browser and without. */

const text = 'Two of twelve cartons are crushed.';

/** Counts what is asked of the server, and how much of it at the same time. */
function watch(world: World) {
  const seen = { complaints: 0, underWay: 0, most: 0 };
  world.between = async (request: Request, answer: Handler) => {
    if (!isSending(request)) return answer(request);
    if (request.url.endsWith('/v1/cases')) seen.complaints++;
    seen.most = Math.max(seen.most, ++seen.underWay);
    try {
      // Long enough for another tab to come between, if it could.
      await new Promise((resolve) => setTimeout(resolve, 20));
      return await answer(request);
    } finally {
      seen.underWay--;
    }
  };
  return seen;
}

async function drainTogether(world: World, count: number, host: string, args: readonly string[] = []) {
  const seen = watch(world);
  const { context } = await world.start(args);
  const errors: string[] = [];
  const pages = [];
  for (let at = 0; at < count; at++)
    pages.push(await openPage(context, world.address(host), { errors, speed: 5 }));
  await goOffline(context);
  const written = [];
  for (let round = 0; round < 2; round++)
    for (const [at, page] of pages.entries())
      written.push(await submit(page, text, [{ size: 5_000, seed: round * count + at }]));
  assert.ok(written.every(({ state }) => state.state === 'queued' && state.kept === 'device'));

  await context.setOffline(false);
  await Promise.all(pages.map(untilAllSent));
  await world.assertArrived(written);
  assert.deepEqual([seen.complaints, seen.most, errors], [written.length, 1, []]);
  return pages;
}

for (const count of [2, 5])
  test(`${count} tabs that come back at once send everything once, one request at a time`, () =>
    inWorld(async (world) => {
      await drainTogether(world, count, 'localhost');
    }));

const insecure = 'care.intranet.example';
const asInsecure = [`--host-resolver-rules=MAP ${insecure} 127.0.0.1`];

test('on an insecure origin, without locks, web cryptography and service workers, two tabs do so, too', () =>
  inWorld(async (world) => {
    const [page] = await drainTogether(world, 2, insecure, asInsecure);
    const missing = await page!.evaluate(() => ({
      secure: isSecureContext,
      locks: 'locks' in navigator,
      subtle: crypto.subtle !== undefined,
      serviceWorker: 'serviceWorker' in navigator,
    }));
    assert.deepEqual(missing, { secure: false, locks: false, subtle: false, serviceWorker: false });
  }));

test('on an insecure origin a shared tablet says that it keeps nothing', () =>
  inWorld(async (world) => {
    const { context } = await world.start(asInsecure);
    const page = await openPage(context, world.address(insecure), { kiosk: true });
    await goOffline(context);
    const written = await submit(page, text, [{ size: 5_000, seed: 1 }]);
    assert.equal(written.state.kept, 'memory');
    assert.equal(await page.evaluate(() => portal.unavailableReason()), 'storage-insecure');
    await context.setOffline(false);
    await untilAllSent(page);
    await world.assertArrived([written]);
  }));

test('on an insecure origin, what a browser was sending when it was killed is sent once its lease has lapsed', () =>
  inWorld(async (world) => {
    const browser = await world.start(asInsecure);
    const page = await openPage(browser.context, world.address(insecure));
    const draft = await page.evaluate(() => portal.begin());
    const reached = new Promise<void>((resolve) => {
      world.between = async (request, answer) => {
        if (!isSending(request)) return answer(request);
        await answer(request);
        resolve();
        return new Promise(() => {});
      };
    });
    void page.evaluate((given) => portal.submit(...given), [draft, text, []] as const).catch(() => undefined);
    await reached;
    await browser.kill();
    const seen = watch(world);
    const { context } = await world.start(asInsecure);
    await untilAllSent(await openPage(context, world.address(insecure), { speed: 50 }));
    await world.assertArrived([{ draft, files: [] }]);
    assert.equal(seen.complaints, 1);
  }));
