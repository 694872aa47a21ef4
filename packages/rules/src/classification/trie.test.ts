import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { branch, emptyTrie, longestMatch, type Trie } from './trie.ts';

const units = (text: string): Uint16Array => Uint16Array.from(text, (character) => character.charCodeAt(0));

const trieOf = (phrases: readonly string[], into: Trie<string> = emptyTrie()): Trie<string> => {
  for (const phrase of phrases) into.values[branch(into, units(phrase), 0, phrase.length)] = phrase;
  return into;
};

describe('matching', () => {
  const trie = trieOf(['late', 'late again', '没收', '没收到']);

  it('the longest phrase wins', () => {
    assert.equal(longestMatch(trie, units('late again'), 0)?.value, 'late again');
    assert.equal(longestMatch(trie, units('late agai'), 0)?.value, 'late');
    assert.equal(longestMatch(trie, units('没收到'), 0)?.value, '没收到');
  });

  it('Latin words match whole, Chinese anywhere', () => {
    assert.equal(longestMatch(trie, units('plate'), 1), undefined);
    assert.equal(longestMatch(trie, units('later'), 0), undefined);
    assert.equal(longestMatch(trie, units('我没收到货'), 1)?.value, '没收到');
    assert.equal(longestMatch(trie, units('我late了'), 1)?.value, 'late');
  });

  it('looks at no more units than the longest phrase has, however long and repetitive the text', () => {
    class CountingMap extends Map<number, number> {
      gets = 0;
      override get(key: number): number | undefined {
        this.gets++;
        return super.get(key);
      }
    }
    const edges = new CountingMap();
    const counted = trieOf(['没'.repeat(12) + '到'], { ...emptyTrie<string>(), edges });
    const lookUps = (length: number): number => {
      edges.gets = 0;
      const text = units('没'.repeat(length));
      for (let at = 0; at < text.length; at++) longestMatch(counted, text, at);
      return edges.gets;
    };
    assert.ok(lookUps(1000) <= 13 * 1000);
    assert.ok(lookUps(10_000) <= 13 * 10_000);
  });
});
