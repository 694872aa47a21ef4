import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { after, before, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { openBrowser, startServer, takePhoto, watchForErrors, withFolder, type Server } from './harness.ts';

let server: Server;
before(async () => {
  server = await startServer();
});
after(() => server.stop());

const build = fileURLToPath(new URL('../../../packages/widget/dist/cdn/', import.meta.url));

/** A second Lit on the page has the same name for its policy. */
const policy =
  "default-src 'self'; img-src 'self' blob:; require-trusted-types-for 'script'; trusted-types lit-html 'allow-duplicates'";

const settings = 'data-endpoint="/" data-portal-key="pk_demo_harbour" data-tracking-page="/track"';
const ours = `<script type="module" src="/widget/redress.js" ${settings} data-no-button></script>`;
const theirs = `<script type="module" src="/acme/redress.js" ${settings} data-prefix="acme" data-no-button></script>
  <script type="module" src="/acme/elements.js" ${settings} data-prefix="acme"></script>`;

/** A page of the portal, with another copy of the widget's build below `/acme/`: another version, as it were. */
async function openPage(page: Page, body: string): Promise<void> {
  await page.route(`${server.address}/acme/**`, async (route) => {
    const file = new URL(route.request().url()).pathname.slice('/acme/'.length);
    await route.fulfill({ body: await readFile(build + file), contentType: 'text/javascript' });
  });
  await page.route(`${server.address}/foreign.js`, (route) =>
    route.fulfill({
      body: "customElements.define('redress-form', class Foreign extends HTMLElement {});",
      contentType: 'text/javascript',
    }),
  );
  await page.route(`${server.address}/later.js`, (route) =>
    route.fulfill({
      body: "import { createDesk } from '/acme/desk.js'; document.title = typeof createDesk;",
      contentType: 'text/javascript',
    }),
  );
  await page.route(`${server.address}/page`, (route) =>
    route.fulfill({
      body: `<!doctype html><html lang="en"><title>Two copies</title><body>${body}</body></html>`,
      contentType: 'text/html',
      headers: { 'content-security-policy': policy },
    }),
  );
  await page.goto(`${server.address}/page`);
}

/** Opens a copy's dialog, writes, adds a photo and sends; answers the running number. */
async function send(page: Page, prefix: string, complaint: string): Promise<string> {
  const widget = page.locator(`${prefix}-widget`);
  await page.waitForFunction((tag) => customElements.get(tag) !== undefined, `${prefix}-widget`);
  await widget.evaluate((element) => (element as unknown as { open(): Promise<void> }).open());
  const form = widget.locator(`${prefix}-dialog ${prefix}-form`);
  await form.getByLabel('What happened?').fill(complaint);
  const photo = await takePhoto(page, prefix);
  const chooser = page.waitForEvent('filechooser');
  await form
    .locator(`${prefix}-photo-picker`)
    .getByText(/Add photos or files/)
    .click();
  await (await chooser).setFiles({ name: 'crushed.jpg', mimeType: 'image/jpeg', buffer: photo });
  await form.locator(`${prefix}-photo-picker`).getByRole('img').first().waitFor();
  await form.locator('#consent').check();
  await form.getByRole('button', { name: 'Send', exact: true }).click();
  const link = await form.locator(`${prefix}-receipt`).getByRole('textbox').inputValue();
  await page.keyboard.press('Escape');
  return decodeURIComponent(/#(.+)\./.exec(link)![1]!);
}

/** The names of all elements of the page, shadow roots included. */
const namesOn = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const namesIn = (root: ParentNode): string[] =>
      [...root.querySelectorAll('*')].flatMap((element) => [
        element.localName,
        ...(element.shadowRoot ? namesIn(element.shadowRoot) : []),
      ]);
    return namesIn(document);
  });

async function onPage(body: string, work: (page: Page) => Promise<void>): Promise<void> {
  await withFolder(async (profile) => {
    const errors: string[] = [];
    const browser = await openBrowser(profile, 'en-GB');
    try {
      const page = watchForErrors(await browser.newPage(), errors);
      await openPage(page, body);
      await work(page);
      assert.deepEqual(errors, []);
    } finally {
      await browser.close();
    }
  });
}

test('two copies of the widget stand on one page, one with names of its own, and both take complaints', () =>
  onPage(`${ours}${theirs}`, async (page) => {
    const numbers = [
      await send(page, 'redress', 'Two cartons arrived crushed.'),
      await send(page, 'acme', 'Three cartons arrived crushed.'),
    ];
    assert.equal(new Set(numbers).size, 2);
    for (const number of numbers) assert.match(number, /^SHA-\d{4}-\d{6}$/);
  }));

test('the desk takes a name of its own from its tag, also for a module that imports it afterwards', () =>
  onPage(
    `<acme-desk></acme-desk><redress-desk></redress-desk>
    <script type="module" src="/acme/desk.js" data-prefix="acme"></script><script type="module" src="/later.js"></script>`,
    async (page) => {
      await page.waitForFunction(() => document.title === 'function');
      const made = await page.evaluate(() =>
        ['acme-desk', 'redress-desk'].map((name) => customElements.get(name) !== undefined),
      );
      assert.deepEqual(made, [true, false]);
      await page.locator('acme-desk').getByRole('status').waitFor();
    },
  ));

test('a copy with names of its own works where another has ours, and leaves it alone', () =>
  onPage(
    `<redress-form>Theirs</redress-form><acme-cases></acme-cases><script src="/foreign.js"></script>${theirs}`,
    async (page) => {
      const number = await send(page, 'acme', 'Four cartons arrived crushed.');
      await page.locator('body > acme-cases').getByText(number).first().waitFor();
      const names = await namesOn(page);
      assert.deepEqual(
        names.filter((name) => name.startsWith('redress-')),
        ['redress-form'],
      );
      assert.equal(await page.locator('redress-form').innerText(), 'Theirs');
    },
  ));
