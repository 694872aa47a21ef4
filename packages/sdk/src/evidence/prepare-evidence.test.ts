import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { limits } from '../contract/limits.ts';
import { EvidenceError } from './evidence-error.ts';
import { exifSegment, fileOf, heic, jpegWith, joined, mp4, pdf, pngWith, segment } from './files.cases.ts';
import type { PictureEngine } from './picture-engine.ts';
import { prepareAll } from './prepare-all.ts';
import { longestSide, losslessBytes, prepareEvidence, type PreparedEvidence } from './prepare-evidence.ts';

interface Sight {
  readonly width?: number;
  readonly height?: number;
  readonly transparent?: boolean;
  /** Bytes that a drawing of it has. */
  readonly drawn?: Uint8Array<ArrayBuffer>;
}

/** An engine that sees in every file what it is told, and notes what it is asked to do. */
function engineThatSees({ width = 800, height = 600, transparent = false, drawn = jpegWith() }: Sight = {}) {
  const done: string[] = [];
  const engine: PictureEngine = {
    open: async () => ({
      width,
      height,
      draw: async (toWidth, toHeight) => {
        done.push(`draw ${toWidth} × ${toHeight}`);
        return {
          isTransparent: async () => transparent,
          encode: async (type, quality) => {
            done.push(`${type} ${quality}`);
            return new Blob([drawn], { type });
          },
        };
      },
      close: () => done.push('close'),
    }),
  };
  return { engine, done };
}
const blind: PictureEngine = { open: () => Promise.reject(new Error('cannot be decoded')) };

const taken = (prepared: PreparedEvidence): File => {
  assert.ok(prepared.ok, JSON.stringify(prepared));
  return prepared.file;
};
const bytesOf = async (file: File): Promise<Uint8Array> => new Uint8Array(await file.arrayBuffer());

describe('a photo', () => {
  test('that is small and has nothing but the picture in it stays the very file it is', async () => {
    const { engine, done } = engineThatSees();
    const file = fileOf(jpegWith(), 'carton.jpg', 'image/jpeg');
    assert.equal(taken(await prepareEvidence(file, engine)), file);
    assert.deepEqual(done, ['close']);
  });

  test('is drawn anew, and its name gets the right ending, when the camera wrote anything beside it', async () => {
    const { engine, done } = engineThatSees();
    const file = taken(await prepareEvidence(fileOf(jpegWith(exifSegment(6)), 'IMG_1.JPEG'), engine));
    assert.deepEqual([file.name, file.type], ['IMG_1.jpg', 'image/jpeg']);
    assert.deepEqual(done, ['draw 800 × 600', 'image/jpeg 0.85', 'close']);
  });

  test('is at most so long, whichever side is the longer one', async () => {
    const wide = engineThatSees({ width: 4 * longestSide, height: 4 });
    await prepareEvidence(fileOf(jpegWith(), 'wide.jpg'), wide.engine);
    assert.equal(wide.done[0], `draw ${longestSide} × 1`);
    const high = engineThatSees({ width: 3000, height: 4000 });
    await prepareEvidence(fileOf(jpegWith(), 'high.jpg'), high.engine);
    assert.equal(high.done[0], `draw ${longestSide * 0.75} × ${longestSide}`);
  });

  test('that has more bytes than allowed is taken when it has fewer after it was made smaller', async () => {
    const large = largeJpeg(limits.photoBytes + 1);
    const { engine } = engineThatSees({ width: 9000, height: 6000 });
    assert.equal(taken(await prepareEvidence(fileOf(large, 'large.jpg'), engine)).size, jpegWith().length);
  });

  test('is too large when it still has more bytes than allowed', async () => {
    const { engine } = engineThatSees({ width: 9000, drawn: largeJpeg(limits.photoBytes + 1) });
    const prepared = await prepareEvidence(fileOf(jpegWith(), 'noise.jpg'), engine);
    assert.deepEqual(prepared, { ok: false, reason: 'too-large' });
  });

  test('is freed of what an engine writes into each drawing by itself', async () => {
    const { engine } = engineThatSees({ drawn: jpegWith(segment(0xe1, 'Exif\0\0MM')) });
    const file = taken(await prepareEvidence(fileOf(jpegWith(exifSegment(1)), 'a.jpg'), engine));
    assert.deepEqual(await bytesOf(file), jpegWith());
  });

  test('that was prepared once stays as it is the second time', async () => {
    const { engine } = engineThatSees({ drawn: jpegWith(segment(0xe1, 'Exif\0\0MM')) });
    const once = taken(await prepareEvidence(fileOf(jpegWith(exifSegment(6)), 'a.jpg'), engine));
    assert.equal(taken(await prepareEvidence(once, engine)), once);
  });

  test('that can be seen through stays a PNG', async () => {
    const { engine } = engineThatSees({ transparent: true, drawn: pngWith(['tEXt', 'Software\0X']) });
    const file = taken(await prepareEvidence(fileOf(pngWith(['tIME', '1234567']), 'logo.png'), engine));
    assert.deepEqual([file.name, file.type], ['logo.png', 'image/png']);
    assert.deepEqual(await bytesOf(file), pngWith());
  });

  test('of a screen becomes a JPEG when it is large and nothing shines through', async () => {
    const screenshot = pngWith(['IDAT', 'x'.repeat(losslessBytes)]);
    const { engine } = engineThatSees();
    assert.equal(taken(await prepareEvidence(fileOf(screenshot, 's.png'), engine)).type, 'image/jpeg');
    const seen = engineThatSees({ transparent: true });
    const file = fileOf(screenshot, 's.png', 'image/png');
    assert.equal(taken(await prepareEvidence(file, seen.engine)), file);
    const larger = engineThatSees({ drawn: largeJpeg(losslessBytes * 2) });
    assert.equal(taken(await prepareEvidence(file, larger.engine)), file, 'a larger JPEG is no gain');
  });

  test('is what its bytes say, not its name and not what the system calls it', async () => {
    const { engine } = engineThatSees();
    const file = taken(await prepareEvidence(fileOf(jpegWith(), 'scan.pdf', 'application/pdf'), engine));
    assert.equal(file.type, 'image/jpeg');
    assert.deepEqual(await bytesOf(file), jpegWith());
  });

  test('without a browser is taken when it needs nothing done, and never with what a camera wrote', async () => {
    assert.equal(taken(await prepareEvidence(fileOf(jpegWith(), 'a.jpg'))).type, 'image/jpeg');
    const laden = await prepareEvidence(fileOf(jpegWith(exifSegment(1)), 'a.jpg'));
    assert.deepEqual(laden, { ok: false, reason: 'unreadable' });
  });
});

