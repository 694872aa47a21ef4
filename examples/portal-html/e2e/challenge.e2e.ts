import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { openBrowser, startServer, watchForErrors, withFolder, type Server } from './harness.ts';

let server: Server;
before(async () => {
  server = await startServer({ REDRESS_PROOF_OF_WORK: '12' });
});
after(() => server.stop());

test('written offline, a complaint is sent by a server that asks for a proof of work as soon as there is a network', async () => {
  const errors: string[] = [];
  await withFolder(async (profile) => {
    const browser = await openBrowser(profile, 'en-GB');
    try {
      const page = watchForErrors(await browser.newPage(), errors);
      const answers: string[] = [];
      page.on('response', (response) => {
        const request = response.request();
        if (request.method() !== 'POST' || !response.url().endsWith('/v1/cases')) return;
        const isAnswered = request.headers()['redress-challenge'] !== undefined;
        answers.push(`${response.status()}${isAnswered ? ' with an answer' : ''}`);
      });
      await page.goto(server.address);
      const widget = page.locator('redress-widget');
      await page
        .getByRole('button', { name: /Report a problem/ })
        .first()
        .click();
      // The portal’s profile is there: its notice asks for consent.
      await widget.locator('#consent').check();
      await widget.getByLabel('What happened?').fill('Two of twelve cartons arrived crushed.');
      await browser.setOffline(true);
      await widget.getByRole('button', { name: 'Send', exact: true }).click();
      const receipt = widget.locator('redress-receipt');
      await receipt.getByText('Saved on this device').waitFor();
      assert.deepEqual(answers, []);

      await browser.setOffline(false);
      await receipt.getByText('We have received it').waitFor();
      assert.deepEqual(answers, ['428', '201 with an answer']);
      assert.deepEqual(errors, []);
    } finally {
      await browser.close();
    }
  });
});
