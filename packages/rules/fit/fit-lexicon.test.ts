import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { createClassifier } from '../src/classification/create-classifier.ts';
import { fitted, type Written } from '../src/classification/fitted.ts';
import type { Issue } from '../src/core/vocabulary.ts';
import type { Example } from './corpus.ts';
import { fitLexicon } from './fit-lexicon.ts';

const written: Written = {
  lang: 'en',
  readAs: {},
  endings: [],
  entries: [
    { signal: 'damaged', weight: 1, phrases: 'broken' },
    { signal: 'delay', weight: 1, phrases: 'box' },
    { signal: 'delay', weight: 1, phrases: 'never seen' },
  ],
  negators: 'not',
  negationReach: 2,
  gapReach: 6,
  neutral: '',
  contrast: 'but',
  clauseEnds: ',',
  sentenceEnds: '.',
  questions: '?',
};
const example = (issue: Issue, text: string): Example => ({ issue, also: [], signals: [], text });
const examples = Array.from({ length: 600 }, (_, at) =>
  at % 2 === 0 ? example('charges', `my box costs ${at}`) : example('damaged', `broken box ${at}`),
);

describe('fitting', () => {
  const fit = fitLexicon(written, { examples, fillers: [] });

  it('raises what tells an issue, lowers what misleads, leaves what it never met', () => {
    const [broken = 0, box = 0, unseen] = fit.weights;
    assert.ok(broken >= 1 && broken - box > 0.5, `${broken} ${box}`);
    assert.equal(unseen, 1);
  });

  it('learns how common an issue is', () => {
    assert.ok((fit.priors.charges ?? 0) > (fit.priors.lost ?? 0));
  });

  it('gives the same for the same', () =>
    assert.deepEqual(fitLexicon(written, { examples, fillers: [] }), fit));

  it('makes the classifier better', () => {
    const { classify } = createClassifier({ lexicons: [fitted(written, fit)] });
    assert.equal(classify('the box was broken', { lang: 'en' }).issues[0], 'damaged');
  });

  it('draws weight from what stands in sentences that say nothing', () => {
    const late = Array.from({ length: 30 }, (_, at) => example('delay', `box ${at}`));
    const other = Array.from({ length: 30 }, (_, at) => example('charges', `costs ${at}`));
    const boxWith = (fillers: readonly string[]): number =>
      fitLexicon(written, { examples: [...late, ...other], fillers }).weights[1] ?? 0;
    assert.ok(boxWith(['a box.']) < boxWith([]));
  });
});
