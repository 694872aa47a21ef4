import assert from 'node:assert/strict';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserContext, Page } from 'playwright-core';
import { CaseView, DeskQueue } from '../src/contract/index.ts';
import { company } from '../src/testing/company.cases.ts';
import { createMemoryBackend } from '../src/testing/index.ts';
import { startBrowser, type Browser } from './browser.ts';
import { bundleForPage } from './bundle.ts';
import { evidenceBytes } from './evidence-file.ts';
import type { EvidenceFile, PageOptions } from './portal-page.ts';
import { serve, type Handler } from './site.ts';

/** What somebody has written, to be compared with what the backend has. */
export interface Written {
  readonly draft: { readonly id: string; readonly secret: string };
  readonly files: readonly EvidenceFile[];
}

/** A portal with a backend, and a device on which browsers come and go. */
export interface World {
  /** The page's address, by the name under which the browser knows the machine. */
  address(host?: string): string;
  /** What stands between the page and the backend; nothing, unless a test puts something there. */
  between: (request: Request, answer: Handler) => ReturnType<Handler>;
  /** The parts of files that the backend has taken in, in this order: whose, and from which byte on. */
  readonly taken: readonly string[];
  /** Sets the device's browser, before it is first started, to let no site keep anything. */
  refuseSiteData(): Promise<void>;
  /** Starts a browser on the device's profile; the one before must have ended. */
  start(args?: readonly string[]): Promise<Browser>;
  /** The backend has exactly these cases, and their files bit for bit. */
  assertArrived(written: readonly Written[]): Promise<void>;
  end(): Promise<void>;
}

const scripts = await bundleForPage('portal-page');

async function createWorld(): Promise<World> {
  const backend = createMemoryBackend({ company });
  const profile = await mkdtemp(join(tmpdir(), 'redress-device-'));
  const taken: string[] = [];
  const receive: Handler = async (request) => {
    const response = await backend.fetch(request);
    if (request.method === 'PATCH' && response.ok)
      taken.push(`${new URL(request.url).pathname} from ${request.headers.get('upload-offset')}`);
    return response;
  };
  const site = await serve(scripts, (request) => world.between(request, receive));
  let browser: Browser | undefined;
  const ask = (path: string, headers: Record<string, string>): Promise<Response> =>
    backend.fetch(new Request(`https://memory.example${path}`, { headers }));
  const world: World = {
    address: (host = 'localhost') => `http://${host}:${site.port}/`,
    between: (request, answer) => answer(request),
    taken,
    refuseSiteData: async () => {
      await mkdir(join(profile, 'Default'));
      const block = 2;
      const preferences = { profile: { default_content_setting_values: { cookies: block } } };
      await writeFile(join(profile, 'Default', 'Preferences'), JSON.stringify(preferences));
    },
    start: async (args) => (browser = await startBrowser(profile, args)),
    assertArrived: async (written) => {
      const queue = await ask('/v1/desk/cases', { authorization: 'Bearer token-lin' });
      const { cases } = DeskQueue.parse(await queue.json());
      assert.deepEqual(cases.map(({ id }) => id).sort(), written.map(({ draft }) => draft.id).sort());
      for (const { draft, files } of written) {
        const headers = { 'redress-portal': company.portalKey, authorization: `Tracking ${draft.secret}` };
        const { photos } = CaseView.parse(await (await ask(`/v1/cases/${draft.id}`, headers)).json());
        assert.equal(photos.length, files.length);
        const arrived = await Promise.all(
          photos.map(async ({ id }) => {
            const response = await ask(`/v1/cases/${draft.id}/photos/${id}`, headers);
            return Buffer.from(await response.arrayBuffer());
          }),
        );
        for (const { size, seed } of files)
          assert.ok(
            arrived.some((bytes) => bytes.equals(evidenceBytes(size, seed))),
            `file ${seed}`,
          );
      }
    },
    end: async () => {
      await browser?.kill();
      await site.close();
      await rm(profile, { recursive: true, force: true, maxRetries: 10 });
    },
  };
  return world;
}

/** A world that ends with the work. */
export async function inWorld(work: (world: World) => Promise<void>): Promise<void> {
  const world = await createWorld();
  try {
    await work(world);
  } finally {
    await world.end();
  }
}

/** Submits a complaint in a page. Resolves after the first try to send it. */
export async function submit(page: Page, text: string, files: readonly EvidenceFile[] = []) {
  const draft = await page.evaluate(() => portal.begin());
  const state = await page.evaluate((given) => portal.submit(...given), [draft, text, files] as const);
  return { draft, files, state };
}

/** No network for all pages of a browser, once what they need to submit has arrived. */
export async function goOffline(context: BrowserContext): Promise<void> {
  for (const page of context.pages()) await page.waitForLoadState('networkidle');
  await context.setOffline(true);
}

/** Whether a request is part of sending a complaint. */
export const isSending = ({ url, method }: Request): boolean =>
  method !== 'GET' && /\/v1\/(cases|uploads)/.test(url);

/** A page of the portal with its client. Errors that nobody handles are put into the list. */
export async function openPage(
  context: BrowserContext,
  address: string,
  { errors = [], ...options }: PageOptions & { readonly errors?: string[] } = {},
): Promise<Page> {
  const page = await context.newPage();
  page.on('pageerror', (error) => errors.push(error.message));
  await page.goto(address);
  await opened(page, options);
  return page;
}

/** Loads a page anew, as somebody does who is tired of waiting. */
export async function reopen(page: Page, options: PageOptions = {}): Promise<void> {
  await page.reload();
  await opened(page, options);
}

async function opened(page: Page, options: PageOptions): Promise<void> {
  await page.waitForFunction(() => 'portal' in globalThis);
  await page.evaluate((given) => portal.open(given), options);
}

/** Waits until everything the device knows has been sent. */
export const untilAllSent = (page: Page): Promise<void> => page.evaluate(() => portal.untilAllSent());
