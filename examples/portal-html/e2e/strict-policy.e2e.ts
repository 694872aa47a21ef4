import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { BrowserContext, Page } from 'playwright-core';
import { print, received, send, write, type Received } from './customer-driver.ts';
import { andReload } from './desk-driver.ts';
import { startServer, type Server } from './harness.ts';
import {
  bundle,
  deliver,
  openGuestBrowser,
  pageOf,
  scriptTag,
  watchGuest,
  type HostFile,
} from './host-page.ts';
import { documentedPolicy, headerOf } from './strict-policy.ts';

const policy = documentedPolicy();
const strict = headerOf(policy);
const text = 'Pallet 7 got lost. It never arrived in our stock.';
const nonce = 'bm9uY2U';

/** What a portal's bundler is given, by the entry of ours that it is about: the element is on the page and is told of its portal. */
const element = (name: string): string => `import '@redress/widget/${name}';`;
const portal = `{ endpoint: location.origin, portalKey: 'pk_demo_harbour', trackingPage: '/track' }`;
const sources = {
  widget: element('widget'),
  form: element('form'),
  cases: element('cases'),
  status: element('status'),
  survey: element('survey'),
  dialog: `import '@redress/widget/dialog'; import { createClient } from '@redress/sdk';
    const dialog = document.querySelector('redress-dialog');
    dialog.client = createClient(${portal});
    dialog.show();`,
  receipt: `import '@redress/widget/receipt'; import { createClient } from '@redress/sdk';
    const client = createClient(${portal});
    const receipt = document.querySelector('redress-receipt');
    const [known] = await client.cases();
    Object.assign(receipt, { client, submission: known });`,
  desk: `import '@redress/widget/desk'; import { createDesk } from '@redress/sdk/desk';
    document.querySelector('redress-desk').desk = createDesk({ endpoint: location.origin, token: ${signIn.toString()} });`,
  sdk: `import { createClient } from '@redress/sdk';
    const client = createClient(${portal});
    client.submit(client.begin(), { text: document.body.textContent }).then(({ state }) => { document.body.textContent = state; });`,
};

/** Signs in at the demo; runs in the page. */
async function signIn(): Promise<string> {
  const response = await fetch('/demo/sign-in', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: '{"staff":"lin-xiaowen"}',
  });
  return ((await response.json()) as { token: string }).token;
}

/** What is left of the policy when a page forgets one thing, and what the browser then has to stop. */
const lacking = {
  'script-src': "'none'",
  'connect-src': "'none'",
  'img-src': "'none'",
  'trusted-types': 'another-name',
};

const attributes = 'endpoint="/" portal-key="pk_demo_harbour" tracking-page="/track"';
const pages: Readonly<Record<string, HostFile>> = {
  '/host/button': { body: pageOf(scriptTag('redress')), policy: strict },
  '/host/nonce': {
    body: pageOf(scriptTag('redress', { more: `nonce="${nonce}"` })),
    policy: headerOf(policy, { 'script-src': `'nonce-${nonce}' 'strict-dynamic'` }),
  },
  '/host/elements': {
    body: pageOf(scriptTag('elements'), '<redress-form></redress-form><redress-cases></redress-cases>'),
    policy: strict,
  },
  '/host/status': {
    body: pageOf(scriptTag('elements'), '<redress-status></redress-status>'),
    policy: strict,
  },
  '/host/survey': {
    body: pageOf(scriptTag('elements'), '<redress-survey></redress-survey>'),
    policy: strict,
  },
  '/host/desk': {
    body: pageOf(
      '<script type="module" src="/host/desk.js"></script>',
      '<redress-desk locale="en"></redress-desk>',
    ),
    policy: strict,
  },
  '/host/desk.js': {
    type: 'text/javascript',
    body: `import { createDesk } from '/widget/desk.js';
      document.querySelector('redress-desk').desk = createDesk({ endpoint: location.origin, token: ${signIn.toString()} });`,
  },
  ...Object.fromEntries(
    Object.entries(lacking).map(([name, value]) => [
      `/host/lacking/${name}`,
      { body: pageOf(scriptTag('redress')), policy: headerOf(policy, { [name]: value }) },
    ]),
  ),
  '/host/faulty': {
    body: pageOf(`<script type="module">
      fetch('https://elsewhere.example/').catch(() => undefined);
      console.warn('a warning');
      document.body.addEventListener('click', () => { throw new Error('nobody handles it'); });
    </script>`),
  },
  ...Object.fromEntries(
    Object.keys(sources).map((name) => [
      `/host/npm/${name}`,
      {
        body: pageOf(
          `<script type="module" src="/bundle/${name}.js"></script>`,
          name === 'sdk' ? text : `<redress-${name} locale="en" ${attributes}></redress-${name}>`,
        ),
        policy: strict,
      },
    ]),
  ),
};

