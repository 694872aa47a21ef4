import assert from 'node:assert/strict';
import { test } from 'node:test';
import { imageTypeOf } from './image-type.ts';

const cases: readonly (readonly [name: string, bytes: readonly number[], type: string | undefined])[] = [
  ['a JPEG', [0xff, 0xd8, 0xff, 0xe1, 0, 0, 0, 0, 0, 0, 0, 0], 'image/jpeg'],
  ['a PNG', [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0], 'image/png'],
  ['a WebP of any length', [...Buffer.from('RIFF'), 9, 8, 7, 6, ...Buffer.from('WEBP')], 'image/webp'],
  [
    'a WAV, which begins with RIFF too',
    [...Buffer.from('RIFF'), 9, 8, 7, 6, ...Buffer.from('WAVE')],
    undefined,
  ],
  ['a GIF', [...Buffer.from('GIF89a')], undefined],
  ['the first two bytes of a JPEG', [0xff, 0xd8], undefined],
  ['nothing', [], undefined],
];

for (const [name, bytes, type] of cases) {
  test(`${name} is ${type ?? 'none of the image types'}`, () => {
    assert.equal(imageTypeOf(Uint8Array.from(bytes)), type);
  });
}
