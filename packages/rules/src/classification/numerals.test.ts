import assert from 'node:assert/strict';
import { it } from 'node:test';
import { numberOf } from './numerals.ts';

const cases: readonly (readonly [written: string, value: number])[] = [
  ['12', 12],
  ['1,200', 1200],
  ['1.200.000', 1_200_000],
  ['12.5', 12.5],
  ['1,5', 1.5],
  ['三', 3],
  ['十二', 12],
  ['两百', 200],
  ['三百五十', 350],
  ['三万', 30_000],
  ['半', 0.5],
  ['three', 3],
  ['dua', 2],
  ['several', Number.NaN],
  ['几', Number.NaN],
];
for (const [written, value] of cases)
  it(`“${written}” is ${value}`, () => assert.equal(numberOf(written), value));
