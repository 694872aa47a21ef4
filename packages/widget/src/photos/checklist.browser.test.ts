import { expect, fixture, html } from '@open-wc/testing';
import { evidenceItems, type EvidenceItem } from '@redress/rules';
import { limits } from '@redress/sdk/contract';
import { sendKeys, setViewport } from '@web/test-runner-commands';
import { locales } from '../localization/locales.ts';
import { itIsAccessible } from '../testing/accessible.cases.ts';
import { focused, picture, settled, textOf, within } from '../testing/elements.cases.ts';
import './photo-picker.ts';
import type { RedressPhotoPicker } from './photo-picker.ts';

const damaged: readonly EvidenceItem[] = ['label', 'outer-box', 'inner-packing', 'item'];
const late: readonly EvidenceItem[] = ['delivery-note'];

async function picker(items = damaged, locale = 'en'): Promise<RedressPhotoPicker> {
  const element = await fixture<RedressPhotoPicker>(
    html`<redress-photo-picker .items=${items} locale=${locale}></redress-photo-picker>`,
  );
  await settled(element);
  return element;
}

const all = (element: Element, selector: string): HTMLElement[] => [
  ...element.shadowRoot!.querySelectorAll<HTMLElement>(selector),
];
const slot = (element: Element, item: EvidenceItem): HTMLElement => within(element, `[data-item="${item}"]`);
const input = (element: Element, item: EvidenceItem): HTMLInputElement =>
  slot(element, item).querySelector('input')!;
const said = (element: Element): string => textOf(within(element, '[aria-live]'));

/** Picks files as a person does. */
async function pick(element: RedressPhotoPicker, item: EvidenceItem, files: readonly File[]): Promise<void> {
  const field = input(element, item);
  field.files = transferOf(files).files;
  field.dispatchEvent(new Event('change'));
  await element.settled;
  await settled(element);
}

function transferOf(files: readonly File[], text?: string): DataTransfer {
  const transfer = new DataTransfer();
  for (const file of files) transfer.items.add(file);
  if (text !== undefined) transfer.setData('text/plain', text);
  return transfer;
}

const shown = (element: RedressPhotoPicker): readonly unknown[] =>
  element.evidence.map(({ file, shows }) => [file.name, shows]);

