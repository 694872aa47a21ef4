import * as kinds from './character-kinds.ts';
import { fold, foldStyled, kindAt, kindOf, newline, styled } from './characters.ts';
import type { TokenList } from './token-list.ts';
import * as special from './special-words.ts';
import { hashWith, noHash, type Vocabulary } from './vocabulary.ts';

/** Nothing that a lexicon holds is longer; a longer word is unknown. */
const longest = 40;

/** The word that is being spelt: its units, and the hash of so many of them. */
const units = new Uint16Array(longest);
const hashes = new Int32Array(longest + 1);
hashes[0] = noHash;
/** How many they are; more than the longest word has where it is too long. */
let spelt = 0;

/**
 * Gives the number of a word that the vocabulary does not know, 0 if there is none.
 *
 * @param units the word is the first `length` of them
 * @param hashes by how many units: their hash
 */
export type Unknown = (units: Uint16Array, length: number, hashes: Int32Array) => number;

/**
 * Cuts a text into words, which go into the list in place of what was there: runs of Latin letters, single Chinese
 * characters, numbers, line ends, and signs. Handles and addresses are passed over, signs that nobody knows too; a letter
 * said three times or more is said once ("soooo"). It takes time linear in the length of the text.
 */
export function tokenise(text: string, vocabulary: Vocabulary, unknown: Unknown, into: TokenList): void {
  const { length } = text;
  const { singles } = vocabulary;
  into.clear(length);
  for (let at = 0; at < length;) {
    const start = at;
    const unit = text.charCodeAt(at++);
    const kind = kindOf(unit);
    if (kind === kinds.han) {
      units[0] = unit;
      const word = singles[unit]! || unknown(units, 1, hashes);
      if (word > 0 && into.endsWith(word) && into.words[into.length - 2] === word) into.stretch(at);
      else into.push(word, start, at);
      continue;
    }
    if (kind === kinds.letter || unit === styled) {
      at = spell(text, start);
      if (at > start) {
        const word = spelt > longest ? 0 : vocabulary.find(units, spelt, hashes[spelt]!);
        if (word >= special.www && word <= special.https) at = endOfAddress(text, at);
        else into.push(word || (spelt > longest ? 0 : unknown(units, spelt, hashes)), start, at);
        continue;
      }
      at = start + 1;
    }
    if (unit === blank) {
      while (text.charCodeAt(at) === blank) at++;
      // Where no comma is written between Chinese words, a blank stands for it.
      if (kindAt(text, start - 1) === kinds.han && kindAt(text, at) === kinds.han)
        into.push(special.comma, start, at);
      continue;
    }
    if (kind === kinds.blank || kind === kinds.mark) continue;
    const before = kindAt(text, start - 1);
    const followsLetter = before === kinds.letter;
    // A hyphen parts words no more than a blank does, unless it stands alone.
    if (kind === kinds.hyphen && followsLetter) continue;
    let word: number;
    if (unit === newline) word = special.line;
    else if (kind === kinds.digit) {
      at = endOfNumber(text, at);
      // "lama2" is "lama-lama"; a number of a model is none either, nor what a waybill is called by ("HL-20261118").
      if (followsLetter && into.ends[into.length - 1] === start) continue;
      if (before === kinds.hyphen && at - start > 3 && kindAt(text, start - 2) === kinds.letter) continue;
      word = special.number;
    } else {
      const code = (units[0] = fold(unit));
      if (code === atSign) {
        while (at < length && isNameUnit(text.charCodeAt(at))) at++;
        continue;
      }
      if (code >= 0xd800 && code <= 0xdbff && at < length) {
        // Signs of the upper planes, like most emoji, are a pair.
        units[1] = text.charCodeAt(at++);
        const hash = hashWith(hashWith(noHash, code), units[1]);
        word = vocabulary.find(units, 2, hash) || unknown(units, 2, hashes);
      } else word = singles[code]! || unknown(units, 1, hashes);
    }
    // Repetitions of a number or sign say nothing new.
    if (word === 0) continue;
    if (into.endsWith(word)) into.stretch(at);
    else into.push(word, start, at);
  }
}

const blank = 0x20;
const atSign = 0x40;

/** Spells a run of letters; returns where it ends. */
function spell(text: string, from: number): number {
  let at = from;
  let written = 0;
  let repeats = 0;
  let last = 0;
  for (; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    const kind = kindOf(unit);
    let code = fold(unit);
    if (kind !== kinds.letter) {
      if (unit === styled && kindOf((code = foldStyled(text.charCodeAt(at + 1)))) === kinds.letter) at++;
      else if (kind === kinds.mark) continue;
      else if (kind !== kinds.apostrophe || at === from || kindAt(text, at + 1) !== kinds.letter) break;
    }
    if (code === last) {
      repeats++;
      if (repeats === 2) written--;
      if (repeats >= 2) continue;
    } else repeats = 0;
    last = code;
    if (written < longest) {
      units[written] = code;
      hashes[written + 1] = hashWith(hashes[written]!, code);
    }
    written++;
  }
  spelt = written;
  return at;
}

/** Digits, and points, commas and colons between them. */
function endOfNumber(text: string, from: number): number {
  let at = from;
  for (; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (kindOf(unit) === kinds.digit) continue;
    const code = fold(unit);
    const joins = code === 0x2e || code === 0x2c || code === 0x3a;
    if (!joins || kindAt(text, at + 1) !== kinds.digit) break;
  }
  return at;
}

const isNameUnit = (unit: number): boolean => {
  const kind = kindOf(unit);
  const code = fold(unit);
  return kind === kinds.letter || kind === kinds.digit || code === 0x5f || code === 0x2e;
};

function endOfAddress(text: string, from: number): number {
  let at = from;
  while (at < text.length) {
    const code = text.charCodeAt(at);
    if (code <= 0x20 || code > 0x2e7f) break;
    at++;
  }
  return at;
}
