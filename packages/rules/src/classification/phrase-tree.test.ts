import assert from 'node:assert/strict';
import { it } from 'node:test';
import fc from 'fast-check';
import { PhraseTree } from './phrase-tree.ts';

const follow = (tree: PhraseTree, words: readonly number[]): number => {
  let node = 0;
  for (const word of words) {
    node = tree.step(node, word);
    if (node < 0) return 0;
  }
  return tree.valueAt(node);
};

it('a tree gives back what was put in, and nothing else', () => {
  const phrase = fc.array(fc.integer({ min: 1, max: 40 }), { minLength: 1, maxLength: 4 });
  fc.assert(
    fc.property(fc.array(phrase, { maxLength: 300 }), phrase, (phrases, other) => {
      const tree = new PhraseTree();
      const expected = new Map<string, number>();
      for (const [at, words] of phrases.entries()) {
        const value = tree.valueOf(words, () => at + 1);
        if (!expected.has(words.join())) expected.set(words.join(), at + 1);
        assert.equal(value, expected.get(words.join()));
      }
      for (const words of [...phrases, other])
        assert.equal(follow(tree, words), expected.get(words.join()) ?? 0);
    }),
  );
});

it('an unknown word leads nowhere', () => {
  const tree = new PhraseTree();
  tree.valueOf([1, 2], () => 1);
  assert.equal(tree.step(0, 0), -1);
  assert.equal(follow(tree, [1, 0]), 0);
});

it('more words than it has room for are an error, not a mix-up', () => {
  assert.throws(() => new PhraseTree().valueOf([1 << 14], () => 1), RangeError);
});
