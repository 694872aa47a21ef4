import { classify } from '@redress/rules';
import { createClassifier } from '@redress/rules/classification';
import { lexicon } from '@redress/rules/lexicons/en';
import { readCorpus, isKeptBack } from '../fit/corpus.ts';
import { nonsense } from '../src/classification/nonsense.cases.ts';

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

const characters = texts.reduce((sum, { text }) => sum + text.length, 0) / texts.length;
line(
  `messages of four languages, ${Math.round(characters)} characters on average`,
  textsPerSecond(({ text, lang }) => classify(text, { lang })),
);
line(
  'the same, the language to be found out',
  textsPerSecond(({ text }) => classify(text)),
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

const floods = Array.from(nonsense(100_000), ([kind, text]) => ({
  kind,
  slowest: Math.max(...[...langs, undefined].map((lang) => best(4, () => classify(text, { lang })))),
}));
for (const { kind, slowest } of floods.sort((a, b) => b.slowest - a.slowest))
  line(`100,000 characters: ${kind}`, `${slowest.toFixed(1)} ms`);

/** By the clock; and by the time that this thread had, for what else runs on the machine is not the classifier's. */
function textsPerSecond(work: (each: (typeof texts)[number]) => unknown): string {
  const perSecond = (milliseconds: number): string =>
    Math.round((texts.length / milliseconds) * 1_000).toLocaleString('en');
  let least = Infinity;
  const clock = best(5, () => {
    const before = process.threadCpuUsage();
    texts.forEach(work);
    const { user, system } = process.threadCpuUsage(before);
    least = Math.min(least, (user + system) / 1_000);
  });
  return `${perSecond(clock)} texts a second, ${perSecond(least)} by the thread's own time`;
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
