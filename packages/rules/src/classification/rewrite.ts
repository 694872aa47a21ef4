import type { Lexicon } from './lexicon.ts';
import { MappedTextBuilder, type MappedText } from './mapped-text.ts';
import { normalise } from './normalise.ts';
import { branch, emptyTrie, longestMatch, type Trie } from './trie.ts';

export type Rewrites = Trie<Uint16Array>;

export function compileRewrites(readAs: Lexicon['readAs']): Rewrites {
  const trie: Rewrites = emptyTrie();
  for (const [as, words] of Object.entries(readAs)) {
    const target = unitsOf(normalise(as));
    // The word itself too: else a part of it might be read as something else.
    for (const word of as === '' ? words : [as, ...words]) {
      const { codes, length } = normalise(word);
      trie.values[branch(trie, codes, 0, length)] = target;
    }
  }
  return trie;
}

/** The units alone. */
export const unitsOf = ({ codes, length }: MappedText): Uint16Array => codes.subarray(0, length);

/** Reads other forms as the word they stand for. What was rewritten still points at the original word. */
export function rewrite(text: MappedText, rewrites: Rewrites): MappedText {
  const codes = unitsOf(text);
  const { starts, ends } = text;
  const out = new MappedTextBuilder(codes.length);
  for (let at = 0; at < codes.length;) {
    const start = starts[at] ?? 0;
    const match = longestMatch(rewrites, codes, at);
    if (match === undefined) {
      out.push(codes[at] ?? 0, start, ends[at] ?? start);
      at++;
      continue;
    }
    const end = ends[match.end - 1] ?? start;
    for (const code of match.value) out.push(code, start, end);
    at = match.end;
  }
  return out;
}
