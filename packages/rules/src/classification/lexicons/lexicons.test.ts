import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { issues } from '../../core/vocabulary.ts';
import { severitySignals } from '../../policy/intake.ts';
import { createClassifier } from '../create-classifier.ts';
import { detectLanguage } from '../detect-language.ts';
import { expandPhrase } from '../phrases.ts';
import * as englishCases from './en.cases.ts';
import * as english from './en.ts';
import { fit as englishFit } from './fits/en.ts';
import * as indonesianCases from './id.cases.ts';
import * as indonesian from './id.ts';
import { fit as indonesianFit } from './fits/id.ts';
import * as simplifiedCases from './zh-Hans.cases.ts';
import * as simplified from './zh-Hans.ts';
import { fit as simplifiedFit } from './fits/zh-Hans.ts';
import * as traditionalCases from './zh-Hant.cases.ts';
import * as traditional from './zh-Hant.ts';
import { fit as traditionalFit } from './fits/zh-Hant.ts';

const languages = [
  { ...english, ...englishCases, fit: englishFit },
  { ...simplified, ...simplifiedCases, fit: simplifiedFit },
  { ...traditional, ...traditionalCases, fit: traditionalFit },
  { ...indonesian, ...indonesianCases, fit: indonesianFit },
];

/** A phrase with more forms than this is better written as two. */
const mostForms = 2500;
/** A signal of severity is rare, so one phrase must be able to say it: its weights reach further than those of issues. */
const mostWeight = 8;

for (const { lexicon, written, fit, cases, aspects } of languages) {
  const { lang } = lexicon;
  const { classify } = createClassifier({
    lexicons: lang === 'en' ? [lexicon, simplified.lexicon] : [lexicon, english.lexicon],
  });

  describe(`the ${lang} lexicon`, () => {
    for (const [text, first] of cases) {
      it(`hears ${first} in “${text}”`, () => {
        assert.equal(classify(text, { lang }).issues[0], first, JSON.stringify(classify(text).evidence));
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

    it('has weights of a reasonable size, and phrases of a reasonable number of forms', () => {
      assert.deepEqual(
        written.entries.filter(({ weight }) => weight === 0 || Math.abs(weight) > mostWeight),
        [],
      );
      const phrases = written.entries.flatMap((entry) => entry.phrases.split(/[,\n]/));
      assert.deepEqual(
        phrases.filter((phrase) => expandPhrase(phrase).length > mostForms),
        [],
      );
    });

    it('was fitted as it is written', () => assert.equal(fit.weights.length, written.entries.length));

    for (const [aspect, text, expected] of aspects) {
      it(`${aspect}: “${text}”`, () => {
        const said = classify(text, { lang });
        const { issue, also, severity, kind, stated } = expected;
        const seen = JSON.stringify([said.issues, said.severity, said.evidence]);
        if ('issue' in expected) assert.equal(said.issues[0], issue, seen);
        for (const each of also ?? []) assert.ok(said.issues.includes(each), `${each}: ${seen}`);
        if (severity) assert.equal(said.severity, severity, seen);
        if (kind) assert.equal(said.kind, kind, seen);
        if (stated) assert.deepEqual(said.stated, stated);
      });
    }

    it('is shown by at least forty texts', () => assert.ok(cases.length + aspects.length >= 40));

    it('is written in a language that detection finds', () => {
      const missed = cases.filter(([text]) => detectLanguage(text) !== lang);
      assert.ok(missed.length <= cases.length / 10, JSON.stringify(missed));
    });
  });
}
