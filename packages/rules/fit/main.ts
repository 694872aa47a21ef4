import { readFileSync, writeFileSync } from 'node:fs';
import { format, resolveConfig } from 'prettier';
import { createClassifier, type Classifier } from '../src/classification/create-classifier.ts';
import { fitted, type Fit, type Written } from '../src/classification/fitted.ts';
import { languages, type Language } from '../src/core/vocabulary.ts';
import { readCorpus, isKeptBack } from './corpus.ts';
import { fitLexicon } from './fit-lexicon.ts';
import { bandsOf, measure, scoreExample, summary } from './measure.ts';

// npm run fit [-- [--check] [language …]]
// Fits the weights of the lexicons to the corpus, and says how well they do on the part that they were not fitted to.
// --check writes nothing and fails where a file is not what fitting gives.

const args = process.argv.slice(2);
const check = args.includes('--check');
const wanted = args.filter((arg) => arg !== '--check');
const unknown = wanted.find((name) => !languages.some((lang) => lang === name));
if (unknown !== undefined) {
  console.error(`“${unknown}” is no language of the classifier; it reads ${languages.join(', ')}.`);
  process.exit(2);
}

for (const lang of languages.filter((each) => wanted.length === 0 || wanted.includes(each))) {
  const { written } = (await import(`../src/classification/lexicons/${lang}.ts`)) as { written: Written };
  if (!check) report(lang, written);
  await put(lang, fitLexicon(written, readCorpus(lang)));
}

function report(lang: Language, written: Written): void {
  const { examples, fillers } = readCorpus(lang);
  const learnt = { examples: examples.filter((example) => !isKeptBack(example)), fillers };
  const classifier: Classifier = createClassifier({
    lexicons: [fitted(written, fitLexicon(written, learnt))],
  });
  const measured = measure(
    examples.filter(isKeptBack).map((example) => scoreExample(classifier, lang, example)),
  );
  console.log(`${lang}, kept back: ${summary(measured)}`);
  console.log(`  by confidence: ${bandsOf(measured)}`);
}

async function put(lang: Language, fit: Fit): Promise<void> {
  const url = new URL(`../src/classification/lexicons/fits/${lang}.ts`, import.meta.url);
  const code = [
    '// Made by `npm run fit` from the corpus and the written lexicon: change those, then run it again.',
    "import type { Fit } from '../../fitted.ts';",
    '',
    `export const fit: Fit = ${JSON.stringify(fit)};`,
  ].join('\n');
  const style = await resolveConfig(url);
  const formatted = await format(code, { ...style, parser: 'typescript' });
  if (readFileSync(url, 'utf8') === formatted) return;
  if (!check) {
    writeFileSync(url, formatted);
    return;
  }
  console.error(`lexicons/fits/${lang}.ts is not what fitting gives. Run “npm run fit”.`);
  process.exitCode = 1;
}
