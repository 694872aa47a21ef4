import { expect, fixture, html } from '@open-wc/testing';
import { limits } from '@redress/sdk/contract';
import { itIsAccessible } from '../testing/accessible.cases.ts';
import { focused, maybeWithin, picture, settled, textOf, within } from '../testing/elements.cases.ts';
import './photo-picker.ts';
import type { RedressPhotoPicker } from './photo-picker.ts';

async function picker(): Promise<RedressPhotoPicker> {
  const element = await fixture<RedressPhotoPicker>(
    html`<redress-photo-picker locale="en"></redress-photo-picker>`,
  );
  await settled(element);
  return element;
}

const sizeOf = async (file: File): Promise<readonly [number, number]> => {
  const { width, height } = await createImageBitmap(file);
  return [width, height];
};

/** A photo of a camera that noted its name. */
async function laden(name: string): Promise<File> {
  const jpeg = new Uint8Array(await (await picture(name)).arrayBuffer());
  const comment = new TextEncoder().encode('SpyCam 9');
  const added = [0xff, 0xfe, 0, comment.length + 2, ...comment];
  // In one piece, as on a disk.
  const bytes = Uint8Array.from([...jpeg.slice(0, 2), ...added, ...jpeg.slice(2)]);
  return new File([bytes], name, { type: 'image/jpeg' });
}

const beginningWith = (text: string, name: string, type = ''): File =>
  new File([Uint8Array.from(text, (letter) => letter.charCodeAt(0))], name, { type });
const pdf = (name: string): File => beginningWith('%PDF-1.7\n…', name, 'application/pdf');
const video = (name: string): File => beginningWith('\0\0\0\x14ftypqt  \0\0\0\0', name, 'video/quicktime');

describe('<redress-photo-picker>', () => {
  it('shows what was added, and forgets what is removed', async () => {
    const element = await picker();
    await element.add([await picture('carton.jpg'), await picture('label.png', { type: 'image/png' })]);
    await settled(element);
    expect(element.files.map(({ name, type }) => [name, type])).to.eql([
      ['carton.jpg', 'image/jpeg'],
      ['label.png', 'image/png'],
    ]);
    expect(within<HTMLImageElement>(element, 'img').alt).to.equal('Photo carton.jpg');

    const url = within<HTMLImageElement>(element, 'img').src;
    within(element, '.remove').click();
    await settled(element);
    expect(element.files.map(({ name }) => name)).to.eql(['label.png']);
    expect(focused()).to.have.property('type', 'file');
    expect(await fetch(url).catch(() => 'gone')).to.equal('gone');
  });

  it('makes a large photo at most 2560 pixels long', async () => {
    const element = await picker();
    await element.add([await picture('large.jpg', { width: 4000, height: 3000 })]);
    expect(await sizeOf(element.files[0]!)).to.eql([2560, 1920]);
  });

  it('strips what the camera wrote', async () => {
    const original = await laden('carton.jpg');
    expect(await original.text()).to.contain('SpyCam');
    const element = await picker();
    await element.add([original]);
    expect(await element.files[0]?.text()).not.to.contain('SpyCam');
  });

  it('takes PDFs and videos as they are, and shows an icon and the name', async () => {
    const element = await picker();
    const added = [pdf('delivery note.pdf'), video('gate 4.mov')];
    await element.add(added);
    await settled(element);
    expect(element.files).to.eql(added);
    expect(maybeWithin(element, 'img')).not.to.exist;
    const tiles = [...element.shadowRoot!.querySelectorAll('[part="photo"]')];
    expect(tiles.map((tile) => [tile.querySelectorAll('svg.file-icon').length, textOf(tile)])).to.eql([
      [1, 'delivery note.pdf ×'],
      [1, 'gate 4.mov ×'],
    ]);
    expect(within(element, '.remove').ariaLabel).to.equal('Remove delivery note.pdf');
  });

  it('lets people choose what the contract takes, and HEIC', async () => {
    const { accept, multiple } = within<HTMLInputElement>(await picker(), 'input');
    expect(multiple).to.be.true;
    expect(accept.split(',')).to.include.members([...limits.photoTypes, 'image/heic']);
  });

  it('refuses what cannot be sent, in words that help', async () => {
    const element = await picker();
    await element.add([
      new File(['a'], 'list.txt', { type: 'text/plain' }),
      new File([], 'empty.jpg', { type: 'image/jpeg' }),
      beginningWith('\xff\xd8\xff\xe0', 'broken.jpg'),
      beginningWith('\0\0\0\x18ftypheic', 'IMG_1.HEIC'),
    ]);
    await settled(element);
    const text = textOf(element);
    expect(text).to.contain('list.txt cannot be added. Photos (JPEG, PNG, WebP), PDFs and videos');
    expect(text).to.contain('empty.jpg is empty');
    expect(text).to.contain('broken.jpg could not be opened');
    expect(text).to.contain('“Most compatible”');
    expect(element.files).to.be.empty;
  });

  it('says how large each may be when one is too large', async () => {
    const element = await picker();
    const large = new File([await pdf('').text(), new Uint8Array(limits.pdfBytes)], 'scan.pdf');
    await element.add([large]);
    await settled(element);
    expect(textOf(element)).to.contain(
      'scan.pdf is too large. Photos can be up to 10 MB after we have made them smaller, PDFs 20 MB and videos 50 MB.',
    );
  });

  it('takes no more than the contract allows, and says which were left out', async () => {
    const element = await picker();
    await element.add(await Promise.all(Array.from({ length: 9 }, (_, i) => picture(`${i + 1}.jpg`))));
    await settled(element);
    expect(element.files).to.have.length(8);
    expect(textOf(element)).to.contain('9.jpg was not added: no more than 8 files');
  });

  it('can take the same file again after it was removed, from its input too', async () => {
    const element = await picker();
    const input = within<HTMLInputElement>(element, 'input');
    const transfer = new DataTransfer();
    transfer.items.add(await picture('carton.jpg'));
    input.files = transfer.files;
    input.dispatchEvent(new Event('change'));
    await element.settled;
    expect(element.files).to.have.length(1);
    expect(input.value).to.equal('');
  });

  it('drops a photo that is removed while it is made smaller', async () => {
    const element = await picker();
    const adding = element.add([await picture('large.jpg', { width: 4000, height: 3000 })]);
    await element.updateComplete;
    expect(textOf(element)).to.contain('Preparing…');
    within(element, '.remove').click();
    await adding;
    expect(element.files).to.be.empty;
    await element.updateComplete;
    expect(maybeWithin(element, '[part="photo"]')).not.to.exist;
  });

  it('keeps its thumbnails when it is moved', async () => {
    const element = await picker();
    await element.add([await picture('carton.jpg')]);
    const parent = element.parentElement!;
    element.remove();
    parent.append(element);
    await settled(element);
    const image = within<HTMLImageElement>(element, 'img');
    await image.decode();
    expect(image.naturalWidth).to.equal(40);
  });

  itIsAccessible('with photos and refusals', async () => {
    const element = await picker();
    await element.add([
      await picture('carton.jpg'),
      pdf('delivery note.pdf'),
      new File(['a'], 'list.txt', { type: 'text/plain' }),
    ]);
    return element;
  });
});
