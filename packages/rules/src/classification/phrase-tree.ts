/** Words are numbered below this. */
const mostWords = 1 << 14;
/** So that a node and a word fit into one integer. */
const mostNodes = 1 << 17;

/**
 * A tree over the numbers of words; a value, also a number, hangs where a phrase ends. All edges share one table with
 * integer keys: it takes less time to build than an object for each node, and a step in it costs a few nanoseconds.
 */
export class PhraseTree {
  #edges = new Int32Array(2048);
  #children = new Int32Array(2048);
  /** By word: the node that it leads to from the root, 0 if none. Most steps start there and end there. */
  #first = new Int32Array(1024);
  /** By node; 0 where no phrase ends. The root is 0. */
  readonly #values: number[] = [0];

  /** The node that a word leads to from a node, −1 if none; an unknown word, 0, leads nowhere. */
  step(node: number, word: number): number {
    if (node === 0) return (this.#first[word] ?? 0) > 0 ? this.#first[word]! : -1;
    const edges = this.#edges;
    const mask = edges.length - 1;
    const edge = node * mostWords + word;
    // An unknown word, 0, is on no edge.
    for (let slot = spread(edge) & mask; ; slot = (slot + 1) & mask) {
      const found = edges[slot];
      if (found === edge) return this.#children[slot] ?? -1;
      if (found === 0) return -1;
    }
  }

  valueAt(node: number): number {
    return this.#values[node] ?? 0;
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
    if (this.#values.length === mostNodes) throw new RangeError(`A lexicon holds too many phrases`);
    if (node === 0) return this.#start(word);
    if (2 * this.#values.length > this.#edges.length) this.#grow();
    const child = this.#values.push(0) - 1;
    this.#place(node * mostWords + word, child);
    return child;
  }

  #start(word: number): number {
    if (word >= this.#first.length) {
      const wider = new Int32Array(Math.max(word + 1, 2 * this.#first.length));
      wider.set(this.#first);
      this.#first = wider;
    }
    return (this.#first[word] = this.#values.push(0) - 1);
  }

  #place(edge: number, child: number): void {
    const mask = this.#edges.length - 1;
    let slot = spread(edge) & mask;
    while (this.#edges[slot] !== 0) slot = (slot + 1) & mask;
    this.#edges[slot] = edge;
    this.#children[slot] = child;
  }

  #grow(): void {
    const edges = this.#edges;
    const children = this.#children;
    this.#edges = new Int32Array(2 * edges.length);
    this.#children = new Int32Array(2 * edges.length);
    edges.forEach((edge, slot) => {
      if (edge !== 0) this.#place(edge, children[slot] ?? 0);
    });
  }
}

/** Neighbouring keys should not lie side by side. */
const spread = (edge: number): number => {
  const mixed = Math.imul(edge, 0x9e3779b1);
  return mixed ^ (mixed >>> 15);
};
