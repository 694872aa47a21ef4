import { startDevServer } from '@web/dev-server';
import { chromium, type Browser, type Page } from 'playwright-core';
import config from '../dev-server.config.js';
import type { Look } from '../src/mount.ts';

/** The gallery, served, and a browser to look at it. */
export interface Gallery {
  readonly address: string;
  /** A page as seen in Shanghai at a time that does not move. */
  open(query: string): Promise<Page>;
  close(): Promise<void>;
}

const now = new Date('2026-11-20T15:00:00+08:00');

export async function openGallery(): Promise<Gallery> {
  const server = await startDevServer({
    config,
    readCliArgs: false,
    readFileConfig: false,
    logStartMessage: false,
    autoExitProcess: false,
  });
  const { port } = server.server!.address() as { port: number };
  const address = `http://localhost:${port}/examples/gallery/`;
  const browser = await launch();
  const open = async (query: string): Promise<Page> => {
    const context = await browser.newContext({
      locale: 'en-GB',
      timezoneId: 'Asia/Shanghai',
      viewport: { width: 800, height: 800 },
      reducedMotion: 'reduce',
    });
    const page = await context.newPage();
    await page.clock.setFixedTime(now);
    await page.goto(address + query);
    await page.waitForSelector('html[data-ready]', { state: 'attached' });
    return page;
  };
  const close = async (): Promise<void> => {
    await browser.close();
    await server.stop();
  };
  return { address, open, close };
}

/**
 * Shows a story on a page that shows none, without loading the page again. What the page itself loads is asked for by address, so
 * that it is the page's own copy.
 */
export async function show(page: Page, story: string, locale: Look['locale'] = 'en'): Promise<void> {
  await page.evaluate(
    async ([name, locale]) => {
      const [table, mounting] = ['stories.table.ts', 'mount.ts'].map(
        (file) => `/examples/gallery/src/${file}`,
      );
      const { stories } = (await import(table!)) as typeof import('../src/stories.table.ts');
      const { mount, usualLook } = (await import(mounting!)) as typeof import('../src/mount.ts');
      const stage = document.querySelector('main')!;
      stage.dispatchEvent(new Event('another-story'));
      stage.replaceChildren();
      const found = stories.find((each) => each.name === name)!;
      const { takeDown } = await mount(found, stage, { ...usualLook, locale });
      stage.addEventListener('another-story', takeDown, { once: true });
    },
    [story, locale] as const,
  );
}

/** The names of all stories. */
export const storiesOf = (page: Page): Promise<readonly string[]> =>
  page.evaluate(async () => {
    const table = '/examples/gallery/src/stories.table.ts';
    const { stories } = (await import(table)) as typeof import('../src/stories.table.ts');
    return stories.map(({ name }) => name);
  });

function launch(): Promise<Browser> {
  const executablePath = process.env['REDRESS_CHROMIUM'];
  if (!executablePath) throw new Error('Set REDRESS_CHROMIUM to a Chromium; npm test finds or installs one.');
  const isRoot = process.getuid?.() === 0;
  return chromium.launch({ executablePath, args: ['--disable-gpu', ...(isRoot ? ['--no-sandbox'] : [])] });
}
