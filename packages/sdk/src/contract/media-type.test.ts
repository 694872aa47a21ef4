import assert from 'node:assert/strict';
import { test } from 'node:test';
import { limits } from './limits.ts';
import { beginningLength, mediaTypeOf } from './media-type.ts';

const family = (brand: string): string => `\0\0\0\x20ftyp${brand}\0\0\0\0mif1heic`;
const ebml = (docType: string): string =>
  `\x1a\x45\xdf\xa3\x9f\x42\x86\x81\x01\x42\xf7\x81\x01\x42\xf2\x81\x04\x42\xf3\x81\x08\x42\x82\x84${docType}`;

const cases: readonly (readonly [name: string, bytes: string, type: string | undefined])[] = [
  ['a JPEG', '\xff\xd8\xff\xe1\0\0\0\0', 'image/jpeg'],
  ['the first two bytes of a JPEG', '\xff\xd8', undefined],
  ['a PNG', '\x89PNG\r\n\x1a\n\0\0\0\rIHDR', 'image/png'],
  ['a PNG that went through as text', '\x89PNG\n\x1a\n\0\0\0\rIHDR', undefined],
  ['a WebP of any length', 'RIFF\x09\x08\x07\x06WEBPVP8 ', 'image/webp'],
  ['a WAV, which begins with RIFF too', 'RIFF\x09\x08\x07\x06WAVEfmt ', undefined],
  ['a GIF', 'GIF89a', 'image/gif'],
  ['a PDF', '%PDF-1.7\n%âãÏÓ', 'application/pdf'],
  ['a page that speaks of a PDF further on', '<script>1</script>%PDF-1.7', undefined],
  ['a photo of a phone set to HEIC', family('heic'), 'image/heic'],
  ['an HEIF of another kind', family('mif1'), 'image/heic'],
  ['an AVIF', family('avif'), 'image/avif'],
  ['a video of an iPhone', family('qt  '), 'video/quicktime'],
  ['a video of another phone', family('isom'), 'video/mp4'],
  ['another video of another phone', family('mp42'), 'video/mp4'],
  ['music of the same family', family('M4A '), undefined],
  ['a WebM', ebml('webm'), 'video/webm'],
  ['a Matroska that is no WebM', ebml('matroska'), undefined],
  ['an SVG, which could bring scripts', '<svg xmlns="http://www.w3.org/2000/svg">', undefined],
  ['a page', '<!doctype html><title>%PDF-</title>', undefined],
  ['an archive', 'PK\x03\x04', undefined],
  ['nothing', '', undefined],
];

for (const [name, text, type] of cases) {
  test(`${name} is ${type ?? 'nothing that is taken'}`, () =>
    assert.equal(mediaTypeOf(Uint8Array.from(text, (letter) => letter.charCodeAt(0))), type));
}

test('what comes after the beginning changes nothing, however much it is', () => {
  const bytes = new Uint8Array(300_000).fill(0x20);
  bytes.set(new TextEncoder().encode('%PDF-1.4'), beginningLength);
  assert.equal(mediaTypeOf(bytes), undefined);
  bytes.set(new TextEncoder().encode('%PDF-1.4'));
  assert.equal(mediaTypeOf(bytes), 'application/pdf');
});

test('each type that the contract takes is recognised in one of these cases', () => {
  const recognised = new Set(cases.map(([, , type]) => type));
  for (const type of limits.photoTypes) assert.ok(recognised.has(type), type);
});
