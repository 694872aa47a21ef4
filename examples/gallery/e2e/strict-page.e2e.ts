import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Page } from 'playwright-core';
import { openGallery, show, storiesOf, type Gallery } from './gallery-server.ts';

/** What the page's policy had to stop, and errors that nobody handled. */
function faultsOf(page: Page): readonly string[] {
  const faults: string[] = [];
  page.on('pageerror', (error) => faults.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(message.text());
  });
  return faults;
}

describe('the gallery', () => {
  let gallery: Gallery;
  before(async () => {
    gallery = await openGallery();
  });
  after(() => gallery.close());

  it('shows every state under a strict Content Security Policy with Trusted Types', async () => {
    const page = await gallery.open('?story=none');
    const faults = faultsOf(page);
    const names = await storiesOf(page);
    assert.ok(names.length > 90);
    for (const name of names) await show(page, name, 'zh-Hans');
    assert.deepEqual(faults, []);
  });

  it('would notice what such a page may not do', async () => {
    const page = await gallery.open('?story=none');
    const faults = faultsOf(page);
    await page.evaluate(() => document.body.setAttribute('style', 'color: red'));
    await page.evaluate(() => undefined);
    assert.match(faults.join('\n'), /Content Security Policy/);
  });

  it('shows exactly one state by its address', async () => {
    const page = await gallery.open('?story=form/errors&locale=id&theme=dark&dir=rtl&width=320');
    assert.equal(await page.locator('redress-form').count(), 1);
    assert.equal(await page.locator('iframe, header').count(), 0);
    assert.equal(await page.locator('#errors a').count(), 2);
    const found = await page.evaluate(() => {
      const stage = document.querySelector<HTMLElement>('main')!;
      const { theme } = document.querySelector('redress-form')!;
      return { theme, dir: stage.dir, width: stage.offsetWidth, lang: document.documentElement.lang };
    });
    assert.deepEqual(found, { theme: 'dark', dir: 'rtl', width: 320, lang: 'id' });
  });

  it('shows all states of an element, each in a frame as wide as was chosen', async () => {
    const page = await gallery.open('?element=launcher&width=390');
    const frames = page.locator('iframe');
    await frames.first().waitFor();
    const names = await frames.evaluateAll((all) => all.map((frame) => frame.getAttribute('title') ?? ''));
    assert.ok(names.length >= 2);
    assert.ok(names.every((name) => name.startsWith('launcher/')));
    const { width } = (await frames.first().boundingBox())!;
    assert.equal(width, 390);
    await frames.first().contentFrame().locator('redress-widget [part="button"]').waitFor();
    await page.locator('select[name="locale"]').selectOption('zh-Hant');
    await page.waitForURL(/locale=zh-Hant/);
    await frames.first().contentFrame().getByRole('button', { name: '反映問題' }).waitFor();
  });
});
