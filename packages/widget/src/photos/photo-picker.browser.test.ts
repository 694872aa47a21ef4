import { expect, fixture, html } from '@open-wc/testing';
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

/** A JPEG of 2 × 1 pixels that its EXIF says to turn by 90°, with a camera's name in it. */
async function turned(): Promise<File> {
  const jpeg = new Uint8Array(await (await picture('x.jpg', { width: 20, height: 10 })).arrayBuffer());
  const name = [...new TextEncoder().encode('SpyCam\0\0')];
  // prettier-ignore
  const exif = [
    0x45, 0x78, 0x69, 0x66, 0, 0, 0x4d, 0x4d, 0, 0x2a, 0, 0, 0, 8,
    0, 2,
    0x01, 0x10, 0, 2, 0, 0, 0, 8, 0, 0, 0, 38,
    0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, 6, 0, 0,
    0, 0, 0, 0, ...name,
  ];
  const length = exif.length + 2;
  const bytes = [...jpeg.slice(0, 2), 0xff, 0xe1, length >> 8, length & 255, ...exif, ...jpeg.slice(2)];
  return new File([new Uint8Array(bytes)], 'turned.jpg', { type: 'image/jpeg' });
}

describe('<redress-photo-picker>', () => {
  it('shows what was added, and forgets what is removed', async () => {
    const element = await picker();
    await element.add([await picture('carton.jpg'), await picture('label.png', { type: 'image/png' })]);
    await settled(element);
    expect(element.files.map(({ name, type }) => [name, type])).to.eql([
      ['carton.jpg', 'image/jpeg'],
      ['label.jpg', 'image/jpeg'],
    ]);
    expect(within<HTMLImageElement>(element, 'img').alt).to.equal('Photo carton.jpg');

    const url = within<HTMLImageElement>(element, 'img').src;
    within(element, '.remove').click();
    await settled(element);
    expect(element.files.map(({ name }) => name)).to.eql(['label.jpg']);
    expect(focused()).to.have.property('type', 'file');
    expect(await fetch(url).catch(() => 'gone')).to.equal('gone');
  });

  it('makes a large photo at most 2560 pixels long', async () => {
    const element = await picker();
    await element.add([await picture('large.jpg', { width: 4000, height: 3000 })]);
    expect(await sizeOf(element.files[0]!)).to.eql([2560, 1920]);
  });

  it('turns a photo upright and strips what the camera wrote', async () => {
    const original = await turned();
    expect(await original.text()).to.contain('SpyCam');
    const element = await picker();
    await element.add([original]);
    const [file] = element.files;
    expect(await sizeOf(file!)).to.eql([10, 20]);
    expect(await file?.text()).not.to.contain('SpyCam');
  });

  it('refuses what is no photo, cannot be opened, or is HEIC, in words that help', async () => {
    const element = await picker();
    await element.add([
      new File(['a'], 'list.txt', { type: 'text/plain' }),
      new File(['a'], 'broken.jpg', { type: 'image/jpeg' }),
      new File(['a'], 'IMG_1.HEIC', { type: '' }),
    ]);
    await settled(element);
    const text = textOf(element);
    expect(text).to.contain('list.txt is not a photo');
    expect(text).to.contain('broken.jpg could not be opened');
    expect(text).to.contain('“Most compatible”');
    expect(element.files).to.be.empty;
  });

  it('takes no more than the contract allows, and says which were left out', async () => {
    const element = await picker();
    await element.add(await Promise.all(Array.from({ length: 9 }, (_, i) => picture(`${i + 1}.jpg`))));
    await settled(element);
    expect(element.files).to.have.length(8);
    expect(textOf(element)).to.contain('9.jpg was not added: no more than 8 photos');
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
    await element.add([await picture('carton.jpg'), new File(['a'], 'list.txt', { type: 'text/plain' })]);
    return element;
  });
});
