import { isHan, isLetter, newline, number, space } from './characters.ts';

/** A text made comparable, and the way back: unit `i` stems from `[starts[i], ends[i])` of the original. */
export interface MappedText {
  readonly length: number;
  /** UTF-16 units; like the other two, it may be longer than `length`. */
  readonly codes: Uint16Array;
  readonly starts: Int32Array;
  readonly ends: Int32Array;
}

/**
 * Collects units. Several blanks become one, several numbers one, and a letter said three times or more is said once
 * ("soooo"). After a Chinese character a blank means nothing.
 */
export class MappedTextBuilder implements MappedText {
  length = 0;
  codes: Uint16Array;
  starts: Int32Array;
  ends: Int32Array;
  /** The last unit, −1 before the first. */
  last = -1;
  #repeats = 0;

  constructor(expected: number) {
    this.codes = new Uint16Array(expected);
    this.starts = new Int32Array(expected);
    this.ends = new Int32Array(expected);
  }

  push(code: number, start: number, end: number): void {
    const last = this.last;
    if (code === last) {
      if (code === space || code === newline) return;
      if (code === number) return this.#stretch(end);
      if (isLetter(code)) {
        this.#repeats++;
        if (this.#repeats === 2) this.length--;
        if (this.#repeats >= 2) return this.#stretch(end);
      }
    } else {
      this.#repeats = 0;
      if (code === space && (last === -1 || last === newline || isHan(last))) return;
      if (code === newline && last === space) this.length--;
    }
    if (this.length === this.codes.length) this.#grow();
    this.codes[this.length] = code;
    this.starts[this.length] = start;
    this.ends[this.length] = end;
    this.length++;
    this.last = code;
  }

  #stretch(end: number): void {
    this.ends[this.length - 1] = end;
  }

  #grow(): void {
    const room = 2 * this.length + 8;
    const { codes, starts, ends } = this;
    this.codes = new Uint16Array(room);
    this.starts = new Int32Array(room);
    this.ends = new Int32Array(room);
    this.codes.set(codes);
    this.starts.set(starts);
    this.ends.set(ends);
  }
}
