import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import decodeQR from 'qr/decode.js';
import { qrCode, type QrCode } from './qr-code.ts';

/** Device pixels a module. */
const scale = 4;

/** The path drawn, as a screen or a printer does: squares of black on white. */
function drawn({ size, path }: QrCode): {
  readonly width: number;
  readonly height: number;
  readonly data: Uint8Array;
} {
  const width = size * scale;
  const data = new Uint8Array(4 * width * width).fill(255);
  for (const [, x, y, length] of path.matchAll(/M(\d+) (\d+)h(\d+)v1h-\3z/g)) {
    for (let row = Number(y) * scale; row < (Number(y) + 1) * scale; row++) {
      const from = 4 * (row * width + Number(x) * scale);
      for (let at = from; at < from + 4 * Number(length) * scale; at += 4) data.fill(0, at, at + 3);
    }
  }
  return { width, height: width, data };
}

const secret = 'aZ09-_'.repeat(8).slice(0, 43);

describe('the code of a tracking link is read again as that link', () => {
  const links = [
    `https://care.example.com/track#SHA-2026-000042.${secret}`,
    `http://192.168.1.20:4780/track#${encodeURIComponent('SHA-R-2026-000007')}.${secret}`,
    `https://客服.example/查询#SHA-2026-000042.${secret}`,
    `https://customer-care.a-very-long-name-of-a-company.example.co.id/pelacakan/laporan#019a9c5e-0000-7000-8000-00000000000a.${secret}`,
  ];
  for (const link of links) {
    it(link.slice(0, 40), () => assert.equal(decodeQR(drawn(qrCode(link))), link));
  }
});

it('a code has four modules of white on each side', () => {
  const { size, path } = qrCode(`https://care.example.com/track#SHA-2026-000042.${secret}`);
  const runs = [...path.matchAll(/M(\d+) (\d+)h(\d+)/g)].map(([, x, y, length]) => ({
    from: Number(x),
    to: Number(x) + Number(length),
    y: Number(y),
  }));
  assert.deepEqual(
    [
      Math.min(...runs.map(({ from }) => from)),
      Math.max(...runs.map(({ to }) => to)),
      Math.min(...runs.map(({ y }) => y)),
      Math.max(...runs.map(({ y }) => y)) + 1,
    ],
    [4, size - 4, 4, size - 4],
  );
});

it('a code that is soiled in one place is still read', () => {
  const link = `https://care.example.com/track#SHA-2026-000042.${secret}`;
  const picture = drawn(qrCode(link));
  const { width, data } = picture;
  for (let y = 0.6 * width; y < 0.72 * width; y++)
    data.fill(255, 4 * (Math.floor(y) * width + 0.45 * width), 4 * (Math.floor(y) * width + 0.57 * width));
  assert.equal(decodeQR(picture), link);
});
