import { expect } from '@open-wc/testing';
import { itWhere } from '../engine.cases.ts';
import { exifSegment, fileOf, heic, jpegWith, withSegment } from './files.cases.ts';
import { jpegQuality, longestSide, prepareEvidence, type PreparedEvidence } from './prepare-evidence.ts';

type Colour = readonly [red: number, green: number, blue: number, alpha: number];
const red: Colour = [255, 0, 0, 255];
const blue: Colour = [0, 0, 255, 255];
const clear: Colour = [0, 0, 0, 0];

/** A picture whose left half has one colour and whose right half has another. */
function halves(
  [width, height]: readonly [number, number],
  type: string,
  [left, right]: readonly [Colour, Colour] = [red, blue],
): Promise<Blob> {
  const canvas = new OffscreenCanvas(width, height);
  const context = canvas.getContext('2d')!;
  for (const [half, [r, g, b, alpha]] of [left, right].entries()) {
    context.fillStyle = `rgb(${r} ${g} ${b} / ${alpha / 255})`;
    context.fillRect((half * width) / 2, 0, width / 2, height);
  }
  return canvas.convertToBlob({ type, quality: 0.95 });
}

const photo = async (name: string, ...how: Parameters<typeof halves>): Promise<File> => {
  const blob = await halves(...how);
  return new File([blob], name, { type: blob.type });
};

const bytesOf = async (blob: Blob): Promise<Uint8Array<ArrayBuffer>> =>
  new Uint8Array(await blob.arrayBuffer());

function taken(prepared: PreparedEvidence): File {
  if (!prepared.ok) throw new Error(`refused: ${prepared.reason}`);
  return prepared.file;
}

/** What can be seen in a file: its size, and the colours near its four edges. */
async function seen(file: File) {
  // As it is stored, so that an orientation left in the file would show.
  const bitmap = await createImageBitmap(file, { imageOrientation: 'none' });
  const { width, height } = bitmap;
  const context = new OffscreenCanvas(width, height).getContext('2d')!;
  context.drawImage(bitmap, 0, 0);
  const at = (x: number, y: number): Colour => {
    const { data } = context.getImageData(Math.floor(x * width), Math.floor(y * height), 1, 1);
    return [data[0]!, data[1]!, data[2]!, data[3]!];
  };
  return {
    size: [width, height],
    left: at(0.1, 0.5),
    right: at(0.9, 0.5),
    top: at(0.5, 0.1),
    bottom: at(0.5, 0.9),
  };
}

const near = (colour: Colour, wanted: Colour): void =>
  colour.forEach((value, i) => expect(value).to.be.closeTo(wanted[i]!, 6));

describe('preparing evidence in a browser', () => {
  it('turns a photo upright and strips place and device', async () => {
    const plain = await bytesOf(await halves([40, 20], 'image/jpeg'));
    const file = fileOf(withSegment(plain, exifSegment(6)), 'IMG_2041.JPG', 'image/jpeg');
    expect(await file.text())
      .to.contain('SpyCam 9')
      .and.to.contain('Exif');
    // The test's own EXIF is understood: the browser shows it turned.
    expect((await createImageBitmap(file)).width).to.equal(20);

    const prepared = taken(await prepareEvidence(file));
    expect(prepared.name).to.equal('IMG_2041.jpg');
    expect(await prepared.text())
      .not.to.contain('SpyCam')
      .and.not.to.contain('Exif');
    const { size, top, bottom } = await seen(prepared);
    expect(size).to.eql([20, 40]);
    near(top, red);
    near(bottom, blue);
  });

  it('does so with every orientation a camera can write', async () => {
    const plain = await bytesOf(await halves([40, 20], 'image/jpeg'));
    for (let orientation = 2; orientation <= 8; orientation++) {
      const file = fileOf(withSegment(plain, exifSegment(orientation)), 'a.jpg');
      const prepared = await seen(taken(await prepareEvidence(file)));
      const shown = orientation < 5 ? [40, 20] : [20, 40];
      expect(prepared.size, String(orientation)).to.eql(shown);
      const beginning = { 2: 'right', 3: 'right', 4: 'left', 5: 'top', 6: 'top', 7: 'bottom', 8: 'bottom' };
      near(prepared[beginning[orientation as 2] as 'right'], red);
    }
  });

  it('makes a large photo at most so long, with both halves where they were', async () => {
    const prepared = taken(await prepareEvidence(await photo('large.jpg', [4000, 3000], 'image/jpeg')));
    const { size, left, right } = await seen(prepared);
    expect(size).to.eql([longestSide, 1920]);
    near(left, red);
    near(right, blue);
  });

  for (const [type, need] of [
    ['image/jpeg', undefined],
    ['image/png', 'writes PNGs with nothing beside the picture'],
    ['image/webp', 'writes WebP'],
  ] as const) {
    itWhere(need, `leaves a small ${type} without metadata as it is`, async () => {
      const file = await photo('small', [640, 480], type);
      expect(file.type).to.equal(type);
      expect(taken(await prepareEvidence(file))).to.equal(file);
    });
  }

  it('leaves what it has prepared as it is', async () => {
    for (const colours of [
      [red, blue],
      [red, clear],
    ] as const) {
      const once = taken(await prepareEvidence(await photo('a.png', [3000, 2000], 'image/png', colours)));
      expect(taken(await prepareEvidence(once))).to.equal(once);
    }
  });

  it('keeps a large PNG that can be seen through a PNG, and its transparency', async () => {
    const file = await photo('logo.png', [3000, 1000], 'image/png', [red, clear]);
    const prepared = taken(await prepareEvidence(file));
    expect([prepared.name, prepared.type]).to.eql(['logo.png', 'image/png']);
    const { size, left, right } = await seen(prepared);
    expect(size[0]).to.equal(longestSide);
    near(left, red);
    near(right, clear);
  });

  it('makes a JPEG of a large screenshot', async () => {
    const prepared = taken(await prepareEvidence(await photo('screen.png', [3000, 1000], 'image/png')));
    expect([prepared.name, prepared.type]).to.eql(['screen.jpg', 'image/jpeg']);
    near((await seen(prepared)).left, red);
  });

  it('tells plainly what it cannot open', async () => {
    const broken = fileOf(jpegWith().slice(0, 40), 'broken.jpg', 'image/jpeg');
    expect(await prepareEvidence(broken)).to.eql({ ok: false, reason: 'unreadable' });
    expect(await prepareEvidence(fileOf(heic, 'IMG_1.HEIC'))).to.eql({ ok: false, reason: 'heic' });
  });

  it('works in a worker, too', async () => {
    const module = new URL('./prepare-evidence.ts', import.meta.url).href;
    const script = `
      import { prepareEvidence } from ${JSON.stringify(module)};
      addEventListener('message', async ({ data }) => postMessage(await prepareEvidence(data)));
      postMessage('ready');
    `;
    const url = URL.createObjectURL(new Blob([script], { type: 'text/javascript' }));
    const worker = new Worker(url, { type: 'module' });
    const answer = (): Promise<unknown> =>
      new Promise((resolve, reject) => {
        worker.onmessage = ({ data }: MessageEvent<unknown>) => resolve(data);
        worker.onerror = ({ message }) => reject(new Error(message || 'The worker did not start.'));
      });
    try {
      expect(await answer()).to.equal('ready');
      worker.postMessage(await photo('large.jpg', [3000, 1500], 'image/jpeg'));
      const prepared = taken((await answer()) as PreparedEvidence);
      expect((await seen(prepared)).size).to.eql([longestSide, longestSide / 2]);
    } finally {
      worker.terminate();
      URL.revokeObjectURL(url);
    }
  });
});

