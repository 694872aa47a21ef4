import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Page } from 'playwright-core';
import type { Browser } from './browser.ts';
import { halved } from './site.ts';
import {
  goOffline,
  inWorld,
  isSending,
  openPage,
  reopen,
  submit,
  untilAllSent,
  type World,
  type Written,
} from './world.ts';

/**
 * Whatever can happen to a device, a connection and a server happens at every step of a submission with two files. The
 * steps are counted by the requests that reach the server: struck before it has done what it was asked for, and after
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

/** How many of the steps bring bytes of a file. */
const partsOfFiles = 3;

const phases = ['before the server has', 'after the server had'] as const;

interface Struck {
  readonly world: World;
  readonly browser: Browser;
  readonly page: Page;
}

interface Fault {
  readonly what: string;
  /** @default both */
  readonly when?: readonly (typeof phases)[number][];
  /** What the page hears instead of the server’s answer; `undefined` breaks the connection off. @default nothing, for ever */
  readonly hears?: (response: Response | undefined) => Promise<Response | undefined>;
  /** What happens then, and the page on which sending goes on. */
  readonly strike?: (struck: Struck) => Promise<Page>;
  /** Milliseconds in which it must be over: where something would have to be waited out for longer, waiting is the fault. */
  readonly within?: number;
  /** How many times as fast the page’s time passes where it waits before it tries again. @default 1 */
  readonly speed?: number;
}

const answerAll = (world: World): void => {
  world.between = (request, answer) => answer(request);
};

const never = (): Promise<never> => new Promise(() => {});

const faults: readonly Fault[] = [
  {
    what: 'the browser is killed',
    strike: async ({ world, browser }) => {
      await browser.kill();
      answerAll(world);
      const { context } = await world.start();
      return openPage(context, world.address());
    },
  },
  {
    what: 'the page is loaded anew',
    strike: async ({ world, page }) => {
      answerAll(world);
      await reopen(page);
      return page;
    },
  },
  {
    what: 'the connection goes and comes back',
    // A silent server is waited for longer.
    within: 25_000,
    strike: async ({ world, browser, page }) => {
      await browser.context.setOffline(true);
      answerAll(world);
      await page.waitForFunction(() => !navigator.onLine);
      await browser.context.setOffline(false);
      return page;
    },
  },
  {
    what: 'the server dies and stays away for three more tries',
    speed: 50,
    hears: () => Promise.resolve(undefined),
    strike: ({ world, page }) => {
      let tries = 0;
      world.between = (request, answer) =>
        isSending(request) && tries++ < 3 ? Promise.resolve(undefined) : answer(request);
      return Promise.resolve(page);
    },
  },
  {
    what: 'a gateway answers for the server that it is gone',
    speed: 50,
    hears: () => Promise.resolve(new Response('<h1>Bad gateway</h1>', { status: 502 })),
  },
  {
    what: 'the answer is cut in half',
    when: ['after the server had'],
    speed: 50,
    hears: (response) => halved(response!),
  },
];

test('killed after it was kept and before anything has left: it is sent at the next visit', () =>
  inWorld(async (world) => {
    const browser = await world.start();
    const page = await openPage(browser.context, world.address());
    await goOffline(browser.context);
    const { draft, state } = await submit(page, text, files);
    assert.deepEqual([state.state, state.kept], ['queued', 'device']);
    await browser.kill();
    await world.assertArrived([]);
    const { context } = await world.start();
    await sendsTheRest(world, await openPage(context, world.address()), { draft, files });
  }));

for (const { what, when = phases, hears = never, strike, speed = 1, within = Infinity } of faults)
  for (const [at, step] of steps.entries())
    for (const phase of when)
      test(
        `${what} ${phase} taken in ${step}: one case, and its files bit for bit`,
        { timeout: within },
        () =>
          inWorld(async (world) => {
            const browser = await world.start();
            const errors: string[] = [];
            const page = await openPage(browser.context, world.address(), { speed, errors });
            // What sends has arrived.
            await page.waitForLoadState('networkidle');
            const draft = await page.evaluate(() => portal.begin());
            let passed = 0;
            const reached = new Promise<void>((resolve) => {
              world.between = async (request, answer) => {
                if (!isSending(request) || passed++ !== at) return answer(request);
                const response = phase === 'after the server had' ? await answer(request) : undefined;
                resolve();
                return hears(response);
              };
            });
            // Where the page goes, this call goes with it.
            void page
              .evaluate((given) => portal.submit(...given), [draft, text, files] as const)
              .catch(() => undefined);
            await reached;
            assert.equal(passed, at + 1);
            const goesOn = (await strike?.({ world, browser, page })) ?? page;
            await sendsTheRest(world, goesOn, { draft, files });
            assert.deepEqual(errors, []);
          }),
      );

/** Everything that was said to be saved is sent, once. */
async function sendsTheRest(world: World, page: Page, written: Written): Promise<void> {
  const states = await page.evaluate(() => portal.states());
  assert.deepEqual(
    states.map(({ id }) => id),
    [written.draft.id],
  );
  await untilAllSent(page);
  await world.assertArrived([written]);
  // What had arrived of a file was not sent again.
  assert.deepEqual([...new Set(world.taken)], world.taken);
  assert.equal(world.taken.length, partsOfFiles);
}

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
