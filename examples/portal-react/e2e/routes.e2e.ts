import assert from 'node:assert/strict';
import { fileURLToPath } from 'node:url';
import { test } from 'node:test';
import { openBrowser, startServer, watchForErrors, withFolder } from '../../portal-html/e2e/harness.ts';
import { servePortal } from './serve-portal.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const complaint = 'Two of the forty-eight cartons arrived crushed.';

test('in React the widget follows the route, keeps what is being written, and sends it', async () => {
  await withFolder(async (folder) => {
    const errors: string[] = [];
    const backend = await startServer();
    const portal = await servePortal(root, folder, backend);
    const browser = await openBrowser(`${folder}/profile`, 'en-GB');
    try {
      const page = watchForErrors(await browser.newPage(), errors);
      await page.goto(portal.address);
      await page.getByRole('link', { name: 'PO-88213' }).click();
      const widget = page.locator('redress-widget');
      const isSame = await widget.evaluateHandle((element) => element);

      // What is written about the one shipment stays while its page is left, and the dialog with it.
      await page.getByRole('button', { name: 'Something is wrong with it' }).click();
      await widget.getByText('HL7730914').first().waitFor();
      await widget.getByLabel('What happened?').fill('Pallet 7');
      await page.goBack();
      await page.getByRole('heading', { name: 'Your shipments' }).waitFor();
      assert.equal(await widget.getByLabel('What happened?').inputValue(), 'Pallet 7');
      await page.keyboard.press('Escape');

      // On the page of another shipment it is about that one.
      await page.getByRole('link', { name: 'PO-88251' }).click();
      assert.equal(await widget.evaluate((element, first) => element === first, isSame), true);
      await page.getByRole('button', { name: 'Something is wrong with it' }).click();
      await widget.getByText('HL7731502').first().waitFor();
      await widget.getByLabel('What happened?').fill(complaint);
      await widget.locator('#consent').check();
      await widget.getByRole('button', { name: 'Send', exact: true }).click();
      const receipt = widget.locator('redress-receipt');
      const link = await receipt.getByRole('textbox').inputValue();
      const number = decodeURIComponent(/#(.+)\./.exec(link)![1]!);
      await page.keyboard.press('Escape');

      await page.getByRole('link', { name: 'My reports' }).click();
      await page.locator('main redress-cases').getByText(number).first().waitFor();

      assert.match(link, new RegExp(`^${portal.address}/track#`));
      const track = watchForErrors(await browser.newPage(), errors);
      await track.goto(link);
      await track.locator('main redress-status').getByText(complaint).first().waitFor();
      assert.deepEqual(errors, []);
    } finally {
      await browser.close();
      await portal.stop();
      await backend.stop();
    }
  });
});
