import type { Lexicon } from './lexicon.ts';
import { NumberTree, root } from './number-tree.ts';
import { listed } from './phrases.ts';
import { numberAt } from './numerals.ts';
import { TokenList } from './token-list.ts';
import { tokenise, type Unknown } from './tokenise.ts';
import * as special from './special-words.ts';
import { unitsOf, Vocabulary } from './vocabulary.ts';

/** What an ending leaves of a word must still say something. */
const shortestStem = 4;
/** Lexicons write `#` for a number, `<` after a smaller one. A phrase a line. */
const spelt = (phrases: readonly string[]): string =>
  phrases.join('\n').replaceAll('#', special.spellings[0]).replaceAll('<', special.spellings[1]);

/** For one reading at a time, in whichever language: a text as it is written, and as it is read. */
const written = new TokenList();
const alike = new TokenList();

/** The words of a language and how they are read alike: the first half of a lexicon, on which phrases are built. */
export interface Words {
  /** A text in words that are read alike, until the next one is read; unknown words are 0. */
  read(text: string): TokenList;
  /** The words of each phrase; they become known. Many at once, for reading costs more to begin than to go on. */
  learn(phrases: readonly string[]): readonly (readonly number[])[];
}

export function compileWords({ readAs, endings }: Pick<Lexicon, 'readAs' | 'endings'>): Words {
  const vocabulary = new Vocabulary();
  const readings = new NumberTree();

  /** The phrases' words, in the order of the phrases. */
  const lines = (tokens: TokenList, phrases: readonly string[]): readonly (readonly number[])[] => {
    if (phrases.length === 0) return [];
    const found: number[][] = [[]];
    for (const word of tokens.words.subarray(0, tokens.length)) {
      if (word === special.line) found.push([]);
      else found.at(-1)?.push(word);
    }
    if (found.length === phrases.length && found.every((each) => each.length > 0)) return found;
    throw new RangeError(`Nothing is left to read of one of the phrases ${phrases.join(', ')}`);
  };

  const add: Unknown = (units, length) => vocabulary.add(units.subarray(0, length));
  for (const [as, list] of Object.entries(readAs)) {
    const target = vocabulary.add(unitsOf(spelt([as.toLowerCase()])));
    // The word itself too: else a part of it might be read as something else.
    const forms = as === '' ? listed(list) : [as, ...listed(list)];
    tokenise(spelt(forms), vocabulary, add, written);
    for (const words of lines(written, forms)) readings.valueOf(words, () => target);
  }

  /** By the last unit. */
  const suffixes: Uint16Array[][] = [];
  for (const ending of endings.map(unitsOf)) (suffixes[ending.at(-1)!] ??= []).push(ending);
  /** The number of the first stem that is known, 0 if none is. */
  const findStem: Unknown = (units, length, hashes) => {
    if (length > shortestStem)
      for (const suffix of suffixes[units[length - 1]!] ?? []) {
        const left = stemLength(units, length, suffix);
        const known = left < length ? vocabulary.find(units, left, hashes[left]!) : 0;
        if (known > 0) return known;
      }
    return 0;
  };
  const addStem: Unknown = (units, length, hashes) => {
    const stems = (suffixes[units[length - 1]!] ?? []).map((suffix) => stemLength(units, length, suffix));
    return (
      findStem(units, length, hashes) || add(units, stems.find((left) => left < length) ?? length, hashes)
    );
  };

  const read = (text: string, unknown: Unknown): TokenList => {
    tokenise(text, vocabulary, unknown, written);
    readAlike(text, readings);
    return alike;
  };
  return {
    read: (text) => read(text, findStem),
    learn: (phrases) => lines(read(spelt(phrases), addStem), phrases),
  };
}

/** Reads other forms as the word they stand for. What was read as another still points at the original words. */
function readAlike(text: string, readings: NumberTree): void {
  const { words, starts, ends, length } = written;
  alike.clear(length);
  /** The last number of the line. */
  let before = Number.NaN;
  for (let at = 0; at < length;) {
    let word = words[at]!;
    let to = at + 1;
    for (
      let node = readings.step(root, word), end = to;
      node > 0;
      node = readings.step(node, words[end++]!)
    ) {
      const value = readings.valueAt(node);
      if (value > 0) {
        word = value;
        to = end;
      }
      if (end === length) break;
    }
    const start = starts[at]!;
    const end = ends[to - 1]!;
    at = to;
    if (word === special.passedOver) continue;
    if (word === special.number) {
      const value = numberAt(text, start, end);
      const isFewer = value < before;
      before = value;
      if (alike.endsWith(word)) {
        alike.stretch(end);
        continue;
      }
      if (isFewer) {
        alike.push(word, start, end);
        word = special.fewer;
      }
    } else if (word === special.line) before = Number.NaN;
    alike.push(word, start, end);
  }
}

/** How many units are left of a word without the suffix; all, if it has it not or is little else. */
function stemLength(units: Uint16Array, length: number, suffix: Uint16Array): number {
  const left = length - suffix.length;
  if (left < shortestStem) return length;
  for (let at = 0; at < suffix.length; at++) if (units[left + at] !== suffix[at]) return length;
  return left;
}
