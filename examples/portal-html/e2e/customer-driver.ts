import type { Locator, Page } from 'playwright-core';
import { takePhoto } from './harness.ts';

/** Writes a report as a customer does, with a photo, and stops before it is sent. Of one text only goods lost are understood. */
export async function write(page: Page, scope: Locator, text: string): Promise<void> {
  await scope.getByLabel('What happened?').fill(text);
  await scope.locator('.chip', { hasText: /^Goods lost$/ }).waitFor();
  const photo = await takePhoto(page, text);
  const chooser = page.waitForEvent('filechooser');
  await scope.getByText('Add photos or files').click();
  await (await chooser).setFiles({ name: 'IMG_1.jpg', mimeType: 'image/jpeg', buffer: photo });
  await scope.getByRole('img').first().waitFor();
  await scope.locator('#consent').check();
}

/** Sends what was written. */
export const send = (scope: Locator): Promise<void> =>
  scope.getByRole('button', { name: 'Send', exact: true }).click();

export interface Received {
  readonly number: string;
  /** The tracking link. */
  readonly link: string;
}

/** Waits until the receipt has the running number and the code of the tracking link. */
export async function received(scope: Locator): Promise<Received> {
  const receipt = scope.locator('redress-receipt');
  await receipt.getByRole('img', { name: 'QR code of your tracking link' }).waitFor();
  const link = await receipt.getByRole('textbox').inputValue();
  return { link, number: decodeURIComponent(/#(.+)\./.exec(link)![1]!) };
}

/** Prints the receipt; what paper would show is there meanwhile, and gone afterwards. */
export async function print(page: Page, scope: Locator): Promise<void> {
  await page.evaluate(() => {
    globalThis.print = () => undefined;
  });
  await scope.locator('redress-receipt').getByRole('button', { name: 'Print' }).click();
  await page.locator('[data-redress-sheet] .slip').waitFor({ state: 'attached' });
  await page.evaluate(() => dispatchEvent(new Event('afterprint')));
  await page.locator('[data-redress-sheet]').waitFor({ state: 'detached' });
}
