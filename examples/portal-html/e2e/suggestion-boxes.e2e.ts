import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { BrowserContext, Locator, Page } from 'playwright-core';
import decodeQR from 'qr/decode.js';
import { openBrowser, startServer, watchForErrors, withFolder, type Server } from './harness.ts';

/** A tablet in a hall and a poster on a wall: electronic suggestion boxes (WF-4.1.3), on the real backend. */
let server: Server;
before(async () => (server = await startServer()));
after(() => server.stop());

async function withBrowser(work: (open: () => Promise<Page>, browser: BrowserContext) => Promise<void>) {
  await withFolder(async (profile) => {
    const errors: string[] = [];
    const browser = await openBrowser(profile, 'en-GB');
    try {
      await work(async () => watchForErrors(await browser.newPage(), errors), browser);
      assert.deepEqual(errors, [], 'no page had an error');
    } finally {
      await browser.close();
    }
  });
}

/** What a camera reads in a code. */
async function readCode(code: Locator): Promise<string> {
  const { width, pixels } = await code.evaluate(async (svg) => {
    const copy = svg.cloneNode(true) as SVGElement;
    const width = 600;
    copy.setAttribute('xmlns', 'http://www.w3.org/2000/svg');
    for (const side of ['width', 'height']) copy.setAttribute(side, String(width));
    const image = new Image(width, width);
    image.src = `data:image/svg+xml,${encodeURIComponent(copy.outerHTML)}`;
    await image.decode();
    const canvas = document.createElement('canvas');
    canvas.width = canvas.height = width;
    const paint = canvas.getContext('2d')!;
    paint.drawImage(image, 0, 0);
    return { width, pixels: [...paint.getImageData(0, 0, width, width).data] };
  });
  return decodeQR({ width, height: width, data: Uint8Array.from(pixels) });
}

/** How a case stands on record at the desk. */
async function atTheDesk(staff: string, number: string): Promise<{ channel: string; branch: string }> {
  const signIn = await fetch(`${server.address}/demo/sign-in`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ staff }),
  });
  const { token } = (await signIn.json()) as { token: string };
  const headers = { authorization: `Bearer ${token}` };
  const queue = await fetch(`${server.address}/v1/desk/cases`, { headers });
  const { cases } = (await queue.json()) as { cases: readonly { id: string; number: string }[] };
  const id = cases.find((each) => each.number === number)?.id;
  assert.ok(id, `${number} is in the queue`);
  const answer = await fetch(`${server.address}/v1/desk/cases/${id}`, { headers });
  return (await answer.json()) as { channel: string; branch: string };
}

const numberIn = async (receipt: Locator): Promise<string> =>
  (await receipt.locator('[part~="number"] strong').innerText()).trim();