describe('under the strictest security policy', () => {
  let server: Server;
  let browser: BrowserContext;
  let reported: Received;
  before(async () => {
    server = await startServer();
    browser = await openGuestBrowser();
    await deliver(browser, server.address, new Map([...Object.entries(pages), ...(await bundle(sources))]));
  });
  after(async () => {
    await browser.close();
    await server.stop();
  });

  /** Uses a page without anything that a portal would not want. */
  async function useWell(path: string, work: (page: Page) => Promise<unknown>): Promise<void> {
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

  /** Uses a page until something is noticed. */
  async function useUntil(
    noticed: RegExp,
    path: string,
    work: (page: Page) => Promise<unknown>,
  ): Promise<void> {
    const page = await browser.newPage();
    const found = new Promise<void>((resolve) => {
      void watchGuest(page, (fault) => noticed.test(fault) && resolve()).then(async () => {
        await page.goto(server.address + path);
        // What is missing may keep it from going on.
        await work(page).catch(() => undefined);
      });
    });
    await found;
    await page.close();
  }

  it('redress.js takes a report with a photo, offline, sends it, shows its code and prints it', () =>
    useWell('/host/button', async (page) => {
      const widget = page.locator('redress-widget');
      await widget.getByRole('button', { name: 'Report a problem' }).click();
      await widget.getByLabel('What happened?').waitFor();
      await page.waitForLoadState('networkidle');
      await browser.setOffline(true);
      await write(page, widget, text);
      await send(widget);
      await widget.getByText('Saved on this device').waitFor();
      await browser.setOffline(false);
      reported = await received(widget);
      await print(page, widget);
      await widget.getByRole('tab', { name: 'My reports' }).click();
      await widget.locator('redress-cases').getByText(reported.number).first().click();
      await widget.locator('redress-status').getByText(text).waitFor();
    }));

  it('redress.js runs by a nonce that is passed on, too', () =>
    useWell('/host/nonce', async (page) => {
      const widget = page.locator('redress-widget');
      await widget.getByRole('button', { name: 'Report a problem' }).click();
      await write(page, widget, text);
    }));

  it('elements.js takes a report, and lists it', () =>
    useWell('/host/elements', async (page) => {
      const form = page.locator('redress-form');
      await write(page, form, text);
      await send(form);
      const { number } = await received(form);
      await print(page, form);
      await page.locator('redress-cases').getByText(number).first().click();
      await page.locator('redress-cases').getByText(text).first().waitFor();
    }));

  it('elements.js shows a case by its tracking link, photos included, and adds to it', () =>
    useWell(`/host/status${new URL(reported.link).hash}`, async (page) => {
      const status = page.locator('redress-status');
      await status.getByText(reported.number).first().waitFor();
      await status.getByText(text).waitFor();
      await status.locator('redress-add-information #text').fill('The driver was told.');
    }));

  it('elements.js opens the survey', () =>
    useWell(`/host/survey${new URL(reported.link).hash}`, (page) =>
      page.locator('redress-survey').getByText('once it has been solved').waitFor(),
    ));

  const confirmAtDesk = async (page: Page): Promise<void> => {
    const desk = page.locator('redress-desk');
    await desk.getByText(reported.number).first().click();
    const shown = desk.locator('redress-desk-case');
    await shown.getByText(text).waitFor();
    await shown.locator('redress-desk-photos img').first().waitFor();
  };

  it('desk.js shows the queue, a case with its photo, and carries out a command', () =>
    useWell('/host/desk', async (page) => {
      await confirmAtDesk(page);
      const confirm = page.locator('redress-desk-case').getByRole('button', { name: /^Confirm$/ });
      await andReload(page, () => confirm.click());
    }));

  /** What is done with each entry of the packages. */
  const uses: Readonly<Record<keyof typeof sources, (page: Page) => Promise<unknown>>> = {
    widget: async (page) => {
      const widget = page.locator('redress-widget');
      await widget.getByRole('button', { name: 'Report a problem' }).click();
      await write(page, widget, text);
    },
    form: async (page) => {
      const form = page.locator('redress-form');
      await write(page, form, text);
      await send(form);
      await received(form);
      await print(page, form);
    },
    cases: (page) => page.locator('redress-cases').getByText(reported.number).first().click(),
    status: (page) => page.locator('redress-status').getByText(text).waitFor(),
    survey: (page) => page.locator('redress-survey').getByText('once it has been solved').waitFor(),
    dialog: (page) => write(page, page.locator('redress-dialog'), text),
    receipt: (page) => page.locator('redress-receipt').getByRole('img').waitFor(),
    desk: confirmAtDesk,
    sdk: (page) => page.getByText('sent').waitFor(),
  };
  for (const [name, work] of Object.entries(uses))
    it(`what a bundler makes of the packages runs: ${name}`, () =>
      useWell(
        `/host/npm/${name}${['status', 'survey'].includes(name) ? new URL(reported.link).hash : ''}`,
        work,
      ));

  for (const name of Object.keys(lacking))
    it(`every part of the policy is needed: without its own ${name} something is stopped, and noticed`, () =>
      useUntil(new RegExp(`^violates ${name}`), `/host/lacking/${name}`, async (page) => {
        const widget = page.locator('redress-widget');
        await widget.getByRole('button', { name: 'Report a problem' }).click();
        await write(page, widget, text);
      }));

  for (const noticed of [/^request to https:\/\/elsewhere/, /^a warning/, /^error: nobody handles it/])
    it(`of what a guest may not do is noticed: ${noticed.source}`, () =>
      useUntil(noticed, '/host/faulty', (page) => page.locator('body').dispatchEvent('click')));
});
