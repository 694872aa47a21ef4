import type { Lexicon } from './lexicon.ts';
import { PhraseTree } from './phrase-tree.ts';
import { listed } from './phrases.ts';
import { numberOf } from './numerals.ts';
import { lineEnd, numberWord, tokenise, type Lookup, type Tokens } from './tokenise.ts';
import { Vocabulary } from './vocabulary.ts';

/** What an ending leaves of a word must still say something. */
const shortestStem = 4;
/** What is read as nothing. */
const nothing = '';
/** Stands after a number that is smaller than the one before it in its sentence ("ordered 40, got 36"). */
const fewerWord = '\ue000';
/** Lexicons write `#` for a number, `<` after a smaller one. A phrase a line. */
const written = (phrases: readonly string[]): string =>
  phrases.join('\n').replaceAll('#', numberWord).replaceAll('<', fewerWord);

/** The words of a language and how they are read alike: the first half of a lexicon, on which phrases are built. */
export interface Words {
  readonly vocabulary: Vocabulary;
  /** What stands for the end of a line. */
  readonly line: number;
  /** A text in words that are read alike; unknown words are 0. */
  read(text: string): Tokens;
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

  const add: Lookup = (units, length) => vocabulary.add(wordOf(units, length));
  /** The phrases' words, in the order of the phrases. */
  const lines = ({ words }: Tokens, phrases: readonly string[]): readonly (readonly number[])[] => {
    if (phrases.length === 0) return [];
    const found: number[][] = [[]];
    for (const word of words) {
      if (word === special.line) found.push([]);
      else found.at(-1)?.push(word);
    }
    if (found.length === phrases.length && found.every((each) => each.length > 0)) return found;
    throw new RangeError(`Nothing is left to read of one of the phrases ${phrases.join(', ')}`);
  };

  for (const [as, list] of Object.entries(readAs)) {
    const target = vocabulary.add(written([as.toLowerCase()]));
    // The word itself too: else a part of it might be read as something else.
    const forms = as === nothing ? listed(list) : [as, ...listed(list)];
    for (const words of lines(tokenise(written(forms), add), forms)) readings.valueOf(words, () => target);
  }

  const suffixes = endings.map((ending) => Array.from(ending, (_, at) => ending.charCodeAt(at)));
  const stemOf = (units: Uint16Array, length: number): number => {
    for (const suffix of suffixes)
      if (length - suffix.length >= shortestStem && endsWith(units, length, suffix))
        return length - suffix.length;
    return length;
  };
  const find: Lookup = (units, length) =>
    vocabulary.find(units, length) || vocabulary.find(units, stemOf(units, length));
  const findOrAdd: Lookup = (units, length) =>
    vocabulary.find(units, length) || vocabulary.add(wordOf(units, stemOf(units, length)));

  return {
    vocabulary,
    read: (text) => readAlike(text, tokenise(text, find), readings, special),
    line: special.line,
    learn: (phrases) => {
      const text = written(phrases);
      return lines(readAlike(text, tokenise(text, findOrAdd), readings, special), phrases);
    },
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
function readAlike(text: string, tokens: Tokens, readings: PhraseTree, special: Special): Tokens {
  const words: number[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  const { length } = tokens.words;
  /** The last number of the sentence. */
  let before = Number.NaN;
  for (let at = 0; at < length;) {
    let word = tokens.words[at] ?? 0;
    let to = at + 1;
    for (let node = 0, end = at; end < length;) {
      node = readings.step(node, tokens.words[end] ?? 0);
      if (node < 0) break;
      end++;
      const value = readings.valueAt(node);
      if (value > 0) {
        word = value;
        to = end;
      }
    }
    const start = tokens.starts[at] ?? 0;
    const end = tokens.ends[to - 1] ?? 0;
    at = to;
    if (word === special.passedOver) continue;
    if (word === special.number) {
      const value = numberOf(text.slice(start, end));
      const isFewer = value < before;
      before = value;
      if (words[words.length - 1] === word) {
        ends[ends.length - 1] = end;
        continue;
      }
      if (isFewer) {
        words.push(word, special.fewer);
        starts.push(start, start);
        ends.push(end, end);
        continue;
      }
    } else if (word === special.line) before = Number.NaN;
    words.push(word);
    starts.push(start);
    ends.push(end);
  }
  return { words, starts, ends };
}

const wordOf = (units: Uint16Array, length: number): string =>
  String.fromCharCode(...units.subarray(0, length));

function endsWith(units: Uint16Array, length: number, suffix: readonly number[]): boolean {
  const from = length - suffix.length;
  for (let at = 0; at < suffix.length; at++) if (units[from + at] !== suffix[at]) return false;
  return true;
}
