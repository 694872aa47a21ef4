import { spellings } from './special-words.ts';

/** Of no units; with each unit comes another. */
export const noHash = 0x811c9dc5 | 0;
export const hashWith = (hash: number, unit: number): number => Math.imul(hash ^ unit, 0x01000193);

/**
 * The words that a lexicon knows, each with a number from 1 on. A text's words are looked up by their units, so that no
 * string is made of any.
 */
export class Vocabulary {
  #size = 0;
  /** By number: where the units of the word end in the row of all units. They begin where those of the one before end. */
  readonly #ends = [0];
  readonly #units = new Uint16Array(0x10000);
  /** Pairs of a hash and the number of a word that has it, side by side, by open addressing; 0 where none is. */
  #slots = new Int32Array(0x2000);
  /** By unit: the number of the word that it is alone. Most words of a Chinese text are one unit. */
  readonly singles = new Uint16Array(0x10000);

  constructor() {
    for (const word of spellings) this.add(unitsOf(word));
  }

  /**
   * The word's number; it gets one if it has none.
   *
   * @throws {RangeError} when the vocabulary is full
   */
  add(units: Uint16Array): number {
    const { length } = units;
    const hash = units.reduce(hashWith, noHash);
    const known = this.find(units, length, hash);
    if (known > 0) return known;
    const id = ++this.#size;
    const from = this.#ends[id - 1]!;
    this.#units.set(units, from);
    this.#ends.push(from + length);
    if (length === 1) this.singles[units[0]!] = id;
    if (4 * id > this.#slots.length) this.#grow();
    this.#place(hash, id);
    return id;
  }

  /** The number of the word that the first `length` units are, 0 if it is unknown; `hash` is that of these units. */
  find(units: Uint16Array, length: number, hash: number): number {
    const slots = this.#slots;
    const mask = slots.length - 1;
    for (let slot = slotOf(hash) & mask; ; slot = (slot + 2) & mask) {
      const id = slots[slot + 1]!;
      if (id === 0 || (slots[slot] === hash && this.#is(id, units, length))) return id;
    }
  }

  #is(id: number, units: Uint16Array, length: number): boolean {
    const from = this.#ends[id - 1]!;
    if (this.#ends[id]! - from !== length) return false;
    for (let at = 0; at < length; at++) if (this.#units[from + at] !== units[at]) return false;
    return true;
  }

  #place(hash: number, id: number): void {
    const mask = this.#slots.length - 1;
    let slot = slotOf(hash) & mask;
    while (this.#slots[slot + 1] !== 0) slot = (slot + 2) & mask;
    this.#slots[slot] = hash;
    this.#slots[slot + 1] = id;
  }

  #grow(): void {
    const slots = this.#slots;
    this.#slots = new Int32Array(2 * slots.length);
    for (let slot = 0; slot < slots.length; slot += 2)
      if (slots[slot + 1] !== 0) this.#place(slots[slot]!, slots[slot + 1]!);
  }
}

/** Where a hash is looked for first: an even place. */
const slotOf = (hash: number): number => (hash ^ (hash >>> 15)) << 1;

export const unitsOf = (word: string): Uint16Array =>
  Uint16Array.from({ length: word.length }, (_, at) => word.charCodeAt(at));
