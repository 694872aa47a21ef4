import {
  fold,
  foldStyled,
  isApostrophe,
  isBlank,
  isDigit,
  isHan,
  isHyphen,
  isLetter,
  isMark,
  newline,
} from './characters.ts';

/** A text as numbers of words; word `i` stands at `[starts[i], ends[i])` of the text. */
export interface Tokens {
  readonly words: number[];
  readonly starts: number[];
  readonly ends: number[];
}

/** Stands for any number. */
export const numberWord = '0';
/** Stands for the end of a line. */
export const lineEnd = '\n';

/** Gives the number of a word: of the first `length` units. 0: it is unknown. */
export type Lookup = (units: Uint16Array, length: number) => number;

/** Nothing that a lexicon holds is longer; a longer word is unknown. */
const longest = 40;

/**
 * Cuts a text into words: runs of Latin letters, single Chinese characters, numbers, line ends, and signs. Handles and
 * addresses are passed over, signs that nobody knows too; a letter said three times or more is said once ("soooo").
 * Takes time linear in the length of the text.
 */
export function tokenise(text: string, lookup: Lookup): Tokens {
  const words: number[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  const buffer: WordBuffer = { units: new Uint16Array(longest), length: 0 };
  const { units } = buffer;
  const single = (unit: number): number => {
    units[0] = unit;
    return lookup(units, 1);
  };
  const number = single(numberWord.charCodeAt(0));
  const line = single(newline);
  const push = (word: number, start: number, end: number): void => {
    words.push(word);
    starts.push(start);
    ends.push(end);
  };
  /** Repetitions of a number or sign say nothing new. */
  const pushOnce = (word: number, start: number, end: number): void => {
    const last = words.length - 1;
    if (words[last] === word) ends[last] = end;
    else push(word, start, end);
  };

  for (let at = 0; at < text.length;) {
    const start = at;
    const unit = text.charCodeAt(at);
    const code = fold(unit);
    if (isLetter(code) || unit === 0xd835) {
      at = readWord(text, at, buffer);
      if (at > start) {
        if (isAddress(buffer)) at = endOfAddress(text, at);
        else push(buffer.length === 0 ? 0 : lookup(units, buffer.length), start, at);
        continue;
      }
    }
    at++;
    if (isBlank(code) || isMark(code)) continue;
    // A hyphen parts words no more than a blank does, unless it stands alone.
    if (isHyphen(code) && start > 0 && isLetter(fold(text.charCodeAt(start - 1)))) continue;
    if (isHan(code)) {
      const last = words.length - 1;
      const word = single(code);
      if (word > 0 && words[last] === word && words[last - 1] === word) ends[last] = at;
      else push(word, start, at);
    } else if (code === newline) {
      pushOnce(line, start, at);
    } else if (isDigit(code)) {
      at = endOfNumber(text, at);
      // "lama2" is "lama-lama"; a number of a model is none either.
      if (start > 0 && ends[ends.length - 1] === start && isLetter(fold(text.charCodeAt(start - 1))))
        continue;
      pushOnce(number, start, at);
    } else if (code === 0x40) {
      while (at < text.length && isNameUnit(text.charCodeAt(at))) at++;
    } else {
      // Signs of the upper planes, like most emoji, are a pair.
      let length = 1;
      units[0] = code;
      if (code >= 0xd800 && code <= 0xdbff && at < text.length) {
        units[1] = text.charCodeAt(at);
        length = 2;
        at++;
      }
      const word = lookup(units, length);
      if (word > 0 && word !== number) pushOnce(word, start, at);
    }
  }
  return { words, starts, ends };
}

interface WordBuffer {
  readonly units: Uint16Array;
  /** 0: the word was too long. */
  length: number;
}

/** Reads a run of letters into the buffer; returns where it ends. */
function readWord(text: string, from: number, buffer: WordBuffer): number {
  const { units } = buffer;
  let at = from;
  let written = 0;
  let repeats = 0;
  let tooLong = false;
  while (at < text.length) {
    const unit = text.charCodeAt(at);
    let code = fold(unit);
    let width = 1;
    if (unit === 0xd835) {
      code = foldStyled(unit, text.charCodeAt(at + 1));
      width = 2;
    }
    if (isMark(code)) {
      at++;
      continue;
    }
    const isInner = isApostrophe(code) && at > from && isLetter(fold(text.charCodeAt(at + 1)));
    if (!isLetter(code) && !isInner) break;
    at += width;
    if (code === units[written - 1] && written > 0) {
      repeats++;
      if (repeats === 2) written--;
      if (repeats >= 2) continue;
    } else repeats = 0;
    if (written < longest) units[written++] = code;
    else tooLong = true;
  }
  buffer.length = tooLong ? 0 : written;
  return at;
}

/** Digits, and points, commas and colons between them. */
function endOfNumber(text: string, from: number): number {
  let at = from;
  for (; at < text.length; at++) {
    const code = fold(text.charCodeAt(at));
    if (isDigit(code)) continue;
    const joins = code === 0x2e || code === 0x2c || code === 0x3a;
    if (!joins || !isDigit(fold(text.charCodeAt(at + 1)))) break;
  }
  return at;
}

const isNameUnit = (unit: number): boolean => {
  const code = fold(unit);
  return isLetter(code) || isDigit(code) || code === 0x5f || code === 0x2e;
};

const schemes = ['http', 'https', 'www'];

const isAddress = ({ units, length }: WordBuffer): boolean =>
  length <= 5 && schemes.some((scheme) => scheme.length === length && startsWith(units, scheme));

function startsWith(units: Uint16Array, word: string): boolean {
  for (let at = 0; at < word.length; at++) if (units[at] !== word.charCodeAt(at)) return false;
  return true;
}

function endOfAddress(text: string, from: number): number {
  let at = from;
  while (at < text.length) {
    const code = text.charCodeAt(at);
    if (code <= 0x20 || code > 0x2e7f) break;
    at++;
  }
  return at;
}
