/** Files made by hand, byte for byte, for tests in Node and in browsers. */

const bytesOf = (text: string): number[] => Array.from(text, (letter) => letter.charCodeAt(0));
const big = (value: number, bytes: number): number[] =>
  Array.from({ length: bytes }, (_, at) => (value >>> (8 * (bytes - 1 - at))) & 255);
const little = (value: number, bytes: number): number[] => big(value, bytes).reverse();
export const joined = (...parts: readonly (ArrayLike<number> | string)[]): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(parts.flatMap((part) => (typeof part === 'string' ? bytesOf(part) : Array.from(part))));

export const fileOf = (bytes: Uint8Array<ArrayBuffer>, name: string, type = ''): File =>
  new File([bytes], name, { type, lastModified: 0 });

/** A segment of a JPEG: marker, length, data. */
export const segment = (marker: number, data: string): number[] => [
  0xff,
  marker,
  ...big(data.length + 2, 2),
  ...bytesOf(data),
];

const jfif = segment(0xe0, 'JFIF\0\x01\x01\0\0\x01\0\x01\0\0');
/** A scan with an escaped byte and a restart in it, as encoders make them. */
const scan = [...segment(0xda, '\x01\x01\0\0\x3f\0'), 0x12, 0xff, 0, 0x34, 0xff, 0xd0, 0x56];

/** The outline of a JPEG: no picture can be seen in it, but all of its parts are there. */
export const jpegWith = (
  more: readonly number[] = [],
  behind: readonly number[] = [],
): Uint8Array<ArrayBuffer> =>
  joined(
    [0xff, 0xd8],
    jfif,
    more,
    segment(0xdb, '\0'.repeat(65)),
    segment(0xc0, '\x08\0\x10\0\x10\x01\x01\x11\0'),
    scan,
    [0xff, 0xd9],
    behind,
  );

/** What a phone writes: model, orientation, and where it was: 31° 14' north. */
export function exifSegment(orientation: number): number[] {
  const entry = (tag: number, type: number, count: number, value: readonly number[]): number[] => [
    ...big(tag, 2),
    ...big(type, 2),
    ...big(count, 4),
    ...value,
  ];
  const [ascii, short, long, rational] = [2, 3, 4, 5];
  const gpsAt = 8 + 2 + 3 * 12 + 4;
  const modelAt = gpsAt + 2 + 2 * 12 + 4;
  const model = 'SpyCam 9\0';
  const latitudeAt = modelAt + model.length + 1;
  const tiff = [
    ...bytesOf('MM\0\x2a'),
    ...big(8, 4),
    ...big(3, 2),
    ...entry(0x0110, ascii, model.length, big(modelAt, 4)),
    ...entry(0x0112, short, 1, [...big(orientation, 2), 0, 0]),
    ...entry(0x8825, long, 1, big(gpsAt, 4)),
    ...big(0, 4),
    ...big(2, 2),
    ...entry(0x0001, ascii, 2, bytesOf('N\0\0\0')),
    ...entry(0x0002, rational, 3, big(latitudeAt, 4)),
    ...big(0, 4),
    ...bytesOf(model),
    0,
    ...[31, 1, 14, 1, 0, 1].flatMap((value) => big(value, 4)),
  ];
  return segment(0xe1, `Exif\0\0${String.fromCharCode(...tiff)}`);
}

/** A JPEG with a segment put behind its first two bytes, as cameras do. */
export const withSegment = (
  jpeg: Uint8Array<ArrayBuffer>,
  added: readonly number[],
): Uint8Array<ArrayBuffer> => joined(jpeg.subarray(0, 2), added, jpeg.subarray(2));

/** A chunk of a PNG; its checksum is wrong, which nobody here looks at. */
const chunk = (name: string, data: string): number[] => [
  ...big(data.length, 4),
  ...bytesOf(name + data),
  0,
  0,
  0,
  0,
];

export const pngWith = (
  ...more: readonly (readonly [name: string, data: string])[]
): Uint8Array<ArrayBuffer> =>
  joined(
    '\x89PNG\r\n\x1a\n',
    chunk('IHDR', '\0'.repeat(13)),
    ...more.map(([name, data]) => chunk(name, data)),
    chunk('IDAT', 'picture'),
    chunk('IEND', ''),
  );

export function webpWith(
  ...more: readonly (readonly [name: string, data: string])[]
): Uint8Array<ArrayBuffer> {
  const chunks = [...more, ['VP8 ', 'a picture'] as const].flatMap(([name, data]) => [
    ...bytesOf(name),
    ...little(data.length, 4),
    ...bytesOf(data),
    ...(data.length % 2 === 1 ? [0] : []),
  ]);
  return joined('RIFF', little(chunks.length + 4, 4), 'WEBP', chunks);
}

export const pdf = (length = 100): Uint8Array<ArrayBuffer> =>
  joined('%PDF-1.7\n', new Uint8Array(length - 9).fill(0x20));
export const mp4 = (length = 100): Uint8Array<ArrayBuffer> =>
  joined('\0\0\0\x20ftypisom\0\0\x02\0', new Uint8Array(length - 16));
export const heic = joined('\0\0\0\x18ftypheic\0\0\0\0mif1heic', new Uint8Array(40));
