import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { chromium, type Browser, type Page } from 'playwright-core';
import { findOrInstallBrowser, launchOptions } from './browser.mjs';
import { scriptTagBudgets } from './budgets.mjs';
import { chunksOf } from './chunk-sets.mjs';
import { redress } from './products.ts';
import { openSite, type Site } from './site.ts';

/**
 * The budget “editable form” counts what opening waits for. In a real browser: with these files alone there is a field to write in,
 * and without one of them there is none.
 */

const budget = scriptTagBudgets.find(({ name }) => name === 'editable form')!;
const product = await redress();
const pathsOf = (at: readonly string[]): readonly string[] =>
  chunksOf(product.chunks, { at }).map(({ name }) => `/redress/${name}`);
const counted = pathsOf(budget.at);
const [entry, ...opened] = budget.at as readonly [string, ...string[]];

let browser: Browser;
let site: Site;
let heldBack: (path: string) => boolean;
before(async () => {
  browser = await chromium.launch(launchOptions(findOrInstallBrowser()));
  site = await openSite({
    files: product.files,
    // The portal's backend answers nobody.
    answer: () => new Promise(() => {}),
    isHeldBack: (path) => heldBack(path),
  });
});
after(async () => {
  await browser.close();
  await site.close();
});

async function inPage(use: (page: Page) => Promise<void>): Promise<void> {
  const context = await browser.newContext({ locale: 'en-GB' });
  try {
    const page = await context.newPage();
    await page.goto(`${site.origin}${product.page}`);
    await use(page);
  } finally {
    await context.close();
  }
}

/** Runs in the page: whatever was only waiting to be drawn is drawn then. */
async function frames(count: number): Promise<void> {
  for (let at = 0; at < count; at++) await new Promise(requestAnimationFrame);
}

const isCode = (path: string): boolean => path.endsWith('.js');

describe('what the budget counts as the editable form', () => {
  test('suffices: with nothing else, and no answer from the backend, one can write', async () => {
    heldBack = (path) => isCode(path) && !counted.includes(path);
    await inPage(async (page) => {
      await page.locator(product.button).click();
      const field = page.locator('textarea');
      await field.pressSequentially('Crushed');
      assert.equal(await field.inputValue(), 'Crushed');
    });
  });

  for (const module of opened)
    test(`needs ${module}`, async () => {
      const others = pathsOf([entry, ...opened.filter((other) => other !== module)]);
      const own = pathsOf([module]).filter((path) => !others.includes(path));
      assert.ok(own.length > 0, 'It brings nothing that the others do not bring.');
      heldBack = (path) => isCode(path) && !others.includes(path);
      await inPage(async (page) => {
        const [missed] = own;
        const asked = page.waitForRequest((request) => new URL(request.url()).pathname === missed);
        const came = others.map((path) => page.waitForResponse((answer) => answer.url().endsWith(path)));
        await page.reload();
        await page.locator(product.button).click();
        await asked;
        await Promise.all(came);
        await page.evaluate(frames, 10);
        assert.equal(await page.locator('textarea').count(), 0);
      });
    });
});
