import type { Lexicon } from './lexicon.ts';
import { PhraseTree } from './phrase-tree.ts';
import { listed } from './phrases.ts';
import { numberOf } from './numerals.ts';
import { TokenList } from './token-list.ts';
import { createTokeniser, lineEnd, numberWord, type Lookup, type Tokenise } from './tokenise.ts';
import { Vocabulary } from './vocabulary.ts';

/** What an ending leaves of a word must still say something. */
const shortestStem = 4;
/** What is read as nothing. */
const nothing = '';
/** Stands after a number that is smaller than the one before it in its sentence ("ordered 40, got 36"). */
const fewerWord = '\ue000';
/** Lexicons write `#` for a number, `<` after a smaller one. A phrase a line. */
const spelt = (phrases: readonly string[]): string =>
  phrases.join('\n').replaceAll('#', numberWord).replaceAll('<', fewerWord);

/** The words of a language and how they are read alike: the first half of a lexicon, on which phrases are built. */
export interface Words {
  readonly vocabulary: Vocabulary;
  /** What stands for the end of a line. */
  readonly line: number;
  /** A text in words that are read alike, until the next one is read; unknown words are 0. */
  read(text: string): TokenList;
  /** The words of each phrase; they become known. Many at once, for reading costs more to begin than to go on. */
  learn(phrases: readonly string[]): readonly (readonly number[])[];
}

export function compileWords({ readAs, endings }: Pick<Lexicon, 'readAs' | 'endings'>): Words {
  const vocabulary = new Vocabulary();
  const number = vocabulary.add(numberWord);
  const special: Special = {
    number,
    fewer: vocabulary.add(fewerWord),
    line: vocabulary.add(lineEnd),
    passedOver: vocabulary.add(nothing),
  };
  const readings = new PhraseTree();
  const written = new TokenList();
  const alike = new TokenList();

  const tokenise = createTokeniser((units, length) => vocabulary.add(wordOf(units, length)));
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

  for (const [as, list] of Object.entries(readAs)) {
    const target = vocabulary.add(spelt([as.toLowerCase()]));
    // The word itself too: else a part of it might be read as something else.
    const forms = as === nothing ? listed(list) : [as, ...listed(list)];
    tokenise(spelt(forms), written);
    for (const words of lines(written, forms)) readings.valueOf(words, () => target);
  }

  const suffixes = endings.map((ending) => Array.from(ending, (_, at) => ending.charCodeAt(at)));
  /** The number of the first stem that is known, 0 if none is. */
  const findStem: Lookup = (units, length) => {
    for (const suffix of suffixes) {
      const left = length - suffix.length;
      if (left < shortestStem || !endsWith(units, length, suffix)) continue;
      const known = vocabulary.find(units, left);
      if (known > 0) return known;
    }
    return 0;
  };
  const firstStem = (units: Uint16Array, length: number): string => {
    const suffix = suffixes.find(
      (each) => length - each.length >= shortestStem && endsWith(units, length, each),
    );
    return wordOf(units, length - (suffix?.length ?? 0));
  };
  const find: Lookup = (units, length) => vocabulary.find(units, length) || findStem(units, length);
  const findOrAdd: Lookup = (units, length) =>
    find(units, length) || vocabulary.add(firstStem(units, length));

  const tokeniseText = createTokeniser(find);
  const tokenisePhrases = createTokeniser(findOrAdd);
  const read = (text: string, cut: Tokenise): TokenList => {
    cut(text, written);
    readAlike(text, written, readings, special, alike);
    return alike;
  };
  return {
    vocabulary,
    read: (text) => read(text, tokeniseText),
    line: special.line,
    learn: (phrases) => lines(read(spelt(phrases), tokenisePhrases), phrases),
  };
}

/** Words that are not only what they say. */
interface Special {
  readonly number: number;
  readonly fewer: number;
  readonly line: number;
  readonly passedOver: number;
}

/** Reads other forms as the word they stand for. What was read as another still points at the original words. */
function readAlike(
  text: string,
  written: TokenList,
  readings: PhraseTree,
  special: Special,
  into: TokenList,
): void {
  into.clear();
  const { words, starts, ends, length } = written;
  const { number, fewer, line, passedOver } = special;
  /** The last number of the line. */
  let before = Number.NaN;
  for (let at = 0; at < length;) {
    let word = words[at]!;
    let to = at + 1;
    for (let node = readings.step(0, word), end = to; node >= 0; node = readings.step(node, words[end++]!)) {
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
    if (word === passedOver) continue;
    if (word === number) {
      const value = numberOf(text.slice(start, end));
      const isFewer = value < before;
      before = value;
      if (into.endsWith(number)) {
        into.stretch(end);
        continue;
      }
      if (isFewer) {
        into.push(word, start, end);
        word = fewer;
      }
    } else if (word === line) before = Number.NaN;
    into.push(word, start, end);
  }
}

const wordOf = (units: Uint16Array, length: number): string =>
  String.fromCharCode(...units.subarray(0, length));

function endsWith(units: Uint16Array, length: number, suffix: readonly number[]): boolean {
  const from = length - suffix.length;
  for (let at = 0; at < suffix.length; at++) if (units[from + at] !== suffix[at]) return false;
  return true;
}
