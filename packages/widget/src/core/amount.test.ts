import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { amountOf, currencyOf } from './amount.ts';

describe('an amount as people write it', () => {
  const cases: readonly (readonly [text: string, amount: number | undefined])[] = [
    ['1280', 1280],
    ['1280.5', 1280.5],
    ['1,280', 1280],
    ['1,280.50', 1280.5],
    ['12,345,678', 12_345_678],
    ['1 280,50', 1280.5],
    ['1.280.000', 1_280_000],
    ['1.280.000,50', 1_280_000.5],
    ['1.280,5', 1280.5],
    ['1.280', undefined],
    ['1.28.000', undefined],
    ['0,5', 0.5],
    ['0', 0],
    ['', undefined],
    ['-5', undefined],
    ['1.2.3', undefined],
    ['1,28,0', undefined],
    ['12.345', undefined],
    ['about 100', undefined],
    ['1e9', undefined],
    ['１，２８０．５０', 1280.5],
    ['¥1280', undefined],
  ];
  for (const [text, amount] of cases) {
    it(`“${text}” is ${amount ?? 'none'}`, () => assert.equal(amountOf(text), amount));
  }
});

describe('an amount of a currency', () => {
  const cases: readonly (readonly [text: string, currency: string, amount: number | undefined])[] = [
    ['¥1280', 'CNY', 1280],
    ['￥1,280', 'CNY', 1280],
    ['1280元', 'CNY', 1280],
    ['1280 cny', 'CNY', 1280],
    ['Rp1.500.000', 'IDR', 1_500_000],
    ['Rp. 1.500.000', 'IDR', 1_500_000],
    ['NT$1280', 'TWD', 1280],
    ['HK$ 80', 'HKD', 80],
    ['12,50 €', 'EUR', 12.5],
    ['$1280', 'CNY', undefined],
    ['JPY1280', 'JPY', 1280],
  ];
  for (const [text, currency, amount] of cases) {
    it(`“${text}” in ${currency} is ${amount ?? 'none'}`, () =>
      assert.equal(amountOf(text, currency), amount));
  }
});

it('a currency is three letters, however they are written', () => {
  assert.equal(currencyOf(' cny '), 'CNY');
  for (const text of ['', '¥', 'RMBY', '123']) assert.equal(currencyOf(text), undefined);
});
