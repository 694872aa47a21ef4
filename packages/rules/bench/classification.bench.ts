import { classify } from '@redress/rules';
import { createClassifier } from '@redress/rules/classification';
import { lexicon } from '@redress/rules/lexicons/en';
import { readCorpus, isKeptBack } from '../fit/corpus.ts';

/** How fast texts are read, on one core: messages of all four languages, a letter typed, and nonsense. */

const langs = ['en', 'zh-Hans', 'zh-Hant', 'id'] as const;
const texts = langs.flatMap((lang) =>
  readCorpus(lang)
    .examples.filter(isKeptBack)
    .map(({ text }) => ({ text, lang })),
);
const line = (name: string, figure: string): void => console.log(`${name.padEnd(58)} ${figure}`);

const cold = performance.now();
createClassifier({ lexicons: [lexicon] }).classify('x', { lang: 'en' });
line('make ready the English lexicon, first in the process', `${(performance.now() - cold).toFixed(1)} ms`);
const warm = best(5, () => createClassifier({ lexicons: [lexicon] }).classify('x', { lang: 'en' }));
line('make ready the English lexicon, again', `${warm.toFixed(1)} ms`);

const round = best(5, () => {
  for (const { text, lang } of texts) classify(text, { lang });
});
const characters = texts.reduce((sum, { text }) => sum + text.length, 0) / texts.length;
line(
  `messages of four languages, ${Math.round(characters)} characters on average`,
  `${Math.round((texts.length / round) * 1_000).toLocaleString('en')} texts a second`,
);
const detected = best(5, () => {
  for (const { text } of texts) classify(text);
});
line(
  'the same, the language to be found out',
  `${Math.round((texts.length / detected) * 1_000).toLocaleString('en')} texts a second`,
);

const typed = langs.map((lang) => ({
  lang,
  text: texts
    .filter((each) => each.lang === lang)
    .map(({ text }) => text)
    .join(' ')
    .slice(0, 1_000),
}));
for (const { lang, text } of typed)
  line(
    `a letter more in a text of 1,000 characters, ${lang}`,
    `${best(50, () => classify(text, { lang })).toFixed(3)} ms`,
  );

const long = (part: string): string => part.repeat(Math.ceil(100_000 / part.length)).slice(0, 100_000);
const nonsense: Readonly<Record<string, string>> = {
  'one letter': long('a'),
  'one word': long('late '),
  denials: long('not '),
  'one Chinese phrase': long('没收到货'),
  'one Chinese numeral': long('一'),
  'combining marks': long('e\u0301\u0302\u0303'),
  'accented letters': long('é'),
  'styled letters': long('𝗹'),
  emoji: long('😡'),
  'all units in turn': Array.from({ length: 100_000 }, (_, at) => String.fromCharCode(at % 0x10000)).join(''),
  'Chinese characters in turn': Array.from({ length: 100_000 }, (_, at) =>
    String.fromCharCode(0x4e00 + (at % 20_000)),
  ).join(''),
  amounts: long('损失1元'),
  shares: long('1 of 2% '),
  points: long('1.'),
  apostrophes: long("a'"),
  lines: long('\n'),
  'both scripts': long('没收到 order late '),
};
for (const [name, text] of Object.entries(nonsense)) {
  const slowest = Math.max(...[...langs, undefined].map((lang) => best(5, () => classify(text, { lang }))));
  line(`100,000 characters: ${name}`, `${slowest.toFixed(1)} ms`);
}

function best(rounds: number, work: () => unknown): number {
  let least = Infinity;
  for (let i = 0; i < rounds; i++) {
    const began = performance.now();
    work();
    least = Math.min(least, performance.now() - began);
  }
  return least;
}
