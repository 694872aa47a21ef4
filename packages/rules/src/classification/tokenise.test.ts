import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { TokenList } from './token-list.ts';
import { tokenise } from './tokenise.ts';
import { spellings } from './special-words.ts';
import { unitsOf, Vocabulary } from './vocabulary.ts';

/** Reads with a vocabulary that learns every word of letters, and knows no signs but these. */
function read(text: string): { readonly words: readonly string[]; readonly quotes: readonly string[] } {
  const vocabulary = new Vocabulary();
  const spelt = ['', ...spellings];
  const learn = (word: string): number => {
    const number = vocabulary.add(unitsOf(word));
    spelt[number] = word;
    return number;
  };
  for (const sign of ['.', '!', '?', ',', '，', '。', '😡', '😀']) learn(sign);
  const tokens = new TokenList();
  tokenise(
    text,
    vocabulary,
    (units, length) => {
      const word = String.fromCharCode(...units.subarray(0, length));
      return /^\p{L}/u.test(word) ? learn(word) : 0;
    },
    tokens,
  );
  const words = [...tokens.words.subarray(0, tokens.length)];
  return {
    words: words.map((word) => spelt[word] ?? ''),
    quotes: words.map((_, at) => text.slice(tokens.starts[at], tokens.ends[at])),
  };
}

describe('a text in words', () => {
  const cases: readonly (readonly [title: string, text: string, words: readonly string[]])[] = [
    ['lower case', 'LATE Again', ['late', 'again']],
    ['full width and styled letters', 'ＬＡＴＥ 𝗹𝗮𝘁𝗲', ['late', 'late']],
    ['accents are dropped, composed or not', 'cafe\u0301 Café', ['cafe', 'cafe']],
    [
      'what something is called by is no number',
      'waybill HL-20261118 has 3 of 12',
      ['waybill', 'hl', 'has', '0', 'of', '0'],
    ],
    ['a letter said three times or more is said once', 'sooooo laaate good', ['so', 'late', 'good']],
    ['Chinese characters stand alone', '没收到货', ['没', '收', '到', '货']],
    [
      'a blank between Chinese characters is a comma, elsewhere it is none',
      '没收到  没人接 app 打不开',
      ['没', '收', '到', ',', '没', '人', '接', 'app', '打', '不', '开'],
    ],
    ['a Chinese character is said twice at most', '慢慢慢慢', ['慢', '慢']],
    [
      'any number is a number, with its points',
      '3 days, 12.5 t, １０箱',
      ['0', 'days', ',', '0', 't', ',', '0', '箱'],
    ],
    ['units stick to numbers', '50kg 3days', ['0', 'kg', '0', 'days']],
    ['a number that sticks to a word is none', 'lama2 iphone6', ['lama', 'iphone']],
    ['signs are said once', 'late!!! 😡😡😡', ['late', '!', '😡']],
    ['signs that nobody knows are passed over', '(late) * ~ ☂', ['late']],
    ['line ends', 'a \r\n\n b', ['a', '\n', 'b']],
    ['apostrophes, curly or not, stand inside words', "hasn’t 'quoted' it`s", ["hasn't", 'quoted', "it's"]],
    ['a hyphen parts words as a blank does', 'on-time hati-hati', ['on', 'time', 'hati', 'hati']],
    ['handles and addresses are nobody’s words', '@Help_Desk2 see https://x.co/late?a=b now', ['see', 'now']],
    ['invisible characters are not there', 'la\u200bte', ['la', 'te']],
  ];
  for (const [title, text, words] of cases) it(title, () => assert.deepEqual(read(text).words, words));

  it('keeps the way back to the original', () => {
    assert.deepEqual(read('Ａ 1,200 SOOOO 😡😡 货').quotes, ['Ａ', '1,200', 'SOOOO', '😡😡', '货']);
  });

  it('a word of a thousand different letters is unknown, not an error', () => {
    assert.deepEqual(read('abcdefghij'.repeat(100)).words, ['']);
  });
});
