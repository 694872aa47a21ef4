import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { BrowserContext, Page } from 'playwright-core';
import { startServer, type Server } from './harness.ts';
import {
  builtFiles,
  deliver,
  openGuestBrowser,
  pageOf,
  scriptTag,
  watchGuest,
  type HostFile,
} from './host-page.ts';

const text = 'Pallet 7 got lost. It never arrived in our stock.';
const ourFirst = scriptTag('redress') + scriptTag('redress', { folder: '/copy' });
const otherFirst = scriptTag('redress', { folder: '/copy' }) + scriptTag('redress');
const modal = `<dialog id="theirs"><p>Order</p><button id="help">Help</button></dialog><button id="order">Order</button>
  <script type="module">
    const theirs = document.querySelector('#theirs');
    document.querySelector('#order').addEventListener('click', () => theirs.showModal());
    document.querySelector('#help').addEventListener('click', () => document.querySelector('redress-widget').open());
    // A focus trap as libraries build it: what gets the focus outside gives it back.
    document.addEventListener('focusin', ({ target }) => {
      if (theirs.open && !theirs.contains(target)) document.querySelector('#help').focus();
    });
    document.addEventListener('keydown', ({ key }) => { document.title += key.length === 1 ? key : ''; });
  </script>`;

const pages: Readonly<Record<string, string>> = {
  '/host/plain': pageOf(scriptTag('redress'), '<main><h1>Shipments</h1></main>'),
  '/host/two-portals': pageOf(
    scriptTag('redress'),
    `<redress-widget id="one"></redress-widget>
     <redress-widget id="two" portal-key="pk_demo_harbour_jakarta"></redress-widget>`,
  ),
  '/host/our-copy-first': pageOf(ourFirst),
  '/host/other-copy-first': pageOf(otherFirst),
  '/host/modal': pageOf(scriptTag('redress'), modal),
  '/host/hidden': pageOf(
    `<style>redress-widget { display: none }</style>${scriptTag('redress')}`,
    '<button>Order</button>',
  ),
  '/host/sandbox': pageOf(
    '',
    '<iframe sandbox="allow-scripts allow-forms" src="/host/plain" width="900" height="700"></iframe>',
  ),
  '/host/base': pageOf(`<base href="/elsewhere/">${scriptTag('redress')}`),
};

/** What a browser tells of what has moved; its types leave it out. */
interface LayoutShift extends PerformanceEntry {
  readonly value: number;
  readonly sources: readonly {
    readonly previousRect: DOMRectReadOnly;
    readonly currentRect: DOMRectReadOnly;
  }[];
}

