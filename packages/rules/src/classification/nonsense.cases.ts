import type { Lexicon } from './lexicon.ts';
import { lexicon as english } from './lexicons/en.ts';
import { lexicon as indonesian } from './lexicons/id.ts';
import { lexicon as simplified } from './lexicons/zh-Hans.ts';
import { lexicon as traditional } from './lexicons/zh-Hant.ts';
import { listed } from './phrases.ts';

/** Texts that nobody writes, to make reading slow: repeated to any length. */
const repeated: Readonly<Record<string, string>> = {
  'one letter': 'a',
  'one word': 'late ',
  denials: 'not ',
  'denials with all their spellings': "isn't never no one 不没別沒tidak ",
  'one Chinese phrase': '没收到货',
  // Of all phrases, and of all pairs of those that cost most, these ask most of a reader.
  'the phrase after most gaps': '没坏',
  'the phrase after most gaps, traditional': '沒破',
  'the phrase with most words': 'all broken box gone ',
  'one Chinese numeral': '一',
  'Chinese numerals': '损失十百千半',
  'Chinese words apart': '没 ',
  'combining marks': 'e\u0301\u0302\u0303',
  'accented letters': 'é',
  'styled letters': '𝗹',
  'halves of styled letters': '\ud835',
  emoji: '😡',
  'lone first surrogates': '\ud83d',
  'lone second surrogates': '\ude21',
  'another script': 'こんにちは',
  'a sign nobody knows': 'ﷺ',
  'invisible signs': '\u200b',
  amounts: '损失1元',
  'amounts in signs': '¥100 RMB 200 ',
  'amounts beside a loss': 'loss ¥100 RMB 200 ',
  shares: '1 of 2% ',
  percentages: '50% ',
  parts: '3 out of the 10 ',
  fractions: '三分之二',
  shortfalls: 'ordered 9 got 8 ',
  'shortfalls in signs': '订九箱收到八箱',
  'long numbers': '1234567890 ',
  'one long number': '9',
  points: '1.',
  'numbers that fall': '9 x 8 x 7 x 6 x ',
  apostrophes: "a'",
  lines: '\n',
  blanks: ' ',
  'sentence ends': '. ! ? ',
  'Chinese sentence ends': '。',
  'sentences of one word': 'late. ',
  contrast: 'but late ',
  handles: '@a ',
  addresses: 'www. http ',
  'both scripts': '没收到 order late ',
};

/** All that a lexicon has phrases for, one after another. */
function phrasesOf({ lang, entries, groups, negators, neutral, contrast, questions }: Lexicon): string {
  const lists = [...entries.map(({ phrases }) => phrases), negators, neutral, contrast, questions];
  const isChinese = lang.startsWith('zh');
  return lists
    .flatMap((list) => listed(list, groups))
    .map((phrase) => phrase.replace('…', isChinese ? '了' : ' it ').replaceAll(/[#<]/g, '3'))
    .join(isChinese ? '' : ' ');
}

const ofUnits = (first: number, count: number): string =>
  Array.from({ length: count }, (_, at) => String.fromCharCode(first + at)).join('');

/** Nonsense of each kind, so many units long. */
export function nonsense(length: number): ReadonlyMap<string, string> {
  const phrases = [english, simplified, traditional, indonesian].map(
    (lexicon) => [`all phrases, ${lexicon.lang}`, phrasesOf(lexicon)] as const,
  );
  return new Map(
    [
      ...Object.entries(repeated),
      ...phrases,
      ['all phrases of all languages', phrases.map(([, text]) => text).join('\n')] as const,
      ['all units', ofUnits(0, 0x10000)] as const,
      ['all Chinese characters', ofUnits(0x4e00, 0x5200)] as const,
    ].map(([kind, part]) => [kind, part.repeat(Math.ceil(length / part.length)).slice(0, length)]),
  );
}