describe('the checklist of evidence', () => {
  it('has a slot for each item of the issue, with a line of help, and none of them is required', async () => {
    const element = await picker();
    expect(all(element, '[part="slot"]').map(textOf)).to.eql([
      'Shipping label so that the number and barcode can be read',
      'Outer box the whole box, with the damaged side',
      'Inner packing what it was padded and closed with',
      'The item itself close up, so that we see what is wrong',
    ]);
    expect(textOf(element)).to.contain('What would help us, if you have it 0 of 4 added');
    expect(all(element, '[required], [aria-required]')).to.be.empty;
  });

  it('opens the camera of a phone for what can be photographed, and lets papers and screenshots be chosen', async () => {
    const element = await picker(evidenceItems);
    const cameras = evidenceItems.filter(
      (item) => input(element, item).getAttribute('capture') === 'environment',
    );
    expect(cameras).to.eql([
      'label',
      'outer-box',
      'inner-packing',
      'item',
      'whole-pallet',
      'truck-and-plate',
    ]);
    for (const item of evidenceItems) {
      const field = input(element, item);
      expect([item, field.accept]).to.eql([
        item,
        field.hasAttribute('capture') ? 'image/*' : [...limits.photoTypes, 'image/heic', 'image/heif'].join(),
      ]);
    }
  });

  it('fills a slot, says how far one is, and empties it again', async () => {
    const element = await picker();
    await pick(element, 'outer-box', [await picture('carton.jpg')]);
    expect(shown(element)).to.eql([['carton.jpg', 'outer-box']]);
    expect(textOf(slot(element, 'outer-box'))).to.equal('Outer box carton.jpg ×');
    expect(slot(element, 'outer-box').querySelector('img')!.alt).to.equal('Photo carton.jpg');
    expect(said(element)).to.equal('1 of 4 added');
    slot(element, 'outer-box').querySelector('button')!.click();
    await settled(element);
    expect(shown(element)).to.eql([]);
    expect(said(element)).to.equal('0 of 4 added');
    expect(focused()).to.equal(input(element, 'outer-box'));
  });

  it('loses no photo when the issue changes, and has it back in its slot when the issue is back', async () => {
    const element = await picker();
    await pick(element, 'outer-box', [await picture('carton.jpg')]);
    element.items = late;
    await settled(element);
    expect(all(element, '[part="photo"]').map(textOf)).to.eql(['Outer box ×']);
    expect(shown(element)).to.eql([['carton.jpg', 'outer-box']]);
    expect(said(element), 'is no news of the reporter’s').to.equal('');
    element.items = damaged;
    await settled(element);
    expect(all(element, '[part="photo"]')).to.be.empty;
    const image = slot(element, 'outer-box').querySelector('img')!;
    await image.decode();
    expect(image.naturalWidth).to.equal(40);
  });

  it('restores what a draft says each photo shows', async () => {
    const element = await picker();
    await element.add([{ file: await picture('a.jpg'), shows: 'item' }, await picture('b.jpg')]);
    await settled(element);
    expect(textOf(slot(element, 'item'))).to.contain('a.jpg');
    expect(all(element, '[part="photo"] img').map((image) => (image as HTMLImageElement).alt)).to.eql([
      'Photo b.jpg',
    ]);
  });

  it('gives a slot back when its file cannot be sent, and says why', async () => {
    const element = await picker();
    await pick(element, 'label', [new File(['a'], 'list.txt')]);
    expect(textOf(slot(element, 'label'))).to.contain('so that the number and barcode can be read');
    expect(said(element)).to.contain('list.txt cannot be added');
  });

  it('is filled with the keyboard: each slot is one stop, and shows where one is', async () => {
    const element = await picker();
    input(element, 'label').focus();
    await sendKeys({ press: 'Tab' });
    expect(focused()).to.equal(input(element, 'outer-box'));
    const { outlineStyle } = getComputedStyle(slot(element, 'outer-box').querySelector('label')!);
    expect(outlineStyle).to.equal('solid');
  });

  describe('keeps its room', () => {
    const below = (element: Element): number =>
      within(element, '[part="photos"]').getBoundingClientRect().top;

    it('when an issue wants less, so that nothing below moves up while one writes', async () => {
      const element = await picker();
      const before = below(element);
      for (const items of [late, [], damaged]) {
        element.items = items;
        await settled(element);
        expect(below(element), `with ${items.length} items`).to.equal(before);
      }
    });

    it('when a slot is filled', async () => {
      const element = await picker();
      const before = below(element);
      await pick(element, 'outer-box', [await picture('a name that is much longer than a slot is wide.jpg')]);
      expect(below(element)).to.equal(before);
    });

    it('until another report begins', async () => {
      const element = await picker();
      const before = below(element);
      element.items = [];
      element.clear();
      await settled(element);
      expect(below(element)).to.be.below(before);
    });
  });

  it('fits a narrow phone in each language, with targets that a finger hits', async () => {
    await setViewport({ width: 320, height: 700 });
    try {
      for (const locale of locales) {
        const element = await picker(evidenceItems, locale);
        await element.add([
          { file: await picture('a name that is much longer than a slot is wide.jpg'), shows: 'item' },
        ]);
        await settled(element);
        expect(document.documentElement.scrollWidth, locale).to.be.at.most(320);
        const targets = [...all(element, '[part="slot"] label'), ...all(element, 'button')];
        expect(targets).to.have.length(evidenceItems.length);
        for (const target of targets) {
          const { width, height } = target.getBoundingClientRect();
          expect(Math.min(width, height), `${locale}: ${textOf(target)}`).to.be.at.least(44);
        }
        element.remove();
      }
    } finally {
      await setViewport({ width: 800, height: 600 });
    }
  });

  itIsAccessible('with filled and empty slots and a photo of another issue', async () => {
    const element = await picker();
    await element.add([
      { file: await picture('label.jpg'), shows: 'label' },
      { file: await picture('note.jpg'), shows: 'delivery-note' },
    ]);
    return element;
  });
});