describe('a guest on a page', () => {
  let server: Server;
  let browser: BrowserContext;
  before(async () => {
    server = await startServer();
    browser = await openGuestBrowser();
    const html = Object.entries(pages).map(([path, body]): [string, HostFile] => [path, { body }]);
    await deliver(browser, server.address, new Map([...html, ...builtFiles('/copy')]));
  });
  after(async () => {
    await browser.close();
    await server.stop();
  });

  async function use(path: string, work: (page: Page) => Promise<unknown>): Promise<void> {
    const faults: string[] = [];
    const page = await watchGuest(await browser.newPage(), (fault) => faults.push(fault));
    try {
      await page.goto(server.address + path);
      await work(page);
    } finally {
      await page.close();
    }
    assert.deepEqual(faults, []);
  }
  const press = (page: Page): Promise<void> =>
    page.locator('redress-widget').getByRole('button', { name: 'Report a problem' }).first().click();
  const field = (page: Page) => page.getByLabel('What happened?');

  /** All that a page can see of what stands in it, but for the names by which Lit and zod tell copies of themselves apart. */
  const traces = (page: Page): Promise<unknown> =>
    page.evaluate(() => ({
      names: Object.keys(globalThis)
        .filter((name) => !/^(lit|reactive)\w+Versions$|^litPropertyMetadata$|^__zod_global/.test(name))
        .sort(),
      sheets: [document.styleSheets.length, document.adoptedStyleSheets.length],
      attributes: [document.documentElement, document.body].map((each) => each.getAttributeNames()),
      head: [...document.head.children].map(({ outerHTML }) => outerHTML),
      body: [...document.body.children].map(({ localName }) => localName),
      cookies: document.cookie,
    }));

  it('leaves nothing in the page but its element, and not even that when it is removed', () =>
    use('/host/plain', async (page) => {
      await page.locator('redress-widget').waitFor({ state: 'attached' });
      const before = (await traces(page)) as { body: string[] };
      await press(page);
      await field(page).fill(text);
      await page.locator('.chip', { hasText: 'Goods lost' }).waitFor();
      assert.deepEqual(await traces(page), before);
      await page.evaluate(() => document.querySelector('redress-widget')!.remove());
      const after = (await traces(page)) as { body: string[] };
      assert.deepEqual(after, { ...before, body: ['main'] });
      await page.evaluate(() => document.body.setAttribute('inert', ''));
      assert.notDeepEqual(await traces(page), after, 'what is left behind would be seen');
    }));

  /** All that was moved on a page so far without its being asked for, and what it was: the sum of all scores. */
  const shift = (page: Page): Promise<{ score: number; moved: unknown[] }> =>
    page.evaluate(
      () =>
        new Promise((resolve) => {
          const found: { score: number; moved: unknown[] } = { score: 0, moved: [] };
          const observer = new PerformanceObserver((list) => {
            for (const entry of list.getEntries() as unknown as LayoutShift[]) {
              found.score += entry.value;
              for (const { previousRect: from, currentRect: to } of entry.sources)
                found.moved.push(
                  [from, to].map(({ x, y, width, height }) => [x, y, width, height].join(' ')).join(' → '),
                );
            }
          });
          observer.observe({ type: 'layout-shift', buffered: true });
          // Without any there is no call: two frames later there was none.
          requestAnimationFrame(() => requestAnimationFrame(() => resolve(found)));
        }),
    );
  /** What was written is on the device. */
  const draftKept = (page: Page): Promise<void> =>
    page.evaluate(async (written) => {
      const result = async <T>(request: IDBRequest<T>): Promise<T> => {
        await new Promise((resolve) => (request.onsuccess = resolve));
        return request.result;
      };
      const device = await result(indexedDB.open(`redress:${location.origin}:pk_demo_harbour`));
      const drafts = (): Promise<unknown> =>
        result(device.transaction('drafts').objectStore('drafts').getAll());
      while (!JSON.stringify(await drafts()).includes(written)) await new Promise(requestAnimationFrame);
      device.close();
    }, text);
  /** All fields stand, the last of them too. */
  const whole = (page: Page): Promise<void> =>
    page.getByRole('button', { name: 'Send', exact: true }).waitFor();

  for (const [name, viewport] of [
    ['a phone', { width: 390, height: 844 }],
    ['a high screen', { width: 1280, height: 1100 }],
  ] as const)
    it(`moves nothing while it loads and opens, an earlier draft and a late profile or not: ${name}`, async () => {
      const visitor = await openGuestBrowser();
      try {
        await deliver(visitor, server.address, new Map([['/host/plain', { body: pages['/host/plain']! }]]));
        for (const visit of ['first', 'second'] as const) {
          const page = await visitor.newPage();
          await page.setViewportSize(viewport);
          let letProfile!: () => void;
          const mayProfile = new Promise<void>((resolve) => (letProfile = resolve));
          await page.route('**/v1/portal', async (route) => {
            await mayProfile;
            await route.continue();
          });
          await page.goto(`${server.address}/host/plain`);
          await press(page);
          await page.locator('.preview').waitFor();
          letProfile();
          await whole(page);
          if (visit === 'second') await page.getByText('You began a report').waitFor();
          await field(page).pressSequentially(text);
          await page.locator('.chip', { hasText: 'Goods lost' }).waitFor();
          assert.deepEqual(await shift(page), { score: 0, moved: [] }, visit);
          await page.evaluate(() => {
            document.querySelector('redress-widget')!.close();
            const pushed = document.createElement('div');
            pushed.style.height = '300px';
            document.body.prepend(pushed);
          });
          assert.ok((await shift(page)).score > 0, 'a shift would be seen');
          await draftKept(page);
          await page.close();
        }
      } finally {
        await visitor.close();
      }
    });

  it('serves two portals on one page, each with its own client', () =>
    use('/host/two-portals', async (page) => {
      for (const [id, text] of [
        ['one', 'Written for Shanghai.'],
        ['two', 'Written for Jakarta.'],
      ] as const) {
        await page.evaluate(
          (each) => document.querySelector<HTMLElementTagNameMap['redress-widget']>(`#${each}`)!.open(),
          id,
        );
        const own = page.locator(`#${id}`).getByLabel('What happened?');
        await own.fill(text);
        await page.evaluate(
          (each) => document.querySelector<HTMLElementTagNameMap['redress-widget']>(`#${each}`)!.close(),
          id,
        );
      }
      const written = page.locator('redress-widget').getByLabel('What happened?');
      assert.deepEqual(
        await written.evaluateAll((fields) => fields.map((each) => (each as HTMLTextAreaElement).value)),
        ['Written for Shanghai.', 'Written for Jakarta.'],
      );
    }));

  for (const path of ['/host/our-copy-first', '/host/other-copy-first'])
    it(`bears a second copy of itself from another address, in either order: ${path.slice(6)}`, () =>
      use(path, async (page) => {
        const chunks = new Set<string>();
        page.on('request', (request) => {
          const [, folder] = /^\/(\w+)\/chunks\//.exec(new URL(request.url()).pathname) ?? [];
          if (folder) chunks.add(folder);
        });
        await press(page);
        await field(page).fill(text);
        await page.locator('.chip', { hasText: 'Goods lost' }).waitFor();
        assert.equal(await page.locator('redress-widget').count(), 1);
        assert.deepEqual(
          [...chunks],
          [path.includes('our') ? 'widget' : 'copy'],
          'no copy loads the other’s code',
        );
      }));

  it('opens above a page’s own modal, holds the focus against its trap, and closes alone', () =>
    use('/host/modal', async (page) => {
      await page.locator('#order').click();
      await page.locator('#help').click();
      await field(page).waitFor();
      await field(page).pressSequentially('jk/');
      assert.equal(await field(page).inputValue(), 'jk/');
      assert.equal(await page.title(), 'Portal', 'no letter was taken for a shortcut');
      await page.keyboard.press('Escape');
      await field(page).waitFor({ state: 'hidden' });
      assert.equal(await page.locator('#theirs').evaluate((each: HTMLDialogElement) => each.open), true);
      await page.locator('#theirs').press('Escape');
      assert.equal(await page.locator('#theirs').evaluate((each: HTMLDialogElement) => each.open), false);
    }));

  it('keeps what was written when a router replaces the body, and opens again', () =>
    use('/host/plain', async (page) => {
      await press(page);
      await field(page).fill(text);
      await page.evaluate(() => {
        const next = document.createElement('body');
        next.append(document.createElement('main'));
        document.body.replaceWith(next);
      });
      await field(page).waitFor({ state: 'hidden' });
      await press(page);
      assert.equal(await field(page).inputValue(), text);
    }));

  it('does not make a page inert that hides it', () =>
    use('/host/hidden', async (page) => {
      await page.waitForFunction(() => customElements.get('redress-widget'));
      await page.evaluate(() => document.querySelector('redress-widget')!.open());
      await page.getByRole('button', { name: 'Order' }).click();
    }));

  it('finds its code and its backend on a page with a base address', () =>
    use('/host/base', async (page) => {
      await press(page);
      await field(page).waitFor();
    }));

  it('takes a report in a sandbox without an origin of its own, where nothing can be kept, and says so', async () => {
    // To a page without an origin this machine is a foreign network.
    await browser.grantPermissions(['local-network-access']);
    const page = await browser.newPage();
    const errors: string[] = [];
    page.on('pageerror', ({ message }) => errors.push(message));
    await page.goto(`${server.address}/host/sandbox`);
    const framed = page.frameLocator('iframe');
    await framed.locator('redress-widget').getByRole('button', { name: 'Report a problem' }).click();
    await framed.getByLabel('What happened?').fill(text);
    await framed.locator('.chip', { hasText: 'Goods lost' }).waitFor();
    await framed.getByRole('button', { name: 'Send', exact: true }).click();
    await framed.getByText('Please leave this page open until it has been sent.').waitFor();
    assert.deepEqual(errors, []);
    await page.close();
  });

  it('loads under a fresh address what could not be loaded, at the next press', async () => {
    const page = await browser.newPage();
    await page.route(/\/widget\/chunks\/opening-/, (route) =>
      route.request().url().includes('again=') ? route.continue() : route.abort(),
    );
    let refused = 0;
    page.on('requestfailed', () => refused++);
    await page.goto(`${server.address}/host/plain`);
    await press(page);
    await field(page).waitFor();
    assert.ok(refused > 0);
    await page.close();
  });
});