describe('while a photo of 12 megapixels is prepared', () => {
  itWhere(
    'tells of tasks that take long',
    'the page is never held up for more than 50 ms',
    async function () {
      this.timeout(60_000);
      const file = await manyColoured();
      // The browser tells of tasks longer than 50 ms. Other programs hold tasks up, too, so the best of three counts; and where
      // they leave next to nothing, a task is short that takes a small part of what the same takes without giving way.
      const heldUp = await longestTask(() => atOnce(file));
      expect(heldUp, 'drawn and encoded without giving way').to.be.above(50);
      const rounds: number[] = [];
      for (let round = 0; round < 3; round++) rounds.push(await longestTask(() => prepareEvidence(file)));
      const said = `${rounds.join(', ')} ms; at once ${heldUp} ms`;
      expect(Math.min(...rounds), said).to.be.at.most(Math.max(50, heldUp / 4));
    },
  );
});

/** A photo of 4000 × 3000 pixels with as many details as a pallet of cartons. */
async function manyColoured(): Promise<File> {
  const canvas = new OffscreenCanvas(4000, 3000);
  const context = canvas.getContext('2d')!;
  for (let i = 0; i < 4000; i++) {
    context.fillStyle = `hsl(${(i * 37) % 360} 60% ${30 + (i % 50)}%)`;
    context.fillRect((i * 911) % 4000, (i * 577) % 3000, 100 + (i % 90), 60 + (i % 70));
  }
  return new File([await canvas.convertToBlob({ type: 'image/jpeg', quality: 0.92 })], 'photo.jpg');
}

/** The longest task of the page meanwhile, in milliseconds; 0 when none took more than 50. */
async function longestTask(work: () => Promise<unknown>): Promise<number> {
  const durations: number[] = [];
  const note = (entries: readonly PerformanceEntry[]): void =>
    entries.forEach(({ duration }) => durations.push(Math.round(duration)));
  const observer = new PerformanceObserver((list) => note(list.getEntries()));
  await quiet();
  observer.observe({ type: 'longtask' });
  await work();
  await quiet();
  note(observer.takeRecords());
  observer.disconnect();
  return Math.max(0, ...durations);
}

/** Until the browser has nothing else to do: what was measured has been told then. */
const quiet = (): Promise<void> => new Promise((resolve) => requestIdleCallback(() => resolve()));

async function atOnce(file: File): Promise<string> {
  const bitmap = await createImageBitmap(file);
  const canvas = document.createElement('canvas');
  Object.assign(canvas, { width: bitmap.width, height: bitmap.height });
  canvas.getContext('2d')!.drawImage(bitmap, 0, 0);
  return canvas.toDataURL('image/jpeg', jpegQuality);
}
