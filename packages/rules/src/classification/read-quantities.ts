import type { Language } from '../core/vocabulary.ts';
import { numberOf, numberWords } from './numerals.ts';
import type { Facts, Money } from '../severity/facts.ts';

/** Currencies by how they are written, before or after the amount. */
const signs: Readonly<Record<string, string>> = {
  '¥': 'CNY',
  '￥': 'CNY',
  rmb: 'CNY',
  cny: 'CNY',
  yuan: 'CNY',
  人民币: 'CNY',
  元: 'CNY',
  块: 'CNY',
  塊: 'TWD',
  圓: 'TWD',
  台幣: 'TWD',
  臺幣: 'TWD',
  新台幣: 'TWD',
  nt$: 'TWD',
  ntd: 'TWD',
  twd: 'TWD',
  蚊: 'HKD',
  港幣: 'HKD',
  港币: 'HKD',
  hk$: 'HKD',
  hkd: 'HKD',
  rp: 'IDR',
  idr: 'IDR',
  rupiah: 'IDR',
  $: 'USD',
  us$: 'USD',
  usd: 'USD',
  美元: 'USD',
  美金: 'USD',
  dollars: 'USD',
  dollar: 'USD',
  bucks: 'USD',
  '£': 'GBP',
  gbp: 'GBP',
  pounds: 'GBP',
  quid: 'GBP',
  '€': 'EUR',
  eur: 'EUR',
  euro: 'EUR',
  euros: 'EUR',
  欧元: 'EUR',
  歐元: 'EUR',
};
/** Where 元 is written in traditional characters, it is Taiwan's. */
const local: Readonly<Partial<Record<Language, Readonly<Record<string, string>>>>> = {
  'zh-Hant': { 元: 'TWD', $: 'TWD' },
};

const multiples: Readonly<Record<string, number>> = {
  百: 100,
  千: 1_000,
  万: 10_000,
  萬: 10_000,
  亿: 100_000_000,
  億: 100_000_000,
  k: 1_000,
  rb: 1_000,
  rbu: 1_000,
  ribu: 1_000,
  thousand: 1_000,
  jt: 1_000_000,
  juta: 1_000_000,
  million: 1_000_000,
};

const either = (words: Readonly<Record<string, number | string>>): string =>
  Object.keys(words)
    .sort((a, b) => b.length - a.length)
    .map((word) => word.replace('$', String.raw`\$`))
    .join('|');

const hanDigits = '零〇一二三四五六七八九两兩';

const number = new RegExp(String.raw`[\d${hanDigits}十百千半]|\b(?:${numberWords.join('|')})\b`, 'i');
// Every part is bounded, so that no text makes the search slow.
const amounts = new RegExp(
  String.raw`(?:(${either(signs)})\s?)?(\d[\d.,]{0,15}|[${hanDigits}十百千半]{1,8})\s?(?:(${either(multiples)})(?![a-z]))?[多余餘几幾]?\s?(?:(${either(signs)})(?![a-z]))?`,
  'gi',
);
/** Money is a loss only beside a word that says so. */
const lossWords =
  /损失|損失|赔|賠|价值|價值|亏|虧|货值|貨值|worth|loss|losing|cost (?:us|me)|valued? at|kerugian|rugi|senilai|seharga/i;
const before = 24;
const after = 12;

const percents = /(\d{1,3})(?:[.,]\d{1,2})?\s?(?:[%％]|percent|persen)/gi;
const parts = /(\d{1,5})\s?(?:out of|of|dari)\s?(?:the |our |my )?(\d{1,5})(?![\d%:.,])/gi;
const only = /only|just|cuma|hanya/i;
const fractions = /([二三四五六七八九十])分之([一二三四五六七八九两兩])/g;
/** How many there are, one after the other: digits, Chinese signs, small words; no part of a longer number. */
const counts = new RegExp(
  String.raw`(?<![\d@#.,:/-])\d{1,5}(?!\d)|[${hanDigits}十百千]{1,4}|\b(?:${numberWords.join('|')})\b`,
  'gi',
);
/** Before a number: that many there should have been. */
const ordered =
  /order|bought|purchas|paid for|shipped|\bsent|should|supposed|expect|[买買订訂购購拍寄发發]|下单|下單|应|應|原本|本来|本來|beli|pesan|pesen|kirim|harusnya|seharusnya|checkout/i;
/** Between two numbers: only so many there were. */
const came =
  /only|just|\bgot\b|receiv|arriv|\bcame\b|deliver|contain|[只仅僅剩才]|收到|到了|实收|實收|到貨|到货|cuma|hanya|da?te?a?ng|\bdtg\b|dapa?e?t|\bdpt\b|sampai|sampe|terima|isi/i;
/** Between two numbers, or after the second: of so many, that many are. */
const ruined =
  /broke|crack|smash|damag|crush|shatter|leak|rotten|spoil|[破碎坏壞裂漏烂爛]|rusak|pecah|penyok|busuk|bocor|hancur|remuk/i;
