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
import type { TokenList } from './token-list.ts';

/** Stands for any number. */
export const numberWord = '0';
/** Stands for the end of a line. */
export const lineEnd = '\n';

/** Gives the number of a word: of the first `length` units. 0: it is unknown. */
export type Lookup = (units: Uint16Array, length: number) => number;

/** Nothing that a lexicon holds is longer; a longer word is unknown. */
const longest = 40;

/** Cuts a text into words: they go into the list, and what was in it is forgotten. */
export type Tokenise = (text: string, into: TokenList) => void;

/**
 * What cuts texts into words: runs of Latin letters, single Chinese characters, numbers, line ends, and signs. Handles and
 * addresses are passed over, signs that nobody knows too; a letter said three times or more is said once ("soooo").
 * It takes time linear in the length of the text.
 */
export function createTokeniser(lookup: Lookup): Tokenise {
  const buffer: WordBuffer = { units: new Uint16Array(longest), length: 0 };
  const { units } = buffer;
  const single = (unit: number): number => {
    units[0] = unit;
    return lookup(units, 1);
  };
  const number = single(numberWord.charCodeAt(0));
  const line = single(newline);
  const comma = single(commaSign);

  return (text, into) => {
    into.clear();
    for (let at = 0; at < text.length;) {
      const start = at;
      const unit = text.charCodeAt(at);
      if (unit === blank) {
        while (text.charCodeAt(at) === blank) at++;
        // Where no comma is written between Chinese words, a blank stands for it.
        if (start > 0 && isHan(text.charCodeAt(start - 1)) && isHan(text.charCodeAt(at)))
          into.push(comma, start, at);
        continue;
      }
      const code = fold(unit);
      if (isHan(code)) {
        at++;
        const word = single(code);
        if (word > 0 && into.endsWith(word) && into.words[into.length - 2] === word) into.stretch(at);
        else into.push(word, start, at);
        continue;
      }
      if (isLetter(code) || unit === styled) {
        at = readWord(text, at, buffer);
        if (at > start) {
          if (isAddress(buffer)) at = endOfAddress(text, at);
          else into.push(buffer.length === 0 ? 0 : lookup(units, buffer.length), start, at);
          continue;
        }
      }
      at++;
      if (isBlank(code) || isMark(code)) continue;
      const followsLetter = start > 0 && isLetter(fold(text.charCodeAt(start - 1)));
      // A hyphen parts words no more than a blank does, unless it stands alone.
      if (isHyphen(code) && followsLetter) continue;
      let word = 0;
      if (code === newline) word = line;
      else if (isDigit(code)) {
        at = endOfNumber(text, at);
        // "lama2" is "lama-lama"; a number of a model is none either.
        if (followsLetter && into.ends[into.length - 1] === start) continue;
        word = number;
      } else if (code === atSign) {
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
        word = lookup(units, length);
        if (word === number) continue;
      }
      // Repetitions of a number or sign say nothing new.
      if (word === 0) continue;
      if (into.endsWith(word)) into.stretch(at);
      else into.push(word, start, at);
    }
  };
}

const blank = 0x20;
const commaSign = 0x2c;
const atSign = 0x40;
/** The first half of a styled letter ("𝗹𝗮𝘁𝗲"). */
const styled = 0xd835;

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
  for (; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    let code = fold(unit);
    if (!isLetter(code)) {
      if (unit === styled && isLetter((code = foldStyled(unit, text.charCodeAt(at + 1))))) at++;
      else if (isMark(code)) continue;
      else if (!isApostrophe(code) || at === from || !isLetter(fold(text.charCodeAt(at + 1)))) break;
    }
    if (written > 0 && code === units[written - 1]) {
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

const isAddress = ({ units, length }: WordBuffer): boolean =>
  length === 3
    ? startsWith(units, 'www')
    : (length === 4 || length === 5) && startsWith(units, 'https', length);

function startsWith(units: Uint16Array, word: string, length = word.length): boolean {
  for (let at = 0; at < length; at++) if (units[at] !== word.charCodeAt(at)) return false;
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
