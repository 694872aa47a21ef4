/**
 * The words that a lexicon knows, each with a number from 1 on. A text's words are looked up by their units, so that no
 * string is made of any.
 */
export class Vocabulary {
  /** By number: the word; 0 is no word. */
  readonly words: string[] = [''];
  #hashes: number[] = [0];
  /** Open addressing: number of the word whose hash leads here, 0 if none. */
  #slots = new Int32Array(1024);
  /** By unit: the number of the word that it is alone. Most words of a Chinese text are one unit. */
  readonly #singles = new Uint16Array(0x10000);

  /** The word's number; it gets one if it has none. */
  add(word: string): number {
    const units = Uint16Array.from({ length: word.length }, (_, at) => word.charCodeAt(at));
    const known = this.find(units, units.length);
    if (known > 0) return known;
    if (2 * this.words.length > this.#slots.length) this.#grow();
    const id = this.words.push(word) - 1;
    const hash = hashOf(units, units.length);
    this.#hashes.push(hash);
    if (units.length === 1) this.#singles[units[0] ?? 0] = id;
    this.#place(id, hash);
    return id;
  }

  /** The number of the word that the first `length` units are, 0 if it is unknown. */
  find(units: Uint16Array, length: number): number {
    if (length === 1) return this.#singles[units[0] ?? 0] ?? 0;
    const slots = this.#slots;
    const mask = slots.length - 1;
    const hash = hashOf(units, length);
    for (let slot = hash & mask; ; slot = (slot + 1) & mask) {
      const id = slots[slot] ?? 0;
      if (id === 0) return 0;
      if (this.#hashes[id] === hash && isWord(this.words[id] ?? '', units, length)) return id;
    }
  }

  #place(id: number, hash: number): void {
    const mask = this.#slots.length - 1;
    let slot = hash & mask;
    while (this.#slots[slot] !== 0) slot = (slot + 1) & mask;
    this.#slots[slot] = id;
  }

  #grow(): void {
    this.#slots = new Int32Array(2 * this.#slots.length);
    for (let id = 1; id < this.words.length; id++) this.#place(id, this.#hashes[id] ?? 0);
  }
}

function hashOf(units: Uint16Array, length: number): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < length; at++) hash = Math.imul(hash ^ (units[at] ?? 0), 0x01000193);
  return hash ^ (hash >>> 15);
}

function isWord(word: string, units: Uint16Array, length: number): boolean {
  if (word.length !== length) return false;
  for (let at = 0; at < length; at++) if (word.charCodeAt(at) !== units[at]) return false;
  return true;
}
