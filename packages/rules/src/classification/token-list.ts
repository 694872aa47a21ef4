/** A list has room for so many words; what a very long text needed is given back with the next that is shorter. */
const usualRoom = 512;
const mostKept = 8_192;

/**
 * A text as numbers of words; word `i` stands at `[starts[i], ends[i])` of the text. The arrays are longer than what is
 * in them, and kept from text to text: a list belongs to one reading at a time.
 */
export class TokenList {
  length = 0;
  words = new Int32Array(usualRoom);
  starts = new Int32Array(usualRoom);
  ends = new Int32Array(usualRoom);

  /** Forgets what is in it, and makes room for about so many words. */
  clear(room: number): void {
    this.length = 0;
    const { length } = this.words;
    if (length < room || (length > mostKept && room <= mostKept)) this.#resize(Math.max(usualRoom, room));
  }

  push(word: number, start: number, end: number): void {
    const at = this.length;
    if (at === this.words.length) this.#resize(2 * at);
    this.words[at] = word;
    this.starts[at] = start;
    this.ends[at] = end;
    this.length = at + 1;
  }

  /** Whether this is the last word. */
  endsWith(word: number): boolean {
    return this.length > 0 && this.words[this.length - 1] === word;
  }

  /** Lets the last word reach further. */
  stretch(end: number): void {
    this.ends[this.length - 1] = end;
  }

  #resize(room: number): void {
    const resized = (old: Int32Array): Int32Array<ArrayBuffer> => {
      const array = new Int32Array(room);
      array.set(old.subarray(0, this.length));
      return array;
    };
    this.words = resized(this.words);
    this.starts = resized(this.starts);
    this.ends = resized(this.ends);
  }
}
