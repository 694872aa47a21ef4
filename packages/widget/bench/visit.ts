import type { Browser, CDPSession, Page } from 'playwright-core';
import { typeInto, type Typed } from './keystrokes.ts';
import { installProbe, type Loaded, type Opened } from './probe.ts';
import type { Product } from './products.ts';
import type { Site } from './site.ts';

/** A network that is slower than this machine's own; bits a second, and milliseconds there and back. */
export interface Network {
  readonly name: string;
  readonly slower?: { readonly down: number; readonly up: number; readonly roundTrip: number };
}

/** How much slower than this machine's the processor is made. */
export const throttle = 4;

/** Nothing was fetched for so long: whatever was to be fetched ahead is here. */
const quietMs = 1_500;
const patienceMs = 60_000;

/** What one visit showed; times in milliseconds, sizes in bytes as they were sent. */
export interface Visit {
  readonly untilLoad: number;
  readonly untilEditable: number;
  readonly requestsUntilEditable: number;
  readonly clickToEditable: number;
  /** From the moment when the page was asked for. */
  readonly pageToEditable: number;
  readonly isFocused: boolean;
  readonly longTasks: readonly number[];
  readonly shifted: number;
}

/** Of a visit in which the button was pressed only when nothing more came. */
export interface CalmVisit extends Visit {
  readonly untilIdle: number;
  readonly typed: Typed | undefined;
}

/**
 * Presses the button at the first frame that shows it, before anything could be fetched ahead.
 *
 * @throws {Error} when there is no field to write in after a minute, or when something was fetched ahead all the same
 */
export async function visitInHaste(
  browser: Browser,
  site: Site,
  product: Product,
  network: Network,
): Promise<Visit> {
  return withPage(browser, site, product, network, true, async (page) => {
    const opened = await patiently(
      page.evaluate(() => globalThis.opened!),
      `${product.name}: the form`,
    );
    const loaded = await page.evaluate(() => probe.loaded());
    const ahead = loaded.find(
      ({ path, start }) => start < opened.clickedAt && product.atFirst?.includes(path) === false,
    );
    if (ahead) throw new Error(`${product.name} began to load ${ahead.path} before its button was pressed.`);
    return describe(page, site, opened);
  });
}

/**
 * Waits until nothing more comes, then presses the button; with `text`, it is written into the field as a person types.
 *
 * @throws {Error} as `visitInHaste` does, and when what was typed is not in the field
 */
export async function visitCalmly(
  browser: Browser,
  site: Site,
  product: Product,
  network: Network,
  text?: readonly string[],
): Promise<CalmVisit> {
  return withPage(browser, site, product, network, false, async (page, session) => {
    await patiently(
      page.evaluate(() => probe.ready()),
      `${product.name}: the button`,
    );
    await quiet(page);
    const untilIdle = sizeOf(site, await page.evaluate(() => probe.loaded()));
    const opened = await patiently(
      page.evaluate(() => probe.open()),
      `${product.name}: the form`,
    );
    const visit = await describe(page, site, opened);
    const typed = text && (await typeInto(browser, page, text, () => quiet(page)));
    const written = await page.evaluate(() => probe.written());
    if (text && written !== text.join(''))
      throw new Error(`${product.name}: “${text.join('')}” was typed, and “${written}” is in the field.`);
    await session.detach();
    return { ...visit, untilIdle, typed };
  });
}

async function withPage<T>(
  browser: Browser,
  site: Site,
  { button, page: path }: Product,
  { slower }: Network,
  isCold: boolean,
  use: (page: Page, session: CDPSession) => Promise<T>,
): Promise<T> {
  const context = await browser.newContext({ locale: 'en-GB', viewport: { width: 1280, height: 800 } });
  try {
    const page = await context.newPage();
    const faults: Error[] = [];
    page.on('pageerror', (error) => faults.push(error));
    page.on('request', (request) => {
      const url = request.url();
      if (url.startsWith('http') && !url.startsWith(site.origin))
        faults.push(new Error(`it asked for ${url}`));
    });
    const session = await context.newCDPSession(page);
    await session.send('Emulation.setCPUThrottlingRate', { rate: throttle });
    if (slower) {
      await session.send('Network.enable');
      await session.send('Network.emulateNetworkConditions', {
        offline: false,
        latency: slower.roundTrip,
        downloadThroughput: slower.down / 8,
        uploadThroughput: slower.up / 8,
      });
    }
    await page.addInitScript(installProbe, { button, isCold });
    await page.goto(`${site.origin}${path}`, { waitUntil: 'load' });
    const seen = await use(page, session);
    if (faults.length > 0) throw new AggregateError(faults, `${path} has errors: ${faults.join('; ')}`);
    return seen;
  } finally {
    await context.close();
  }
}

async function describe(
  page: Page,
  site: Site,
  { clickedAt, editableAt, isFocused }: Opened,
): Promise<Visit> {
  const seen = await page.evaluate(() => ({
    loaded: probe.loaded(),
    loadAt: probe.loadAt(),
    longTasks: probe.longTasks(),
    shifted: probe.shifted(),
  }));
  const needed = seen.loaded.filter(({ end }) => end <= editableAt);
  return {
    untilLoad: sizeOf(
      site,
      seen.loaded.filter(({ end }) => end <= seen.loadAt),
    ),
    untilEditable: sizeOf(site, needed),
    requestsUntilEditable: needed.length,
    clickToEditable: editableAt - clickedAt,
    pageToEditable: editableAt,
    isFocused,
    longTasks: seen.longTasks,
    shifted: seen.shifted,
  };
}

function sizeOf(site: Site, loaded: readonly Loaded[]): number {
  return loaded.reduce((sum, { path }) => {
    const bytes = site.sentBytes(path);
    if (bytes === undefined) throw new Error(`The page loaded ${path}, which is no file of the site.`);
    return sum + bytes;
  }, 0);
}

/** Resolves when no file has come for a while. */
async function quiet(page: Page): Promise<void> {
  let count = -1;
  for (;;) {
    const { length } = await page.evaluate(() => probe.loaded());
    if (length === count) return;
    count = length;
    await page.waitForTimeout(quietMs);
  }
}

/** A page that never gets there is a fault, and no gap in a table. */
async function patiently<T>(promise: Promise<T>, what: string): Promise<T> {
  const signal = AbortSignal.timeout(patienceMs);
  return Promise.race([
    promise,
    new Promise<never>((_, reject) =>
      signal.addEventListener('abort', () =>
        reject(new Error(`${what} could not be used after ${patienceMs / 1_000} seconds.`)),
      ),
    ),
  ]);
}
