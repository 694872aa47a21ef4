import { isLetter } from './characters.ts';

/**
 * A tree over characters; a value hangs where a phrase ends. All edges share one map with small integer keys: a map for
 * each of a hundred thousand nodes would take longer to build than most texts take to read.
 */
export interface Trie<V> {
  /** By unit: its place in the alphabet of the phrases, 0 if no phrase has it. */
  readonly letters: Uint16Array;
  size: number;
  readonly edges: Map<number, number>;
  /** By node; the root is 0. */
  readonly values: (V | undefined)[];
}

/** More different characters than the phrases of a language have. */
const alphabet = 4096;

export const emptyTrie = <V>(): Trie<V> => ({
  letters: new Uint16Array(0x10000),
  size: 1,
  edges: new Map(),
  values: [undefined],
});

/** The node that the units from `from` to `to` lead to, made as far as it is not there yet. */
export function branch<V>(trie: Trie<V>, codes: Uint16Array, from: number, to: number): number {
  const { letters, edges, values } = trie;
  let node = 0;
  for (let at = from; at < to; at++) {
    const code = codes[at] ?? 0;
    if (letters[code] === 0) {
      if (trie.size === alphabet) throw new RangeError(`More than ${alphabet} different characters`);
      letters[code] = trie.size++;
    }
    const edge = node * alphabet + (letters[code] ?? 0);
    let child = edges.get(edge);
    if (child === undefined) {
      child = values.push(undefined) - 1;
      edges.set(edge, child);
    }
    node = child;
  }
  return node;
}

export interface Match<V> {
  readonly end: number;
  readonly value: V;
}

/**
 * The longest phrase that starts at `from`. A phrase never starts or ends inside a Latin word; Chinese characters stand
 * alone. The work is bounded by the longest phrase, not by the text.
 */
export function longestMatch<V>(trie: Trie<V>, codes: Uint16Array, from: number): Match<V> | undefined {
  const { letters, edges, values } = trie;
  if (letters[codes[from] ?? 0] === 0 || isInsideWord(codes, from)) return undefined;
  let found: Match<V> | undefined;
  let node: number | undefined = 0;
  for (let at = from; at < codes.length; at++) {
    const letter = letters[codes[at] ?? 0] ?? 0;
    if (letter === 0) break;
    node = edges.get(node * alphabet + letter);
    if (node === undefined) break;
    const value = values[node];
    if (value !== undefined && !isInsideWord(codes, at + 1)) found = { end: at + 1, value };
  }
  return found;
}

/** Whether a Latin word goes on across the border before `at`. */
const isInsideWord = (codes: Uint16Array, at: number): boolean =>
  isLetter(codes[at - 1] ?? 0) && isLetter(codes[at] ?? 0);
