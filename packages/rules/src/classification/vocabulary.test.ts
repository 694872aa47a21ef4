import assert from 'node:assert/strict';
import { it } from 'node:test';
import fc from 'fast-check';
import * as special from './special-words.ts';
import { hashWith, noHash, unitsOf, Vocabulary } from './vocabulary.ts';

const find = (vocabulary: Vocabulary, word: string): number => {
  const units = unitsOf(word);
  return vocabulary.find(units, units.length, units.reduce(hashWith, noHash));
};

it('gives each word a number of its own, from 1 on, and finds it again', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ maxLength: 6 }), { maxLength: 2000 }), fc.string(), (words, other) => {
      const vocabulary = new Vocabulary();
      const ids = words.map((word) => vocabulary.add(unitsOf(word)));
      const known = new Map(words.map((word, at) => [word, ids[at]]));
      assert.equal(new Set(ids).size, known.size);
      for (const [word, id] of known) {
        assert.equal(find(vocabulary, word), id);
        if (word.length === 1) assert.equal(vocabulary.singles[word.charCodeAt(0)], id);
      }
      if (!known.has(other)) assert.ok(find(vocabulary, other) <= special.https);
    }),
    { numRuns: 30 },
  );
});

it('tells words apart that have the same hash', () => {
  const vocabulary = new Vocabulary();
  const hash = 12_345;
  const id = vocabulary.add(unitsOf('late'));
  const units = unitsOf('late');
  assert.equal(vocabulary.find(units, 4, units.reduce(hashWith, noHash)), id);
  assert.equal(vocabulary.find(unitsOf('tale'), 4, units.reduce(hashWith, noHash)), 0);
  assert.equal(vocabulary.find(units, 4, hash), 0);
});

it('knows some words from the beginning, by the numbers that they have everywhere', () => {
  const vocabulary = new Vocabulary();
  assert.deepEqual(
    ['0', '\ue000', '\n', ',', '', 'www', 'https'].map((word) => find(vocabulary, word)),
    [
      special.number,
      special.fewer,
      special.line,
      special.comma,
      special.passedOver,
      special.www,
      special.https,
    ],
  );
});