describe('dropping and pasting', () => {
  /** A form with a text and a picker in one shadow root. */
  async function form(): Promise<{
    root: ShadowRoot;
    text: HTMLTextAreaElement;
    element: RedressPhotoPicker;
  }> {
    const host = await fixture<HTMLElement>(html`<div></div>`);
    const root = host.attachShadow({ mode: 'open' });
    const text = document.createElement('textarea');
    const element = document.createElement('redress-photo-picker');
    element.items = damaged;
    element.locale = 'en';
    root.append(text, element);
    await settled(element);
    return { root, text, element };
  }

  const event = (type: string, transfer: DataTransfer): Event => {
    const options = { bubbles: true, composed: true, cancelable: true };
    if (type !== 'paste') return new DragEvent(type, { ...options, dataTransfer: transfer });
    // Firefox leaves the files out of what it is given.
    return Object.defineProperty(new ClipboardEvent(type, options), 'clipboardData', { value: transfer });
  };

  /** Whether the browser was kept from doing what it does by itself. */
  async function give(
    on: Element,
    type: string,
    transfer: DataTransfer,
    to: RedressPhotoPicker,
  ): Promise<boolean> {
    const given = event(type, transfer);
    on.dispatchEvent(given);
    await to.settled;
    await settled(to);
    return given.defaultPrevented;
  }

  it('a file dropped on a slot fills it, and what comes with it goes to the others', async () => {
    const { element } = await form();
    const files = [await picture('a.jpg'), await picture('b.jpg')];
    expect(await give(slot(element, 'item'), 'drop', transferOf(files), element)).to.be.true;
    expect(shown(element)).to.eql([
      ['a.jpg', 'item'],
      ['b.jpg', undefined],
    ]);
    await give(slot(element, 'item'), 'drop', transferOf([await picture('c.jpg')]), element);
    expect(shown(element).at(-1), 'the slot is filled').to.eql(['c.jpg', undefined]);
  });

  it('a file dropped beside it is taken, too, and not opened by the browser', async () => {
    const { text, element } = await form();
    const transfer = transferOf([await picture('a.jpg')]);
    expect(await give(text, 'dragover', transfer, element)).to.be.true;
    expect(textOf(element)).to.contain('Drop them here');
    expect(await give(text, 'drop', transfer, element)).to.be.true;
    expect(shown(element)).to.eql([['a.jpg', undefined]]);
    expect(textOf(element)).not.to.contain('Drop them here');
  });

  it('files that are dragged away again leave no trace', async () => {
    const { text, element } = await form();
    await give(text, 'dragover', transferOf([await picture('a.jpg')]), element);
    await give(text, 'dragleave', new DataTransfer(), element);
    expect(textOf(element)).not.to.contain('Drop them here');
  });

  it('a picture that is pasted while one writes is taken; a text with its picture stays a text', async () => {
    const { text, element } = await form();
    const screenshot = await picture('image.png', { type: 'image/png' });
    expect(await give(text, 'paste', transferOf([screenshot], 'from a sheet'), element)).to.be.false;
    expect(shown(element)).to.eql([]);
    expect(await give(text, 'paste', transferOf([screenshot]), element)).to.be.true;
    expect(shown(element)).to.eql([['image.png', undefined]]);
  });

  it('text that is dragged, and whatever comes while the form is hidden, is none of its business', async () => {
    const { root, text, element } = await form();
    const words = new DataTransfer();
    words.setData('text/plain', 'HL-7730');
    expect(await give(text, 'dragover', words, element)).to.be.false;
    expect(await give(text, 'drop', words, element)).to.be.false;
    element.hidden = true;
    expect(await give(text, 'drop', transferOf([await picture('a.jpg')]), element)).to.be.false;
    element.hidden = false;
    element.remove();
    expect(await give(text, 'drop', transferOf([await picture('a.jpg')]), element)).to.be.false;
    root.append(element);
    expect(await give(text, 'drop', transferOf([await picture('a.jpg')]), element)).to.be.true;
  });
});
