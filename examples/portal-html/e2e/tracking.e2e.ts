import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { openBrowser, startServer, watchForErrors, withFolder, type Server } from './harness.ts';

let server: Server;
before(async () => {
  server = await startServer();
});
after(() => server.stop());

test('a receipt is printed, and its link opens a page that is one element, under the strictest policy', async () => {
  const errors: string[] = [];
  await withFolder(async (profile) => {
    const browser = await openBrowser(profile, 'en-GB');
    try {
      const page = watchForErrors(await browser.newPage(), errors);
      await page.goto(server.address);
      const widget = page.locator('redress-widget');
      await page
        .getByRole('button', { name: /Report a problem/ })
        .first()
        .click();
      await widget.getByLabel('What happened?').fill('Two of twelve cartons arrived crushed.');
      await widget.locator('#consent').check();
      await widget.getByRole('button', { name: 'Send', exact: true }).click();

      const receipt = widget.locator('redress-receipt');
      await receipt.getByRole('img', { name: 'QR code of your tracking link' }).waitFor();
      const link = await receipt.getByRole('textbox').inputValue();
      const number = decodeURIComponent(/#(.+)\./.exec(link)![1]!);

      await page.evaluate(() => {
        globalThis.print = () => undefined;
      });
      for (const size of [{ format: 'A4' }, { width: '80mm', height: '297mm' }] as const) {
        await page.emulateMedia({ media: 'screen' });
        await receipt.getByRole('button', { name: 'Print' }).click();
        await page.emulateMedia({ media: 'print' });
        assert.match(
          await page.locator('[data-redress-sheet] .slip').innerText(),
          new RegExp(`${number}[^]*cartons arrived crushed`),
        );
        assert.equal(await page.locator('main').isVisible(), false, 'the portal is not printed');
        assert.equal(await receipt.isVisible(), false, 'nor is the dialog');
        // Chromium tells the page that it has printed: the sheet goes by that.
        const pdf = await page.pdf(size);
        assert.equal(pdf.toString('latin1').match(/\/Type \/Page\b/g)?.length, 1, 'it is one page');
        assert.equal(await page.locator('[data-redress-sheet]').count(), 0, 'it leaves nothing behind');
      }
      await page.emulateMedia({ media: 'screen' });
      assert.equal(await receipt.isVisible(), true, 'the dialog is there again');

      const track = watchForErrors(await browser.newPage(), errors);
      await track.goto(link);
      await track.locator('redress-status').getByText(number).first().waitFor();
      await track.locator('redress-status').getByText('Two of twelve cartons').first().waitFor();

      await track.goto(link.replace('/track', '/survey'));
      await track.locator('redress-survey').getByText('once it has been solved').waitFor();
      assert.deepEqual(errors, []);
    } finally {
      await browser.close();
    }
  });
});
