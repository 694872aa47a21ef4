/** Numbers in a sequence are below this, and so are nodes: together they fit into one integer. */
const most = 1 << 16;

/** Where every sequence begins; 0 is no node. */
export const root = 1;

/**
 * A tree over sequences of numbers, from 1 on: units of words, or words of phrases. A value, also a number, hangs where a
 * sequence ends. All edges share one table with integer keys: it takes less time to build than an object for each node,
 * and a step in it costs a few nanoseconds.
 */
export class NumberTree {
  /** By number: the node that it leads to from the root, 0 if none. Most steps start there and end there. */
  readonly #first = new Uint16Array(most);
  /** Pairs of an edge and the node it leads to, side by side, by open addressing; 0 where none is. */
  #edges = new Int32Array(0x8000);
  /** By node: twice its value, 0 where no sequence ends; and 1 more where one goes on. */
  readonly #states = new Int32Array(most);
  #nodes = root + 1;

  /** The node that a number leads to from a node, 0 if none. */
  step(node: number, next: number): number {
    if (node === root) return this.#first[next]!;
    if ((this.#states[node]! & 1) === 0) return 0;
    const edges = this.#edges;
    const mask = edges.length - 1;
    const edge = (node << 16) | next;
    for (let slot = slotOf(edge) & mask; ; slot = (slot + 2) & mask) {
      const found = edges[slot];
      if (found === edge) return edges[slot + 1]!;
      if (found === 0) return 0;
    }
  }

  /** 0 where no sequence ends. */
  valueAt(node: number): number {
    return this.#states[node]! >> 1;
  }

  /**
   * The value of a sequence; set to `fresh()` if there is none yet.
   *
   * @throws {RangeError} when the tree is full
   */
  valueOf(sequence: Iterable<number>, fresh: () => number): number {
    let node = root;
    for (const next of sequence) node = this.step(node, next) || this.#branch(node, next);
    if (this.#states[node]! < 2) this.#states[node]! |= 2 * fresh();
    return this.valueAt(node);
  }

  #branch(node: number, next: number): number {
    const child = this.#nodes++;
    if (child === most || next >= most) throw new RangeError('A lexicon holds too many words or phrases');
    if (node === root) this.#first[next] = child;
    else {
      this.#states[node]! |= 1;
      if (4 * child > this.#edges.length) this.#grow();
      this.#place((node << 16) | next, child);
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

/** Where an edge is looked for first: an even place. Neighbouring edges should not lie side by side. */
const slotOf = (edge: number): number => {
  const mixed = Math.imul(edge, 0x9e3779b1);
  return (mixed ^ (mixed >>> 15)) << 1;
};
