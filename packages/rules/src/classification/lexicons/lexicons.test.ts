import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { issues } from '../../core/vocabulary.ts';
import { severitySignals } from '../../policy/intake.ts';
import { compileLexicon } from '../compile-lexicon.ts';
import { createClassifier } from '../create-classifier.ts';
import { detectLanguage } from '../detect-language.ts';
import { expandPhrase } from '../phrases.ts';
import { cases as englishCases } from './en.cases.ts';
import { lexicon as english } from './en.ts';
import { cases as indonesianCases } from './id.cases.ts';
import { lexicon as indonesian } from './id.ts';
import { cases as simplifiedCases } from './zh-Hans.cases.ts';
import { lexicon as simplified } from './zh-Hans.ts';
import { cases as traditionalCases } from './zh-Hant.cases.ts';
import { lexicon as traditional } from './zh-Hant.ts';

const languages = [
  { lexicon: english, cases: englishCases },
  { lexicon: simplified, cases: simplifiedCases },
  { lexicon: traditional, cases: traditionalCases },
  { lexicon: indonesian, cases: indonesianCases },
];

/** A phrase with more forms than this is better written as two. */
const mostForms = 2500;

for (const { lexicon, cases } of languages) {
  const { lang } = lexicon;
  const { classify } = createClassifier({ lexicons: [lexicon] });

  describe(`the ${lang} lexicon`, () => {
    for (const [text, first] of cases) {
      it(`hears ${first} in “${text}”`, () => {
        assert.equal(classify(text).issues[0], first, JSON.stringify(classify(text).evidence));
      });
    }

    it('has a case for every issue', () => {
      assert.deepEqual(
        issues.filter((issue) => !cases.some(([, first]) => first === issue)),
        [],
      );
    });

    it('has an entry for every issue and every signal of severity', () => {
      const named = new Set(lexicon.entries.map(({ signal }) => signal));
      assert.deepEqual(
        [...issues, ...severitySignals].filter((signal) => !named.has(signal)),
        [],
      );
    });

    it('has only positive weights, and phrases of a reasonable number of forms', () => {
      assert.deepEqual(
        lexicon.entries.filter(({ weight }) => weight <= 0 || weight > 3),
        [],
      );
      const phrases = lexicon.entries.flatMap((entry) => entry.phrases);
      assert.deepEqual(
        phrases.filter((phrase) => expandPhrase(phrase).length > mostForms),
        [],
      );
    });

    it('compiles: no phrase is passed over as a whole', () => {
      assert.doesNotThrow(() => compileLexicon(lexicon));
    });

    it('is written in a language that detection finds', () => {
      const missed = cases.filter(([text]) => detectLanguage(text) !== lang);
      assert.ok(missed.length <= cases.length / 10, JSON.stringify(missed));
    });
  });
}
