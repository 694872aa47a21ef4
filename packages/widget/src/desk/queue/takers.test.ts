import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Colleague } from '@redress/sdk/contract';
import { readEach, takersOf } from './takers.ts';

const lin: Colleague = { id: 'lin', name: 'Lin', roles: ['customer-service'] };
const zhou: Colleague = { id: 'zhou', name: 'Zhou', roles: ['department-head'] };

test('who can take most of the cases comes first, and says how many', () => {
  const takers = takersOf([
    { colleagues: [lin] },
    { colleagues: [lin, zhou] },
    { colleagues: [zhou] },
    { colleagues: [zhou] },
  ]);
  assert.deepEqual(
    takers.map(({ id, count }) => [id, count]),
    [
      ['zhou', 3],
      ['lin', 2],
    ],
  );
});

test('many are read a few at a time, and come in their order', async () => {
  let reading = 0;
  let most = 0;
  const read = await readEach([5, 4, 3, 2, 1, 0], async (each) => {
    most = Math.max(most, ++reading);
    await Promise.resolve();
    reading--;
    return each * 2;
  });
  assert.deepEqual(read, [10, 8, 6, 4, 2, 0]);
  assert.equal(most, 4);
});
