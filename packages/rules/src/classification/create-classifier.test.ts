import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { createClassifier } from './create-classifier.ts';
import { defaultIssues, defaultSeverityRules } from '../policies/base-issues.ts';
import type { Lexicon } from './lexicon.ts';
import { lexicon as english } from './lexicons/en.ts';
import { lexicon as indonesian } from './lexicons/id.ts';
import { lexicon as simplified } from './lexicons/zh-Hans.ts';

const tiny: Lexicon = {
  lang: 'en',
  readAs: { parcel: 'package, box', '': 'the, a' },
  endings: ['ed'],
  entries: [
    { signal: 'damaged', weight: 2, phrases: '(squished|squashed)' },
    { signal: 'wrong-item', weight: 2, phrases: 'ordered … instead' },
    { signal: 'shortage', weight: 2, phrases: 'got # <' },
    { signal: 'delay', weight: 2, when: 'negated', phrases: 'arrived' },
    { signal: 'attitude', weight: 2, when: 'either', phrases: 'grumpy' },
  ],
  priors: {},
  negators: 'not',
  negationReach: 2,
  gapReach: 6,
  neutral: 'not only',
  contrast: 'but',
  clauseEnds: ',',
  sentenceEnds: '. !',
  questions: '?',
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

  describe('reads words in ahead', () => {
    /** Counts how often its entries are read in. */
    function counting(): { readonly lexicon: Lexicon; readonly times: () => number } {
      let times = 0;
      const lexicon = {
        ...tiny,
        get entries() {
          times++;
          return tiny.entries;
        },
      };
      return { lexicon, times: () => times };
    }

    it('in a step for each entry, once for all texts', () => {
      const { lexicon, times } = counting();
      const classifier = createClassifier({ lexicons: [lexicon] });
      assert.equal([...classifier.prepare({ lang: 'en' })].length, tiny.entries.length);
      assert.deepEqual(classifier.classify('The box is squished.').issues, ['damaged']);
      assert.deepEqual([...classifier.prepare({ lang: 'en' })], []);
      assert.equal(times(), 1);
    });

    it('and answers as well when only some of the steps were taken, or a text came in between', () => {
      const { lexicon } = counting();
      const classifier = createClassifier({ lexicons: [lexicon] });
      const steps = classifier.prepare({ lang: 'en' });
      steps.next();
      assert.deepEqual(classifier.classify('The box is squished.').issues, ['damaged']);
      steps.next();
      assert.deepEqual(classifier.classify('The package is squashed.').issues, ['damaged']);
      while (!steps.next().done);
      assert.deepEqual(classifier.classify('ordered a lamp, got a box instead').issues, ['wrong-item']);
    });

    it('with the words of a policy, and nothing for a language that it does not know', () => {
      const classifier = createClassifier({ lexicons: [tiny] });
      const policy = {
        issues: defaultIssues,
        severityRules: defaultSeverityRules,
        words: {
          silo: { lang: 'en', signal: 'storage', weight: 2, phrases: 'left in berta', source: 'acme:7' },
        },
      } as const;
      assert.equal([...classifier.prepare({ lang: 'en', policy })].length, tiny.entries.length + 1);
      assert.deepEqual(classifier.classify('It was left in Berta.', { policy }).issues, ['storage']);
      assert.deepEqual([...classifier.prepare({ lang: 'id' })], []);
    });
  });

  it('without any lexicon recognises nothing', () => {
    const said = createClassifier({ lexicons: [] }).classify('货没收到');
    assert.deepEqual([said.issues, said.category, said.lang], [[], 'other', 'zh-Hans']);
  });

  it('matches whole Latin words only', () => {
    const { classify } = createClassifier({ lexicons: [english] });
    assert.deepEqual(classify('Simulate templates, translate and relate.').issues, []);
  });

  it('refuses a phrase of which nothing is left once forms are read alike', () => {
    const mute = {
      ...tiny,
      readAs: { '': 'the' },
      entries: [{ signal: 'lost', weight: 1, phrases: 'the' }],
    } as const;
    assert.throws(
      () => createClassifier({ lexicons: [mute] }).classify('x', { lang: 'en' }),
      /Nothing is left to read/,
    );
  });

  it('tells a policy’s own words as it does its own', () => {
    const { classify } = createClassifier({ lexicons: [english] });
    const policy = {
      issues: defaultIssues,
      severityRules: defaultSeverityRules,
      words: {
        berta: { lang: 'en', signal: 'storage', weight: 3, phrases: 'in berta', source: 'CS-6.1' },
        other: { lang: 'id', signal: 'lost', weight: 3, phrases: 'berta', source: 'CS-6.1' },
      },
    } as const;
    const text = 'Our drums stood in Berta again.';
    assert.equal(classify(text, { lang: 'en', policy }).issues[0], 'storage');
    assert.notEqual(classify(text, { lang: 'en' }).issues[0], 'storage', 'and nobody else hears them');
  });
});

describe('a lexicon', () => {
  const { classify } = createClassifier({ lexicons: [tiny] });
  const cases: readonly (readonly [title: string, text: string, issues: readonly string[]])[] = [
    ['a phrase in any of its forms', 'The box was squashed.', ['damaged']],
    ['without an ending it does not know', 'the box was squash', ['damaged']],
    ['a gap of some words', 'I ordered tea and got coffee instead.', ['wrong-item']],
    ['a gap of no words', 'ordered instead', ['wrong-item']],
    ['no gap over the end of a sentence', 'I ordered tea. Coffee instead!', []],
    ['no gap of more than six words', 'I ordered one two three four five six seven instead', []],
    ['a number that is smaller than the one before', 'ordered 40, got 36', ['shortage']],
    ['no greater one', 'ordered 36, got 40', []],
    ['what is denied is not said', 'not squashed', []],
    ['unless another clause says it', 'not nice, squashed', ['damaged']],
    ['nor as far away', 'not one of them squashed', ['damaged']],
    ['what counts only when it is denied', 'it has not arrived', ['delay']],
    ['and not otherwise', 'it has arrived', []],
    ['what counts either way', 'not grumpy', ['attitude']],
    ['a phrase that means nothing hides its words', 'not only squashed', ['damaged']],
  ];
  for (const [title, text, issues] of cases)
    it(`hears ${title}: “${text}”`, () => assert.deepEqual(classify(text).issues, issues));

  it('weighs what follows a “but” more, to the end of the sentence', () => {
    const [first, second] = ['squashed but grumpy', 'grumpy but squashed'].map(
      (text) => classify(text).issues,
    );
    assert.deepEqual(
      [first, second],
      [
        ['attitude', 'damaged'],
        ['damaged', 'attitude'],
      ],
    );
  });

  it('hears a phrase once, though in between it stands under stress in one that means nothing', () => {
    const { classify } = createClassifier({ lexicons: [{ ...tiny, neutral: 'squashed grapes' }] });
    assert.deepEqual(
      classify('Squashed. But squashed grapes. Squashed.').evidence.map(({ start }) => start),
      [0],
    );
  });

  it('quotes what it heard, once where phrases overlap', () => {
    assert.deepEqual(classify('A SQUASHED box, ordered tea instead').evidence, [
      { start: 2, end: 10, text: 'SQUASHED', signal: 'damaged' },
      { start: 16, end: 35, text: 'ordered tea instead', signal: 'wrong-item' },
    ]);
  });
});
