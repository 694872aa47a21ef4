import assert from 'node:assert/strict';
import { test } from 'node:test';
import { exifSegment, joined, jpegWith, pngWith, segment, webpWith } from './files.cases.ts';
import { isBare, withoutMetadata } from './without-metadata.ts';

type Bytes = Uint8Array<ArrayBuffer>;
const bare: readonly (readonly [name: string, type: Parameters<typeof isBare>[1], bytes: Bytes])[] = [
  ['a JPEG of frames, tables and a scan', 'image/jpeg', jpegWith()],
  [
    'a JPEG that says how its colours are meant',
    'image/jpeg',
    jpegWith(segment(0xe2, 'ICC_PROFILE\0\x01\x01…')),
  ],
  ['a JPEG with the colours of Adobe', 'image/jpeg', jpegWith(segment(0xee, 'Adobe\0\x64\0\0\0\0\x01'))],
  ['a PNG', 'image/png', pngWith(['sRGB', '\0'], ['tRNS', '\0\0'])],
  ['a WebP', 'image/webp', webpWith()],
  ['a WebP with transparency', 'image/webp', webpWith(['VP8X', '\x10\0\0\0\0\0\0\0\0\0'], ['ALPH', 'abc'])],
];
for (const [name, type, bytes] of bare)
  test(`${name} is nothing but a picture`, () => assert.ok(isBare(bytes, type)));

const laden: readonly (readonly [name: string, type: Parameters<typeof isBare>[1], bytes: Bytes])[] = [
  ['a JPEG with EXIF', 'image/jpeg', jpegWith(exifSegment(1))],
  ['a JPEG with XMP', 'image/jpeg', jpegWith(segment(0xe1, 'http://ns.adobe.com/xap/1.0/\0<x/>'))],
  ['a JPEG with captions and names', 'image/jpeg', jpegWith(segment(0xed, 'Photoshop 3.0\x008BIM'))],
  ['a JPEG with a comment', 'image/jpeg', jpegWith(segment(0xfe, 'Gate 4, Mr Wu'))],
  ['a JPEG with a thumbnail', 'image/jpeg', jpegWith(segment(0xe0, 'JFXX\0\x10thumbnail'))],
  ['a JPEG with further pictures', 'image/jpeg', jpegWith(segment(0xe2, 'MPF\0MM'))],
  ['a JPEG with a video behind it', 'image/jpeg', jpegWith([], [0, 0, 0, 32, 0x66, 0x74, 0x79, 0x70])],
  ['a PNG with a text', 'image/png', pngWith(['tEXt', 'Author\0Wu'])],
  ['a PNG with EXIF', 'image/png', pngWith(['eXIf', 'MM'])],
  ['a PNG with a time', 'image/png', pngWith(['tIME', '\0'.repeat(7)])],
  ['a PNG that moves', 'image/png', pngWith(['acTL', '\0'.repeat(8)])],
  ['a PNG with bytes behind it', 'image/png', joined(pngWith(), 'more')],
  ['a WebP with EXIF', 'image/webp', webpWith(['EXIF', 'MM'])],
  ['a WebP with XMP', 'image/webp', webpWith(['XMP ', '<x/>'])],
  ['a WebP that moves', 'image/webp', webpWith(['ANIM', '\0'.repeat(6)])],
  ['a WebP with bytes behind it', 'image/webp', joined(webpWith(), 'more')],
];
for (const [name, type, bytes] of laden)
  test(`${name} is more than a picture`, () => assert.ok(!isBare(bytes, type)));

for (const [name, type, bytes] of bare) {
  test(`${name}, cut off anywhere, is not taken for a picture, and nothing is thrown`, () => {
    for (let length = 0; length < bytes.length; length++)
      assert.ok(!isBare(bytes.slice(0, length), type), String(length));
  });
}

test('what is beside the picture in a JPEG goes, and all of the picture stays', () => {
  const added = [...exifSegment(6), ...segment(0xfe, 'SpyCam 9'), ...segment(0xed, 'Photoshop')];
  const parts = withoutMetadata(jpegWith(added, [1, 2, 3]), 'image/jpeg');
  assert.deepEqual(joined(...parts), jpegWith());
});

test('so it is in a PNG', () => {
  const parts = withoutMetadata(joined(pngWith(['tEXt', 'Author\0Wu'], ['eXIf', 'MM']), 'more'), 'image/png');
  assert.deepEqual(joined(...parts), pngWith());
});
