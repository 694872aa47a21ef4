import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Language } from '../core/vocabulary.ts';
import { readQuantities } from './read-quantities.ts';

describe('a loss in money', () => {
  const cases: readonly (readonly [text: string, lang: Language, amount: number, currency: string])[] = [
    ['损失三万元', 'zh-Hans', 30_000, 'CNY'],
    ['直接损失1.5万元左右', 'zh-Hans', 15_000, 'CNY'],
    ['货值两千多块，全碎了', 'zh-Hans', 2_000, 'CNY'],
    ['價值NT$12,000的鏡頭', 'zh-Hant', 12_000, 'TWD'],
    ['損失五千元', 'zh-Hant', 5_000, 'TWD'],
    ['a loss of $5,000', 'en', 5_000, 'USD'],
    ['goods worth £97.50', 'en', 97.5, 'GBP'],
    ['we are losing 2k euros a day', 'en', 2_000, 'EUR'],
    ['kerugian Rp 1.500.000', 'id', 1_500_000, 'IDR'],
    ['senilai 2,5 juta rupiah', 'id', 2_500_000, 'IDR'],
    ['损失五百元，后来又损失三千元', 'zh-Hans', 3_000, 'CNY'],
  ];
  for (const [text, lang, amount, currency] of cases)
    it(`“${text}” is ${currency} ${amount}`, () =>
      assert.deepEqual(readQuantities(text, lang).lossAmount, { amount, currency }));

  for (const text of [
    'I paid $40 for shipping.',
    '运费三十元',
    'ongkir Rp 20.000',
    'a loss of 3 boxes',
    '损失三箱',
  ])
    it(`“${text}” is none`, () => assert.equal(readQuantities(text, 'en').lossAmount, undefined));
});

describe('a share of the goods', () => {
  const cases: readonly (readonly [text: string, share: number | undefined])[] = [
    ['60% of the tiles are cracked', 60],
    ['8 out of 10 bottles were broken', 80],
    ['3 dari 10 kaleng penyok', 30],
    ['三分之二都碎了', 67],
    ['about 5 percent and later 40 percent', 40],
    ['I got 20% off', undefined],
    ['100% cotton they said', undefined],
    ['打了80%折', undefined],
    ['3 boxes', undefined],
    ['300% better', undefined],
    ['Only 1 of 4 cartons arrived.', 75],
    ['cuma 1 dari 4 yang sampai', 75],
    ['only 1 of 4 was cracked', 25],
    ['Ordered 20 lamps, only 8 came.', 60],
    ['we paid for ten cartons and got just five', 50],
    ['There should be 40 bags on it. I received 38', 5],
    ['订了二十箱，实收只有八箱', 60],
    ['買了10包，打開只有3包', 70],
    ['Beli 20 pcs yang dateng cuma 8 pcs', 60],
    ['pesan sepuluh, yang sampai cuma empat', 60],
    ['訂三組只收到一組', 67],
    ['12 bottles, 9 of them broken', 75],
    ['十二瓶酒破了九瓶', 75],
    ['Isi 24 kaleng, 6 penyok', 25],
    ['收到10箱，坏了2箱', 20],
    ['order 4471882 came, 1 broken', undefined],
    ['十二只碗全碎了，一个好的都没有', undefined],
    ['all 12 bowls were broken, not one is good', undefined],
    ['12 bottles, 9 arrived, the rest is broken', undefined],
    ['the van came at 12:30 and broke 2 lamps', undefined],
    ['2 hours late and 1 box broken', undefined],
    ['共两个，一个是烂的', undefined],
    ['I ordered a set of 6 frames and one came broken. Can I send back one?', 17],
    ['Ordered 3, got 5', undefined],
    ['ordered 20 days ago, only 2 messages since', undefined],
    ['订了10天，才等了2天', undefined],
    ['买件衣服折腾了十几天才收到，同一家快递', undefined],
    ['寄了三个月，才收到一个回复', undefined],
    ['ordered on 12/11, it came at 9 pm', undefined],
    ['bought it for 90k, it came in 2 days', undefined],
    [
      'Sent 20. It is raining here and nobody knows a thing about anything at all. We got 8 more emails',
      undefined,
    ],
  ];
  for (const [text, share] of cases)
    it(`“${text}”: ${share ?? 'none'}`, () => assert.equal(readQuantities(text, 'en').shareAffected, share));
});
