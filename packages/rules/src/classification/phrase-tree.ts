/** Words are numbered below this. */
const mostWords = 1 << 14;
/** So that a node and a word fit into one integer. */
const mostNodes = 1 << 17;

/**
 * A tree over the numbers of words; a value, also a number, hangs where a phrase ends. All edges share one table with
 * integer keys: it takes less time to build than an object for each node, and a step in it costs a few nanoseconds.
 */
export class PhraseTree {
  /** Pairs of an edge and the node it leads to, side by side, by open addressing; 0 where none is. */
  #edges = new Int32Array(4096);
  /** By word: the node that it leads to from the root, 0 if none. Most steps start there and end there. */
  #first = new Int32Array(1024);
  /** By node; 0 where no phrase ends. The root is 0. */
  #values = new Int32Array(1024);
  #nodes = 1;

  /** The node that a word leads to from a node, −1 if none; an unknown word, 0, leads nowhere. */
  step(node: number, word: number): number {
    if (node === 0) return (this.#first[word] ?? 0) > 0 ? this.#first[word]! : -1;
    const edges = this.#edges;
    const mask = edges.length - 1;
    const edge = node * mostWords + word;
    // An unknown word, 0, is on no edge.
    for (let slot = slotOf(edge) & mask; ; slot = (slot + 2) & mask) {
      const found = edges[slot];
      if (found === edge) return edges[slot + 1]!;
      if (found === 0) return -1;
    }
  }

  valueAt(node: number): number {
    return this.#values[node]!;
  }

  /** The value of a phrase; set to `fresh()` if there is none yet. */
  valueOf(words: readonly number[], fresh: () => number): number {
    const node = words.reduce((from, word) => this.#branch(from, word), 0);
    return (this.#values[node] ||= fresh());
  }

  #branch(node: number, word: number): number {
    if (word <= 0 || word >= mostWords) throw new RangeError(`A lexicon holds at most ${mostWords} words`);
    const known = this.step(node, word);
    if (known >= 0) return known;
    if (this.#nodes === mostNodes) throw new RangeError(`A lexicon holds too many phrases`);
    const child = this.#nodes++;
    if (child === this.#values.length) this.#values = widened(this.#values, 2 * child);
    if (node === 0) {
      if (word >= this.#first.length)
        this.#first = widened(this.#first, Math.max(word + 1, 2 * this.#first.length));
      this.#first[word] = child;
    } else {
      if (4 * child > this.#edges.length) this.#grow();
      this.#place(node * mostWords + word, child);
    }
    return child;
  }

  #place(edge: number, child: number): void {
    const mask = this.#edges.length - 1;
    let slot = slotOf(edge) & mask;
    while (this.#edges[slot] !== 0) slot = (slot + 2) & mask;
    this.#edges[slot] = edge;
    this.#edges[slot + 1] = child;
  }

  #grow(): void {
    const edges = this.#edges;
    this.#edges = new Int32Array(2 * edges.length);
    for (let slot = 0; slot < edges.length; slot += 2)
      if (edges[slot] !== 0) this.#place(edges[slot]!, edges[slot + 1]!);
  }
}

function widened(array: Int32Array<ArrayBuffer>, length: number): Int32Array<ArrayBuffer> {
  const wider = new Int32Array(length);
  wider.set(array);
  return wider;
}

/** Where an edge is looked for first: an even place. Neighbouring edges should not lie side by side. */
const slotOf = (edge: number): number => {
  const mixed = Math.imul(edge, 0x9e3779b1);
  return (mixed ^ (mixed >>> 15)) << 1;
};
