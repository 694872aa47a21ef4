import assert from 'node:assert/strict';
import { it } from 'node:test';
import fc from 'fast-check';
import { Vocabulary } from './vocabulary.ts';

const unitsOf = (word: string): Uint16Array =>
  Uint16Array.from({ length: word.length }, (_, at) => word.charCodeAt(at));

it('gives each word a number of its own, from 1 on, and finds it again', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ maxLength: 6 }), { maxLength: 2000 }), fc.string(), (words, other) => {
      const vocabulary = new Vocabulary();
      const ids = words.map((word) => vocabulary.add(word));
      const known = new Map(words.map((word, at) => [word, ids[at]]));
      assert.equal(new Set(ids).size, known.size);
      for (const [word, id] of known) assert.equal(vocabulary.find(unitsOf(word), word.length), id);
      assert.equal(vocabulary.find(unitsOf(other), other.length), known.get(other) ?? 0);
    }),
    { numRuns: 30 },
  );
});
