import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Dated } from '../core/dated.ts';
import { ifInForce } from './if-in-force.ts';

test('before its first date there is no value, and from its first instant there is one', () => {
  const dated: Dated<number> = [
    { from: '2026-01-01', value: 1, source: 'WF-3.4' },
    { from: '2026-07-01', value: 2, source: 'WF-3.4' },
  ];
  const at = (instant: string) => ifInForce(dated, Date.parse(instant))?.value;
  assert.deepEqual(
    ['2025-12-31T23:59:59.999Z', '2026-01-01', '2026-06-30T23:59:59.999Z', '2026-07-01'].map(at),
    [undefined, 1, 1, 2],
  );
  assert.equal(ifInForce([], 0), undefined);
  assert.equal(ifInForce(undefined, 0), undefined);
});
