import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { createClassifier } from './create-classifier.ts';
import type { Lexicon } from './lexicon.ts';
import { lexicon as english } from './lexicons/en.ts';
import { lexicon as indonesian } from './lexicons/id.ts';
import { lexicon as simplified } from './lexicons/zh-Hans.ts';

const tiny: Lexicon = {
  lang: 'en',
  readAs: {},
  entries: [{ signal: 'damaged', weight: 2, phrases: ['(squished|squashed)'] }],
  negators: ['not'],
  negationReach: 1,
  neutral: [],
  contrast: ['but'],
  clauseEnds: [','],
  sentenceEnds: ['.'],
  questions: ['?'],
};

describe('a classifier', () => {
  it('knows only the lexicons given', () => {
    const { classify } = createClassifier({ lexicons: [tiny] });
    assert.deepEqual(classify('The box is squished.').issues, ['damaged']);
    assert.deepEqual(classify('The box is broken.').issues, []);
  });

  it('takes the language of the text if it has it', () => {
    const { classify } = createClassifier({ lexicons: [english, indonesian] });
    assert.equal(classify('Barangnya rusak dan belum diganti').lang, 'id');
    assert.equal(classify('The goods are broken').lang, 'en');
  });

  it('takes the language it is told', () => {
    const { classify } = createClassifier({ lexicons: [english, indonesian] });
    assert.deepEqual(classify('rusak', { lang: 'id' }).issues, ['damaged']);
    assert.deepEqual(classify('rusak', { lang: 'en' }).issues, []);
  });

  it('falls back to a lexicon that is there: the other Chinese script, else the first', () => {
    assert.equal(
      createClassifier({ lexicons: [english, simplified] }).classify('我們還沒收到貨').lang,
      'zh-Hans',
    );
    assert.equal(createClassifier({ lexicons: [english] }).classify('我們還沒收到貨').lang, 'en');
    assert.equal(createClassifier({ lexicons: [indonesian] }).classify('late', { lang: 'en' }).lang, 'id');
  });

  it('without any lexicon recognises nothing', () => {
    const said = createClassifier({ lexicons: [] }).classify('货没收到');
    assert.deepEqual([said.issues, said.category, said.lang], [[], 'other', 'zh-Hans']);
  });

  it('matches whole Latin words only', () => {
    const { classify } = createClassifier({ lexicons: [english] });
    assert.deepEqual(classify('Our chocolate translates to templates.').issues, []);
  });

  it('refuses a phrase of which nothing is left once forms are read alike', () => {
    const mute = {
      ...tiny,
      readAs: { '': ['the'] },
      entries: [{ signal: 'lost', weight: 1, phrases: ['the'] }],
    } as const;
    assert.throws(
      () => createClassifier({ lexicons: [mute] }).classify('x', { lang: 'en' }),
      /Nothing is left to match/,
    );
  });
});
