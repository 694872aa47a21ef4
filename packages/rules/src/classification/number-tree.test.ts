import assert from 'node:assert/strict';
import { it } from 'node:test';
import fc from 'fast-check';
import { NumberTree, root } from './number-tree.ts';

const follow = (tree: NumberTree, words: readonly number[]): number => {
  let node = root;
  for (const word of words) {
    node = tree.step(node, word);
  }
  return tree.valueAt(node);
};

it('a tree gives back what was put in, and nothing else', () => {
  const phrase = fc.array(fc.integer({ min: 1, max: 40 }), { minLength: 1, maxLength: 4 });
  fc.assert(
    fc.property(fc.array(phrase, { maxLength: 300 }), phrase, (phrases, other) => {
      const tree = new NumberTree();
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

it('what was never put in leads nowhere, nor does what follows it', () => {
  const tree = new NumberTree();
  tree.valueOf([1, 2], () => 1);
  assert.deepEqual(
    [follow(tree, [0]), follow(tree, [1, 0]), follow(tree, [0, 1, 2]), follow(tree, [1, 2, 2])],
    [0, 0, 0, 0],
  );
});

it('a sequence that ends where another goes on keeps its value, and gets none that it was not given', () => {
  const tree = new NumberTree();
  tree.valueOf([1, 2, 3], () => 7);
  assert.equal(follow(tree, [1, 2]), 0);
  tree.valueOf([1, 2], () => 8);
  assert.deepEqual([follow(tree, [1, 2]), follow(tree, [1, 2, 3])], [8, 7]);
});

it('more than it has room for is an error, not a mix-up', () => {
  assert.throws(() => new NumberTree().valueOf([1 << 16], () => 1), RangeError);
  const tree = new NumberTree();
  assert.throws(() => {
    for (let first = 1; first < 300; first++)
      for (let second = 1; second < 300; second++) tree.valueOf([first, second], () => 1);
  }, RangeError);
});