/** What follows where no goods are counted: times, prices; in Chinese all but the measures of goods. */
const noGoods =
  /^\s?(?:[%％:/.,-]\d|[%％$€£]|day|week|month|hour|hr|min|year|time|[ap]m\b|hari|minggu|bulan|jam|menit|tahun|kali|ribu|rb|jt|juta|k\b|st\b|nd\b|rd\b|th\b|(?![件箱包盒瓶支条條袋托板斤本套双雙罐桶张張片粒颗顆棵枚份台臺只隻组組]|[个個](?!多?(?:月|小|星|禮|礼|人))|公斤|千克)\p{Script=Han})/iu;
const clauseEnds = /[,，、。.;；:：!！?？\n]/;
/** Of fewer, a part says nothing of how much it was. */
const fewest = 4;
/** Numbers that belong together stand no further apart, in characters. */
const apart = 48;

/** A share beside these is of a price or a rating, not of goods. */
const priceWords =
  /off\b|discount|diskon|cashback|折|优惠|優惠|star|bintang|满分|滿分|battery|电量|電量|cotton|棉|katun/i;

/** Numbers further on are part of no complaint; it bounds what a flood of amounts can cost. */
const furthest = 10_000;

/** What a text puts a number to: the share of the goods concerned, and the loss in money; the greatest of each. */
export function readQuantities(whole: string, lang: Language): Pick<Facts, 'shareAffected' | 'lossAmount'> {
  const text = whole.slice(0, furthest);
  if (!number.test(text)) return {};
  const lossAmount = readLoss(text, lang);
  const shareAffected = readShare(text);
  return {
    ...(shareAffected === undefined ? {} : { shareAffected }),
    ...(lossAmount === undefined ? {} : { lossAmount }),
  };
}

function readLoss(text: string, lang: Language): Money | undefined {
  if (!lossWords.test(text)) return undefined;
  let greatest: Money | undefined;
  for (const {
    0: { length },
    1: first,
    2: digits = '',
    3: multiple = '',
    4: last,
    index,
  } of text.matchAll(amounts)) {
    const sign = (last ?? first)?.toLowerCase();
    if (sign === undefined) continue;
    if (!lossWords.test(text.slice(Math.max(0, index - before), index + length + after))) continue;
    const amount = numberOf(digits) * (multiples[multiple.toLowerCase()] ?? 1);
    const currency = local[lang]?.[sign] ?? signs[sign] ?? '';
    if (amount > (greatest?.amount ?? 0)) greatest = { amount, currency };
  }
  return greatest;
}

const shareWords = /[%％]|percent|persen|of\b|dari|分之/i;

function readShare(text: string): number | undefined {
  const found = ruined.test(text) || (ordered.test(text) && came.test(text)) ? comparisons(text) : [];
  if (shareWords.test(text)) found.push(...shares(text));
  const possible = found.filter((share) => share > 0 && share <= 100);
  return possible.length === 0 ? undefined : Math.round(Math.max(...possible));
}

/** “Ordered 20, only 8 came”, “12 bottles, 9 of them broken”: what share is missing or ruined, in percent. */
function comparisons(text: string): number[] {
  const found: number[] = [];
  let whole = 0;
  let isOrdered = false;
  let end = 0;
  for (const { 0: written, index } of text.matchAll(counts)) {
    const start = end;
    end = index + written.length;
    const next = text.slice(end, end + before);
    if (noGoods.test(next)) continue;
    const number = numberOf(written);
    if (number < whole && index - start <= apart) {
      const between = text.slice(start, index);
      // “All twelve broke, not one is good” says nothing of one.
      const counted = `${between.split(clauseEnds).at(-1)}${next.split(clauseEnds)[0]}`;
      if (whole >= fewest && ruined.test(counted)) found.push((100 * number) / whole);
      else if (isOrdered && came.test(between)) found.push((100 * (whole - number)) / whole);
    }
    isOrdered = ordered.test(text.slice(Math.max(start, index - before), index));
    whole = number;
  }
  return found;
}

function shares(text: string): number[] {
  const found: number[] = [];
  for (const {
    0: { length },
    1: percent,
    index,
  } of text.matchAll(percents))
    if (!priceWords.test(text.slice(Math.max(0, index - after), index + length + after)))
      found.push(Number(percent));
  for (const {
    0: { length },
    1: part,
    2: whole,
    index,
  } of text.matchAll(parts)) {
    const isAllThatCame =
      only.test(text.slice(Math.max(0, index - after), index)) &&
      came.test(text.slice(index + length, index + length + before));
    const concerned = isAllThatCame ? Number(whole) - Number(part) : Number(part);
    found.push((100 * concerned) / Number(whole));
  }
  for (const [, whole = '', part = ''] of text.matchAll(fractions))
    found.push((100 * numberOf(part)) / numberOf(whole));
  return found;
}
