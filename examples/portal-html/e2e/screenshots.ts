import { mkdir } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright-core';
import { browserOptions, startServer } from './harness.ts';

/** Takes the README's pictures from the running demo. `npm run screenshots` builds and runs it. */

const folder = fileURLToPath(new URL('../../../docs/images/', import.meta.url));

async function picture(
  browser: Browser,
  name: string,
  options: BrowserContextOptions,
  visit: (page: Page) => Promise<void>,
): Promise<void> {
  const context = await browser.newContext({
    timezoneId: 'Asia/Shanghai',
    viewport: { width: 1280, height: 860 },
    ...options,
  });
  const page = await context.newPage();
  await visit(page);
  await page.evaluate(() => document.fonts.ready);
  await page.screenshot({ path: `${folder}${name}.png`, animations: 'disabled', caret: 'initial' });
  await context.close();
  console.log(`docs/images/${name}.png`);
}

const write = (address: string, waybill: string, text: string) => async (page: Page) => {
  // The times promised are the portal's, not the built-in ones that hold until it has answered.
  const profile = page.waitForResponse((response) => response.url().endsWith('/v1/portal'));
  await page.goto(address);
  await page.locator(`[data-waybill="${waybill}"]`).click();
  await profile;
  const widget = page.locator('redress-widget');
  await widget.locator('textarea').first().fill(text);
  await widget.locator('[part="promise"]').first().waitFor();
};

const atDesk = (address: string) => async (page: Page) => {
  await page.goto(`${address}/desk`);
  await page.getByRole('button', { name: /林晓雯/ }).click();
  const desk = page.locator('redress-desk');
  await desk.getByText('SHA-2026-000004').first().click();
  await desk.locator('redress-desk-case').getByText('WF-4.4.1').first().waitFor();
};

await mkdir(folder, { recursive: true });
const browser = await chromium.launch(browserOptions());
const server = await startServer();
try {
  const { address } = server;
  const lost =
    'Pallet 7 of twelve got lost. It never arrived in your stock, and the gate sheet shows that twelve came in.';
  await picture(browser, 'widget', { locale: 'en-GB' }, write(address, 'HL7730914', lost));
  await picture(
    browser,
    'widget-phone-zh',
    { locale: 'zh-CN', viewport: { width: 390, height: 844 }, deviceScaleFactor: 2 },
    write(address, 'HL7731377', '有三箱轴承外箱压扁，里面的货也摔坏了，请尽快安排换货。'),
  );
  await picture(
    browser,
    'desk',
    { locale: 'en-GB', viewport: { width: 1440, height: 900 } },
    atDesk(address),
  );
} finally {
  await browser.close();
  await server.stop();
}
