import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import { emulateMedia, setViewport } from '@web/test-runner-commands';
import { itIsAccessible } from '../testing/accessible.cases.ts';
import { maybeWithin, settled, textOf, within } from '../testing/elements.cases.ts';
import { engine, itWhere } from '../testing/engine.cases.ts';
import { createFakeClient, type FakeClient } from '../testing/fake-client.cases.ts';
import { readCode } from '../testing/read-code.cases.ts';
import { known, sentState, submissionState } from '../testing/samples.cases.ts';
import './receipt.ts';
import type { RedressReceipt } from './receipt.ts';

const received = known(sentState());

async function receipt(
  client: FakeClient = createFakeClient({ known: [received] }),
  locale = 'en',
): Promise<RedressReceipt> {
  const element = await fixture<RedressReceipt>(html`
    <redress-receipt locale=${locale} editable .client=${client} .submission=${sentState()}></redress-receipt>
  `);
  await waitUntil(() => maybeWithin(element, '.qr'), 'the code is drawn', { timeout: 8_000 });
  await settled(element);
  return element;
}

const kiosk = (): Promise<RedressReceipt> => receipt(createFakeClient({ known: [received], kiosk: true }));

describe('what a customer takes along from <redress-receipt>', () => {
  it('has a code that is read as the tracking link, on the screen', async () => {
    const element = await receipt();
    expect(await readCode(within(element, '.qr'))).to.equal(received.trackingLink);
    expect(within(element, '.qr').getAttribute('aria-label')).to.equal('QR code of your tracking link');
  });

  it('has it dark on white also where the theme is dark', async () => {
    const element = await receipt();
    element.theme = 'dark';
    await settled(element);
    expect(getComputedStyle(within(element, '.frame')).backgroundColor).to.equal('rgb(255, 255, 255)');
    expect(within(element, '.qr').querySelector('path')?.getAttribute('fill')).to.equal('#000');
  });

  it('keeps room for the code before it is drawn', async () => {
    const client = createFakeClient({ known: [received] });
    const element = await fixture<RedressReceipt>(html`
      <redress-receipt locale="en" .client=${client} .submission=${sentState()}></redress-receipt>
    `);
    await waitUntil(() => maybeWithin(element, '.frame'));
    const { height } = within(element, '.code').getBoundingClientRect();
    await waitUntil(() => maybeWithin(element, '.qr'), 'the code is drawn', { timeout: 8_000 });
    expect(within(element, '.code').getBoundingClientRect().height).to.equal(height);
  });

  it('offers neither code nor print where they could not be loaded, but the link all the same', async () => {
    const element = await receipt();
    Object.assign(element, { paper: 'missing' });
    await settled(element);
    expect([maybeWithin(element, '.code'), maybeWithin(element, '.print')]).to.eql([null, null]);
    expect(within<HTMLInputElement>(element, '#link').value).to.equal(received.trackingLink);
  });

  it('says quietly, and once, by which clauses the times are promised', async () => {
    expect(textOf(within(await receipt(), '[part~="promises"]'))).to.match(
      /we will answer by .* we will solve it by [^(]* This follows our rules \(WF-4\.4\.1\)\.$/,
    );
  });

  describe('shared', () => {
    const shared: ShareData[] = [];
    const offer = (share: ((data: ShareData) => Promise<void>) | undefined): void =>
      void Object.defineProperty(navigator, 'share', { value: share, configurable: true });
    afterEach(() => {
      shared.length = 0;
      Reflect.deleteProperty(navigator, 'share');
    });

    it('goes by what the device shares with', async () => {
      offer((data) => Promise.resolve(void shared.push(data)));
      within(await receipt(), '.share').click();
      expect(shared).to.eql([{ title: 'Case SHA-2026-000042', url: received.trackingLink }]);
    });

    it('may be given up', async () => {
      offer(() => Promise.reject(new DOMException('given up', 'AbortError')));
      const element = await receipt();
      within(element, '.share').click();
      await settled(element);
      expect(maybeWithin(element, '[role="alert"]')).not.to.exist;
    });

    it('is not offered where the device cannot', async () => {
      offer(undefined);
      expect(maybeWithin(await receipt(), '.share')).not.to.exist;
    });
  });

  describe('on a shared device', () => {
    it('leaves no link behind: only code and paper', async () => {
      const element = await kiosk();
      expect(maybeWithin(element, '#link')).not.to.exist;
      expect(maybeWithin(element, '.follow')).not.to.exist;
      expect(textOf(element)).to.contain('nothing is kept on this device');
      expect(await readCode(within(element, '.qr'))).to.equal(received.trackingLink);
      expect(within(element, '.print').classList.contains('primary')).to.equal(true);
    });
    it('gives the code before the report could be sent: whoever leaves does not come back for it', async () => {
      const waits = known(submissionState());
      const client = createFakeClient({ known: [waits], kiosk: true });
      const element = await fixture<RedressReceipt>(html`
        <redress-receipt locale="en" .client=${client} .submission=${submissionState()}></redress-receipt>
      `);
      await waitUntil(() => maybeWithin(element, '.qr'), 'the code is drawn', { timeout: 8_000 });
      expect(await readCode(within(element, '.qr'))).to.equal(waits.trackingLink);
      expect(textOf(element))
        .to.contain('nobody after you can read it')
        .and.not.to.contain('close this page');
    });
    itIsAccessible('there', kiosk);
  });

  describe('printed', () => {
    const print = globalThis.print;
    const needed = 'can be told to show a page as it prints it';
    let printed: (() => void) | undefined;
    beforeEach(() => {
      globalThis.print = () => printed?.();
    });
    afterEach(async () => {
      globalThis.print = print;
      dispatchEvent(new Event('afterprint'));
      await emulateMedia({ media: 'screen' });
      await setViewport({ width: 800, height: 600 });
    });

    const sheet = (): HTMLElement => document.querySelector<HTMLElement>('[data-redress-sheet]')!;

    async function paper(width: number, locale = 'en'): Promise<RedressReceipt> {
      await setViewport({ width, height: 1_100 });
      const element = await receipt(undefined, locale);
      within(element, '.print').click();
      await settled(element);
      if (engine[needed]) await emulateMedia({ media: 'print' });
      return element;
    }

    itWhere(needed, 'says all that is needed to ask about it later', async () => {
      await paper(794);
      expect(textOf(sheet()))
        .to.contain('Harbourline Receipt Your case number SHA-2026-000042')
        .and.to.contain('Goods lost')
        .and.to.contain('One of our twelve pallets never arrived')
        .and.to.match(
          /What happens next we will answer by \d\d:\d\d on .* \d{4}.* we will solve it by .* This follows our rules \(WF-4\.4\.1\)/,
        )
        .and.to.contain(received.trackingLink)
        .and.to.contain('Keep this to yourself')
        .and.not.to.contain('today');
      expect(await readCode(sheet().shadowRoot!.querySelector('.qr')!)).to.equal(received.trackingLink);
    });

    itWhere(needed, 'has white margins on a dark page, too', async () => {
      document.documentElement.style.colorScheme = 'dark';
      await paper(794);
      const { colorScheme } = getComputedStyle(document.documentElement);
      document.documentElement.style.colorScheme = '';
      expect(colorScheme).to.equal('light');
    });

    itWhere(needed, 'is alone on the paper, whatever the page around it does', async () => {
      document.body.style.cssText = 'height: 100vh; overflow: hidden; display: flex';
      const page = await fixture(html`<dialog><p>The portal</p></dialog>`);
      (page as HTMLDialogElement).showModal();
      const element = await paper(794);
      expect([element.checkVisibility(), page.checkVisibility(), sheet().checkVisibility()]).to.eql([
        false,
        false,
        true,
      ]);
      expect(getComputedStyle(document.body).overflow).to.equal('visible');
      document.body.style.cssText = '';
    });

    it('is not to be seen on the screen', async () => {
      await paper(794);
      await emulateMedia({ media: 'screen' });
      expect(sheet().checkVisibility()).to.equal(false);
    });

    it('leaves nothing in the page when it is done', async () => {
      const before = document.adoptedStyleSheets.length;
      await paper(794);
      dispatchEvent(new Event('afterprint'));
      expect([sheet(), document.adoptedStyleSheets.length]).to.eql([null, before]);
    });

    it('leaves nothing there either when the browser does not print', async () => {
      printed = () => {
        throw new Error('no printer');
      };
      const before = document.adoptedStyleSheets.length;
      await import('./print-alone.ts').then(({ printAlone }) =>
        expect(() => printAlone({ content: html`x`, styles: '', lang: 'en', dir: '' })).to.throw(
          'no printer',
        ),
      );
      printed = undefined;
      expect([sheet(), document.adoptedStyleSheets.length]).to.eql([null, before]);
    });

    for (const [size, width] of [
      ['A4', 794],
      ['a roll of 80 mm', 272],
    ] as const) {
      itWhere(needed, `fits on ${size}`, async () => {
        await paper(width);
        const slip = sheet().shadowRoot!.querySelector('.slip')!;
        const { right } = slip.getBoundingClientRect();
        expect(right).to.be.at.most(width);
        for (const part of slip.querySelectorAll('*'))
          expect(part.getBoundingClientRect().right, part.localName).to.be.at.most(width);
      });
    }

    it('speaks the language of the receipt', async () => {
      await paper(794, 'zh-Hant');
      expect(sheet().lang).to.equal('zh-Hant');
      expect(textOf(sheet())).to.contain('案件受理單');
    });
  });

  it('is no wider than a small phone', async () => {
    await setViewport({ width: 320, height: 640 });
    await receipt(undefined, 'id');
    expect(document.documentElement.scrollWidth).to.be.at.most(320);
    await setViewport({ width: 800, height: 600 });
  });

  itIsAccessible('with its code', () => receipt());
});
