import assert from 'node:assert/strict';
import { it } from 'node:test';
import { fitted, type Fit, type Written } from '../src/classification/fitted.ts';
import { languages } from '../src/core/vocabulary.ts';
import { readCorpus } from './corpus.ts';
import { fitLexicon } from './fit-lexicon.ts';

for (const lang of languages) {
  it(`the ${lang} lexicon has the weights that fitting gives; else run “npm run fit”`, async () => {
    const { written } = (await import(`../src/classification/lexicons/${lang}.ts`)) as { written: Written };
    const { fit } = (await import(`../src/classification/lexicons/fits/${lang}.ts`)) as { fit: Fit };
    assert.deepEqual(fitted(written, fitLexicon(written, readCorpus(lang))), fitted(written, fit));
  });
}