describe('a PDF or a video', () => {
  test('stays the very file it is', async () => {
    for (const file of [fileOf(pdf(), 'note.pdf', 'application/pdf'), fileOf(mp4(), 'gate.mp4', 'video/mp4')])
      assert.equal(taken(await prepareEvidence(file, blind)), file);
  });

  test('gets its right type when the system did not know it, and keeps its bytes', async () => {
    const file = taken(await prepareEvidence(fileOf(pdf(), 'note'), blind));
    assert.deepEqual([file.name, file.type], ['note', 'application/pdf']);
    assert.deepEqual(await bytesOf(file), pdf());
  });

  test('is too large beyond its own limit', async () => {
    const sizes = [
      [pdf, limits.pdfBytes],
      [mp4, limits.videoBytes],
    ] as const;
    for (const [make, most] of sizes) {
      assert.ok((await prepareEvidence(sized(make(), most), blind)).ok);
      const more = await prepareEvidence(sized(make(), most + 1), blind);
      assert.deepEqual(more, { ok: false, reason: 'too-large' });
    }
  });
});

describe('what cannot be sent is told why', () => {
  const gone = new Proxy(fileOf(jpegWith(), 'gone.jpg'), {
    get: (file, name) =>
      name === 'size'
        ? file.size
        : () => {
            throw new DOMException('It is no longer there.', 'NotFoundError');
          },
  });
  const table: readonly (readonly [sentence: string, file: File, reason: string])[] = [
    ['an empty file', fileOf(joined(), 'a.jpg', 'image/jpeg'), 'empty'],
    ['a list', fileOf(joined('a,b,c'), 'list.csv', 'text/csv'), 'type'],
    ['a page called a photo', fileOf(joined('<script>'), 'a.jpg', 'image/jpeg'), 'type'],
    ['a damaged photo', fileOf(jpegWith().slice(0, 20), 'a.jpg', 'image/jpeg'), 'unreadable'],
    ['a photo that was deleted meanwhile', gone, 'unreadable'],
    ['HEIC where it cannot be opened, whatever it is called', fileOf(heic, 'a.jpg', 'image/jpeg'), 'heic'],
  ];
  for (const [sentence, file, reason] of table)
    test(`${sentence}: ${reason}`, async () =>
      assert.deepEqual(await prepareEvidence(file, blind), { ok: false, reason }));

  test('HEIC where it can be opened becomes a JPEG', async () => {
    const { engine } = engineThatSees();
    const file = taken(await prepareEvidence(fileOf(heic, 'IMG_1.HEIC', 'image/heic'), engine));
    assert.deepEqual([file.name, file.type], ['IMG_1.jpg', 'image/jpeg']);
  });

  test('a picture that cannot be drawn: unreadable, and its memory is freed', async () => {
    let closed = 0;
    const engine: PictureEngine = {
      open: async () => ({
        width: 90_000,
        height: 90_000,
        draw: () => Promise.reject(new RangeError('no memory')),
        close: () => (closed += 1),
      }),
    };
    const prepared = await prepareEvidence(fileOf(jpegWith(), 'a.jpg'), engine);
    assert.deepEqual(prepared, { ok: false, reason: 'unreadable' });
    assert.equal(closed, 1);
  });
});

test('the files of a complaint keep their places; those for which there is no room are too many', async () => {
  const files = Array.from({ length: limits.photos + 2 }, (_, i) =>
    fileOf(i === 1 ? joined() : pdf(), `${i}`),
  );
  const prepared = await prepareAll(files);
  assert.deepEqual(
    prepared.map((each) => (each.ok ? each.file.name : each.reason)),
    ['0', 'empty', '2', '3', '4', '5', '6', '7', 'too-many', 'too-many'],
  );
});

test('an error names each refused file by its place, with what would do', () => {
  const { faults, refused } = new EvidenceError([{ index: 2, name: 'IMG_1.HEIC', reason: 'heic' }]);
  assert.equal(faults[0]?.pointer, '/photos/2');
  assert.match(faults[0].detail, /^IMG_1\.HEIC: .*JPEG/);
  assert.equal(refused[0]?.reason, 'heic');
});

/** A JPEG with so many bytes, most of them in its scan. */
function largeJpeg(size: number): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(size);
  const small = jpegWith();
  bytes.set(small.subarray(0, -2));
  bytes.set(small.subarray(-2), size - 2);
  return bytes;
}

/** A file that begins like these bytes and says that it has so many. */
const sized = (bytes: Uint8Array<ArrayBuffer>, size: number): File =>
  Object.defineProperty(fileOf(bytes, 'large', mimeOf(bytes)), 'size', { value: size });
const mimeOf = (bytes: Uint8Array): string => (bytes[0] === 0x25 ? 'application/pdf' : 'video/mp4');
