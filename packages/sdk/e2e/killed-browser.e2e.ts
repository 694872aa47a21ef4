import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  goOffline,
  inWorld,
  isSending,
  openPage,
  submit,
  untilAllSent,
  type World,
  type Written,
} from './world.ts';

/**
 * The browser’s process is killed at every step of a submission with two files, and started again on what is left on disk.
 * The steps are counted by the requests that reach the server: killed before it has done what it was asked for, and after
 * that, before it has answered.
 */

/** One of more than a request’s bytes, and one of less. */
const files = [
  { size: 1_200_000, seed: 1 },
  { size: 20_000, seed: 2 },
];
const text = 'Two of twelve cartons are crushed.';

/** What is asked of the server for it, in this order. */
const steps = [
  'the complaint',
  'the beginning of the first file',
  'the first part of the first file',
  'the second part of the first file',
  'the beginning of the second file',
  'the second file',
] as const;

/** Starts the browser again: everything that was said to be saved is sent, once. */
async function sendsTheRest(world: World, written: Written): Promise<void> {
  world.between = (request, answer) => answer(request);
  const { context } = await world.start();
  const errors: string[] = [];
  const page = await openPage(context, world.address(), { errors });
  const states = await page.evaluate(() => portal.states());
  assert.deepEqual(
    states.map(({ id }) => id),
    [written.draft.id],
  );
  await untilAllSent(page);
  await world.assertArrived([written]);
  assert.deepEqual(errors, []);
}

test('killed after it was kept and before anything has left: it is sent at the next visit', () =>
  inWorld(async (world) => {
    const browser = await world.start();
    const page = await openPage(browser.context, world.address());
    await goOffline(browser.context);
    const { draft, state } = await submit(page, text, files);
    assert.deepEqual([state.state, state.kept], ['queued', 'device']);
    await browser.kill();
    await world.assertArrived([]);
    await sendsTheRest(world, { draft, files });
  }));

for (const [at, step] of steps.entries())
  for (const phase of ['before the server has', 'after the server had'] as const)
    test(`killed ${phase} taken in ${step}: one case, and its files bit for bit`, () =>
      inWorld(async (world) => {
        const browser = await world.start();
        const page = await openPage(browser.context, world.address());
        const draft = await page.evaluate(() => portal.begin());
        let passed = 0;
        const reached = new Promise<void>((resolve) => {
          world.between = async (request, answer) => {
            if (!isSending(request) || passed++ < at) return answer(request);
            if (phase === 'after the server had') await answer(request);
            resolve();
            // It never hears of it.
            return new Promise(() => {});
          };
        });
        // The page goes with the browser, and this call with it.
        void page
          .evaluate((given) => portal.submit(...given), [draft, text, files] as const)
          .catch(() => undefined);
        await reached;
        assert.equal(passed, at + 1);
        await browser.kill();
        await sendsTheRest(world, { draft, files });
      }));

test('what is asked of the server are these steps and no others', () =>
  inWorld(async (world) => {
    const asked: string[] = [];
    world.between = (request, answer) => {
      if (isSending(request)) asked.push(`${request.method} ${new URL(request.url).pathname.split('/')[2]}`);
      return answer(request);
    };
    const { context } = await world.start();
    const page = await openPage(context, world.address());
    const written = await submit(page, text, files);
    await untilAllSent(page);
    await world.assertArrived([written]);
    // Where a file stands is asked only when an earlier try may have left something of it.
    const file = (parts: number) => ['POST uploads', ...Array<string>(parts).fill('PATCH uploads')];
    assert.deepEqual(asked, ['POST cases', ...file(2), ...file(1)]);
    assert.equal(asked.length, steps.length);
  }));
