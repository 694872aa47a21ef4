/**
 * What cameras and programs write beside a picture: place, time, device, names, thumbnails of what was cut away, whole
 * videos behind the last byte. Only what the picture needs to be shown is known here; all else counts as metadata.
 */

type PictureType = 'image/jpeg' | 'image/png' | 'image/webp';

/** A part of a file, from one byte to the one before another, and whether the picture needs it. */
type Part = readonly [from: number, until: number, needed: boolean];

/** The parts of a file up to its end; `undefined` when it is not made as its type says. */
type Parts = (bytes: Uint8Array) => readonly Part[] | undefined;

const partsOf: Readonly<Record<PictureType, Parts>> = {
  'image/jpeg': jpegParts,
  'image/png': pngParts,
  'image/webp': webpParts,
};

/** Whether a picture is nothing but a picture. In doubt it is not. */
export function isBare(bytes: Uint8Array, type: PictureType): boolean {
  const parts = partsOf[type](bytes);
  return parts?.at(-1)?.[1] === bytes.length && parts.every(([, , needed]) => needed);
}

/** A JPEG or PNG without what is beside the picture: some engines write that even when they draw a picture anew. */
export function withoutMetadata(
  bytes: Uint8Array<ArrayBuffer>,
  type: 'image/jpeg' | 'image/png',
): readonly Uint8Array<ArrayBuffer>[] {
  const parts = partsOf[type](bytes) ?? [[0, bytes.length, true]];
  return parts.filter(([, , needed]) => needed).map(([from, until]) => bytes.subarray(from, until));
}

const textAt = (bytes: Uint8Array, at: number, length: number): string =>
  String.fromCharCode(...bytes.subarray(at, at + length));

const startOfScan = 0xda;
const endOfImage = 0xd9;
/** Markers of a scan's own: escaped bytes and restarts. */
const isWithinScan = (marker: number): boolean => marker === 0 || (marker >= 0xd0 && marker <= 0xd7);

function jpegParts(bytes: Uint8Array): readonly Part[] | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const parts: Part[] = [[0, 2, true]];
  let at = 2;
  while (at + 4 <= bytes.length && bytes[at] === 0xff) {
    const marker = bytes[at + 1]!;
    let until = at + 2 + view.getUint16(at + 2);
    if (marker === startOfScan) {
      do until = bytes.indexOf(0xff, until + 1);
      while (until !== -1 && isWithinScan(bytes[until + 1] ?? 0));
      if (until === -1) return undefined;
    }
    parts.push([at, until, isNeededInJpeg(marker, bytes, at)]);
    if (bytes[until] === 0xff && bytes[until + 1] === endOfImage) return [...parts, [until, until + 2, true]];
    at = until;
  }
  return undefined;
}

/** Frames, tables and scans; of the application's segments those that say how colours are meant. */
function isNeededInJpeg(marker: number, bytes: Uint8Array, at: number): boolean {
  if (marker >= 0xc0 && marker <= 0xdd) return true;
  // 18 bytes with its marker: a JFIF header without a thumbnail.
  if (marker === 0xe0) return textAt(bytes, at + 2, 7) === '\0\x10JFIF\0';
  if (marker === 0xe2) return textAt(bytes, at + 4, 12) === 'ICC_PROFILE\0';
  return marker === 0xee && textAt(bytes, at + 4, 5) === 'Adobe';
}

const neededInPng: ReadonlySet<string> = new Set(
  'IHDR PLTE IDAT IEND tRNS gAMA cHRM sRGB iCCP sBIT pHYs bKGD cICP'.split(' '),
);

function pngParts(bytes: Uint8Array): readonly Part[] | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const parts: Part[] = [[0, 8, true]];
  let at = 8;
  while (at + 12 <= bytes.length) {
    const name = textAt(bytes, at + 4, 4);
    const until = at + 12 + view.getUint32(at);
    if (until > bytes.length) return undefined;
    parts.push([at, until, neededInPng.has(name)]);
    if (name === 'IEND') return parts;
    at = until;
  }
  return undefined;
}

const neededInWebp: ReadonlySet<string> = new Set(['VP8 ', 'VP8L', 'VP8X', 'ALPH', 'ICCP']);

function webpParts(bytes: Uint8Array): readonly Part[] | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length < 20) return undefined;
  const end = 8 + view.getUint32(4, true);
  const parts: Part[] = [[0, 12, true]];
  let at = 12;
  while (at + 8 <= end && end <= bytes.length) {
    const length = view.getUint32(at + 4, true);
    const until = at + 8 + length + (length % 2);
    if (until > end) return undefined;
    parts.push([at, until, neededInWebp.has(textAt(bytes, at, 4))]);
    at = until;
  }
  return at === end ? parts : undefined;
}