test('a poster is printed on one sheet, its code is read, and a report goes to the site where it hangs', () =>
  withBrowser(async (open) => {
    const page = await open();
    await page.goto(`${server.address}/poster`);
    await page.locator('#site').selectOption('JKT');
    const poster = page.locator('redress-poster');
    await poster.locator('.site', { hasText: 'Gudang Cakung' }).waitFor();
    await page.evaluate(() => {
      globalThis.print = () => undefined;
    });
    await poster.getByRole('button', { name: 'Print the poster' }).click();
    await page.emulateMedia({ media: 'print' });
    const sheet = page.locator('[data-redress-sheet] .poster');
    assert.match(await sheet.innerText(), /30 menit/);
    const link = await readCode(sheet.locator('.qr'));
    const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
    assert.equal(pdf.match(/\/Type \/Page\b/g)?.length, 1, 'it is one page');
    const [, width, height] = /\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/.exec(pdf)!.map(Number);
    assert.deepEqual([Math.round(width!), Math.round(height!)], [595, 842], 'of A4');

    const phone = await open();
    await phone.setViewportSize({ width: 390, height: 800 });
    const asked: string[] = [];
    phone.on('request', (request) => asked.push(request.url()));
    await phone.goto(link);
    const widget = phone.locator('redress-widget');
    const waybill = widget.locator('#waybill');
    await phone.waitForFunction(() => {
      const at = (root: Document | ShadowRoot | null | undefined): Element | null => {
        const inside = root?.activeElement ?? null;
        return inside?.shadowRoot ? (at(inside.shadowRoot) ?? inside) : inside;
      };
      const field = at(document) as HTMLInputElement | null;
      return field?.id === 'waybill' && field.selectionStart === 2;
    });
    assert.equal(await waybill.inputValue(), 'HL');
    assert.equal(new URL(phone.url()).hash, '', 'a reload does not open it once more');
    assert.ok(
      asked.every((url) => !url.includes('JKT')),
      'no server heard of the site by the address',
    );
    await phone.keyboard.type('7730914');
    await widget.getByLabel('What happened?').fill('Nobody was at the gate for an hour.');
    await widget.locator('#consent').check();
    await widget.getByRole('button', { name: 'Send', exact: true }).click();
    const receipt = widget.locator('redress-receipt');
    await receipt.getByText('We have received it').waitFor();
    const number = await numberIn(receipt);
    assert.match(number, /^JKT-/);
    const { channel } = await atTheDesk('dewi-anggraini', number);
    assert.equal(channel, 'suggestion-box');
  }));

test('a tablet takes a report, shows it to nobody afterwards, and sends later what it could not send', () =>
  withBrowser(async (open, browser) => {
    const page = await open();
    await page.setViewportSize({ width: 1280, height: 800 });
    await page.goto(`${server.address}/kiosk`);
    const kiosk = page.locator('redress-kiosk');
    const write = async (text: string): Promise<void> => {
      await kiosk.getByRole('button', { name: /Report a problem/ }).click();
      await kiosk.getByLabel('What happened?').fill(text);
      await kiosk.locator('#consent').check();
      await kiosk.getByRole('button', { name: 'Send', exact: true }).click();
    };
    const done = kiosk.getByRole('button', { name: /^Done/ });
    const start = kiosk.getByRole('heading', { name: 'What would you like to tell us?' });

    await write('We waited two hours at gate 4.');
    const receipt = kiosk.locator('redress-receipt');
    await receipt.getByText('We have received it').waitFor();
    const number = await numberIn(receipt);
    assert.match(number, /^SHA-/);
    assert.equal((await atTheDesk('lin-xiaowen', number)).channel, 'suggestion-box');
    await done.click();
    await start.waitFor();
    await kiosk.getByRole('button', { name: /Report a problem/ }).click();
    assert.equal(await kiosk.getByLabel('What happened?').inputValue(), '');
    await kiosk.getByRole('button', { name: 'Stop and delete' }).click();
    await start.waitFor();

    await browser.setOffline(true);
    await write('The ramp at gate 2 is slippery.');
    await receipt.getByText('Not sent yet, but safe').waitFor();
    await done.click();
    await kiosk.getByText('One report on this tablet is waiting').waitFor();
    assert.equal(await kiosk.getByText('slippery').count(), 0);
    const arrived = page.waitForResponse(
      (response) => response.url().endsWith('/v1/cases') && response.status() === 201,
    );
    await browser.setOffline(false);
    const { number: later } = (await (await arrived).json()) as { number: string };
    assert.equal((await atTheDesk('lin-xiaowen', later)).channel, 'suggestion-box');
    await kiosk
      .getByText('One report on this tablet is waiting')
      .waitFor({ state: 'hidden', timeout: 30_000 });
    assert.equal(await kiosk.locator('redress-form').count(), 0);

    await write('A pallet blocks the way.');
    await receipt.getByText('We have received it').waitFor();
    await page.goto(`${server.address}/survey`);
    await page.goBack();
    await start.waitFor();
    assert.equal(await kiosk.getByText('blocks the way').count(), 0, 'back does not show it again');
  }));
