import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { languages } from '../src/core/vocabulary.ts';
import { isKeptBack, parseCorpus, readCorpus } from './corpus.ts';

describe('a corpus', () => {
  it('has a message a line, in four columns', () => {
    const { examples, fillers } = parseCorpus(
      'damaged\tdelay,attitude\tmostly-lost\tAll broken.\nfiller\t-\t-\tHello.\npraise\t-\t-\tFine.\n',
    );
    assert.deepEqual(examples, [
      { issue: 'damaged', also: ['delay', 'attitude'], signals: ['mostly-lost'], text: 'All broken.' },
      { issue: 'praise', also: [], signals: [], text: 'Fine.' },
    ]);
    assert.deepEqual(fillers, ['Hello.']);
  });

  const broken: readonly (readonly [fault: string, line: string, message: RegExp])[] = [
    ['a column too few', 'damaged\t-\tBroken.', /Line 1: not four columns/],
    ['an unknown issue', 'brocken\t-\t-\tBroken.', /“brocken” is unknown/],
    ['an unknown other issue', 'damaged\tlate\t-\tBroken.', /“late” is unknown/],
    ['an unknown signal', 'damaged\t-\tangry\tBroken.', /“angry” is unknown/],
  ];
  for (const [fault, line, message] of broken)
    it(`is refused with ${fault}`, () => assert.throws(() => parseCorpus(line), message));
});

for (const lang of languages) {
  const { examples, fillers } = readCorpus(lang);
  describe(`the ${lang} corpus`, () => {
    it('is large enough to fit to', () => assert.ok(examples.length > 2_000 && fillers.length > 50));
    it('has no text twice', () => {
      const texts = examples.map(({ text }) => text);
      assert.equal(new Set(texts).size, texts.length);
    });
    it('keeps two of five back', () => {
      const share = examples.filter(isKeptBack).length / examples.length;
      assert.ok(share > 0.35 && share < 0.45, String(share));
    });
  });
}
