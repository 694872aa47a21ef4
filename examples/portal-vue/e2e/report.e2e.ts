import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { createRequire } from 'node:module';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { openBrowser, startServer, watchForErrors, withFolder } from '../../portal-html/e2e/harness.ts';
import { servePortal } from '../../portal-react/e2e/serve-portal.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const complaint = 'Six of the pallets arrived crushed.';

test('in Vue a page has the form of its order, hears its event, and the widget follows the route', async () => {
  await withFolder(async (folder) => {
    const errors: string[] = [];
    const backend = await startServer();
    const portal = await servePortal(root, folder, backend, ['vue']);
    const browser = await openBrowser(`${folder}/profile`, 'en-GB');
    try {
      const page = watchForErrors(await browser.newPage(), errors);
      await page.goto(portal.address);
      await page.getByRole('link', { name: 'Report a problem with PO-88240' }).click();

      const widget = page.locator('redress-widget');
      assert.equal(await widget.getAttribute('waybill'), 'HL7731377');
      const form = page.locator('main redress-form');
      await form.getByText('HL7731377').first().waitFor();
      await form.getByLabel('What happened?').fill(complaint);
      await form.locator('#consent').check();
      await form.getByRole('button', { name: 'Send', exact: true }).click();
      await page.getByRole('heading', { name: /^Your report SHA-\d{4}-\d{6}$/ }).waitFor();

      const link = await form.locator('redress-receipt').getByRole('textbox').inputValue();
      const track = watchForErrors(await browser.newPage(), errors);
      await track.goto(link);
      await track.locator('main redress-status').getByText(complaint).first().waitFor();
      // An object is given as a property, and arrives as one.
      const customer = await widget.evaluate((element) => Reflect.get(element, 'customer') as unknown);
      assert.deepEqual(customer, { name: 'Anneke Brouwer', company: 'Veldkamp Automotive Parts' });
      assert.deepEqual(errors, []);
    } finally {
      await browser.close();
      await portal.stop();
      await backend.stop();
    }
  });
});

test('in Vue templates are held to the types of the elements', async () => {
  const check = createRequire(import.meta.url).resolve('vue-tsc/bin/vue-tsc.js');
  await promisify(execFile)(process.execPath, [check, '--noEmit'], { cwd: root });
});
