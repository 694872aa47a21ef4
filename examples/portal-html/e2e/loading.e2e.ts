import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { BrowserContext, Page } from 'playwright-core';
import { startServer, type Server } from './harness.ts';
import { deliver, openGuestBrowser, pageOf, scriptTag } from './host-page.ts';

/** What a page that nobody uses the widget on loads of it. */

const pages = {
  '/host/plain': pageOf(scriptTag('redress')),
  '/host/preload': pageOf(scriptTag('redress', { more: 'data-preload' })),
  '/host/kiosk': pageOf(scriptTag('redress', { more: 'data-kiosk' })),
};
/** Words of the client’s own, by which its code is known. */
const words = 'This device knows no case';

describe('on a page where nobody has touched the widget', () => {
  let server: Server;
  let browser: BrowserContext;
  before(async () => {
    server = await startServer();
    browser = await openGuestBrowser();
    await deliver(
      browser,
      server.address,
      new Map(Object.entries(pages).map(([path, body]) => [path, { body }])),
    );
  });
  after(async () => {
    await browser.close();
    await server.stop();
  });

  /** Opens a page and waits until it has all that it loads by itself. Answers whether the client is among what has come so far. */
  async function open(path: keyof typeof pages): Promise<{ page: Page; hasClient: () => Promise<boolean> }> {
    const page = await browser.newPage();
    const scripts: Promise<string>[] = [];
    page.on('response', (response) => {
      if (response.url().endsWith('.js')) scripts.push(response.text().catch(() => ''));
    });
    await page.goto(server.address + path);
    // The first field is made ahead of time, behind everything else.
    await page.locator('redress-widget #text').waitFor({ state: 'attached' });
    await page.waitForLoadState('networkidle');
    return { page, hasClient: async () => (await Promise.all(scripts)).some((code) => code.includes(words)) };
  }

  it('the form’s code is there, and nothing of the client until somebody reaches for the button', async () => {
    const { page, hasClient } = await open('/host/plain');
    assert.equal(await hasClient(), false);
    const comes = page.waitForResponse(async (response) => (await response.text()).includes(words));
    await page.locator('redress-widget button').first().hover();
    await comes;
    await page.close();
  });

  for (const [path, sentence] of [
    ['/host/preload', 'the page says that it is to work offline'],
    ['/host/kiosk', 'it is a kiosk'],
  ] as const)
    it(`all of it is there where ${sentence}: a report is begun without a connection`, async () => {
      const { page, hasClient } = await open(path);
      assert.equal(await hasClient(), true);
      await browser.setOffline(true);
      await page.locator('redress-widget button').first().click();
      await page.getByLabel('What happened?').fill('One of our pallets never arrived.');
      await page.getByRole('button', { name: 'Send', exact: false }).waitFor();
      await browser.setOffline(false);
      await page.close();
    });

  it('the client comes and sends when an earlier visit has left something', async () => {
    const { page } = await open('/host/plain');
    await page.evaluate(() =>
      localStorage.setItem(`redress:${location.origin}:pk_demo_harbour:waiting`, '1'),
    );
    await page.close();
    const { page: later, hasClient } = await open('/host/plain');
    assert.equal(await hasClient(), true);
    await later.waitForFunction(
      () => !(`redress:${location.origin}:pk_demo_harbour:waiting` in localStorage),
    );
    await later.close();
  });
});
