import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { itIsAccessible } from '../testing/accessible.cases.ts';
import { focused, maybeWithin, settled, textOf, within } from '../testing/elements.cases.ts';
import type { CodeDetector } from './code-detector.ts';
import './scan-button.ts';
import type { RedressScanButton } from './scan-button.ts';

const detector: CodeDetector = { read: () => Promise.resolve([]) };

async function button(
  changed: Partial<Pick<RedressScanButton, 'find' | 'load'>> = {},
): Promise<RedressScanButton> {
  const element = document.createElement('redress-scan-button');
  Object.assign(
    element,
    { locale: 'en', theme: 'inherit', field: 'Waybill number', find: () => Promise.resolve(detector) },
    changed,
  );
  const row = await fixture<HTMLElement>(html`<div>${element}</div>`);
  await settled(row);
  return element;
}

const press = async (element: RedressScanButton): Promise<void> => {
  within(element, 'button').focus();
  within(element, 'button').click();
  await settled(element);
};

type Scanner = HTMLElementTagNameMap['redress-scanner'];
const scannerOf = (element: RedressScanButton): Scanner => within<Scanner>(element, 'redress-scanner');
const isOpen = (element: RedressScanButton): boolean =>
  maybeWithin(element, 'redress-scanner') !== null && scannerOf(element).open;

describe('<redress-scan-button>', () => {
  // A server that compiles it for the first time takes its time.
  before(async function () {
    this.timeout(30_000);
    await import('./scanner.ts');
  });

  it('is not there where the browser reads no barcodes', async () => {
    const element = await button({ find: () => Promise.resolve(undefined) });
    expect(textOf(element)).to.equal('');
    expect(maybeWithin(element, 'button')).not.to.exist;
  });

  it('says which field it is for, and shows the same word first', async () => {
    const element = await button();
    expect(textOf(element)).to.equal('Scan');
    expect(within(element, 'button').ariaLabel).to.equal('Scan the barcode for: Waybill number');
  });

  it('opens the scanner, and says which number was read, for the field to take', async () => {
    const element = await button();
    const taken: string[] = [];
    element.parentElement!.addEventListener('redress-scanned', ({ detail }) => taken.push(detail.text));
    await press(element);
    await waitUntil(() => isOpen(element));
    const scanner = scannerOf(element);
    expect(scanner.detector).to.equal(detector);
    scanner.close();
    scanner.dispatchEvent(
      new CustomEvent('redress-scanned', { detail: { text: 'HL-7730' }, bubbles: true, composed: true }),
    );
    await settled(element);
    expect(taken).to.eql(['HL-7730']);
    expect(textOf(within(element, '[role="status"]'))).to.equal(
      'HL-7730 was read. Please check it in the field.',
    );
    expect(focused()).to.equal(within(element, 'button'));
  });

  it('closes with Escape, and leaves the dialog open that the form stands in', async () => {
    const element = await button();
    const dialog = document.createElement('dialog');
    element.parentElement!.append(dialog);
    dialog.append(element);
    dialog.showModal();
    await settled(element);
    within(element, 'button').focus();
    // A real key: a browser lets one Escape close together what nobody's doing has opened.
    await sendKeys({ press: 'Enter' });
    await waitUntil(() => isOpen(element));
    await sendKeys({ press: 'Escape' });
    await waitUntil(() => !isOpen(element));
    expect(dialog.open).to.be.true;
    expect(focused()).to.equal(within(element, 'button'));
  });

  it('says so when its code cannot be loaded, and tries again', async () => {
    let tries = 0;
    const load = (): Promise<unknown> =>
      ++tries === 1 ? Promise.reject(new Error('offline')) : import('./scanner.ts');
    const element = await button({ load });
    await press(element);
    expect(textOf(within(element, '.error'))).to.contain('The scanner could not be loaded.');
    await press(element);
    await waitUntil(() => isOpen(element));
    expect(maybeWithin(element, '.error')).not.to.exist;
  });

  itIsAccessible('idle', () => button());
});
