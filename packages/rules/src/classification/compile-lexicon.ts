import { issues } from '../core/vocabulary.ts';
import { severitySignals } from '../policy/intake.ts';
import type { Signal } from './classification.ts';
import type { Lexicon } from './lexicon.ts';
import { PhraseTree } from './phrase-tree.ts';
import { listed } from './phrases.ts';
import { compileWords, type Words } from './words.ts';

/** All that a text can point at; signals are handled by their place in this list. */
export const allSignals: readonly Signal[] = [...issues, ...severitySignals];

/** What a phrase does to the sentence around it. */
export const roles = {
  negator: 1,
  neutral: 2,
  contrast: 4,
  clauseEnd: 8,
  sentenceEnd: 16,
  question: 32,
} as const;

/** A signal, by its place, and how much a phrase says for it. */
export interface Weight {
  readonly signal: number;
  weight: number;
}

/** All that a lexicon says about one phrase, whatever form it was written in. */
export interface Meaning {
  /** Gaps that open after it: places in `meanings`. */
  readonly opens: number[];
  /** Gaps that end with it, and what the whole means. */
  readonly closes: { readonly gap: number; readonly meaning: number }[];
  /** Bits of `roles`. */
  roles: number;
  /** What it says when it is not negated, and when it is. */
  readonly affirmed: Weight[];
  readonly denied: Weight[];
}

/** A lexicon ready for reading. */
export interface CompiledLexicon {
  readonly lexicon: Lexicon;
  readonly words: Words;
  /** Leads to a place in `meanings`. */
  readonly phrases: PhraseTree;
  /** The first is none. */
  readonly meanings: readonly Meaning[];
  /** How common each signal is, by its place. */
  readonly priors: Float64Array;
  /** For one reading at a time: by meaning, affirmed and denied, whether it was found. All 0 between readings. */
  readonly found: Uint8Array;
}

export function compileLexicon(lexicon: Lexicon): CompiledLexicon {
  const words = compileWords(lexicon);
  const phrases = new PhraseTree();
  const meanings = [emptyMeaning()];
  const placeOf = (phrase: readonly number[]): number =>
    phrases.valueOf(phrase, () => meanings.push(emptyMeaning()) - 1);
  const meaningOf = (phrase: readonly number[]): Meaning => meanings[placeOf(phrase)]!;
  /** A phrase with a gap is its first part, which opens the gap, and its second, which closes it. */
  const gapped = (first: readonly number[], second: readonly number[]): Meaning => {
    const gap = placeOf(first);
    const { opens } = meanings[gap]!;
    const { closes } = meaningOf(second);
    const known = closes.find((each) => each.gap === gap);
    if (known !== undefined) return meanings[known.meaning]!;
    const meaning = emptyMeaning();
    closes.push({ gap, meaning: meanings.push(meaning) - 1 });
    if (opens.length === 0) opens.push(gap);
    return meaning;
  };

  for (const { signal, weight, when, phrases: list } of lexicon.entries) {
    const place = allSignals.indexOf(signal);
    const parts = listed(list).map((phrase) => phrase.split('…'));
    const learnt = words.learn(parts.flat());
    let at = 0;
    for (const { length } of parts) {
      const first = learnt[at] ?? [];
      const meaning = length === 1 ? meaningOf(first) : gapped(first, learnt[at + 1] ?? []);
      at += length;
      if (when !== 'negated') addWeight(meaning.affirmed, place, weight);
      if (when !== undefined) addWeight(meaning.denied, place, weight);
    }
  }
  const giveRole = (role: number, written: readonly string[]): void => {
    for (const phrase of words.learn(written)) meaningOf(phrase).roles |= role;
  };
  const signs = (list: string): readonly string[] => list.split(' ').filter((sign) => sign !== '');
  giveRole(roles.negator, listed(lexicon.negators));
  giveRole(roles.neutral, listed(lexicon.neutral));
  giveRole(roles.contrast, listed(lexicon.contrast));
  giveRole(roles.clauseEnd, signs(lexicon.clauseEnds));
  giveRole(roles.sentenceEnd, signs(lexicon.sentenceEnds));
  meaningOf([words.line]).roles |= roles.sentenceEnd;
  giveRole(roles.question, listed(lexicon.questions));
  const priors = Float64Array.from(allSignals, (signal) => lexicon.priors[signal] ?? 0);
  return { lexicon, words, phrases, meanings, priors, found: new Uint8Array(2 * meanings.length) };
}

const emptyMeaning = (): Meaning => ({ roles: 0, opens: [], closes: [], affirmed: [], denied: [] });

/** Forms that are read alike meet here: the heaviest weight holds. */
function addWeight(weights: Weight[], signal: number, weight: number): void {
  const known = weights.find((each) => each.signal === signal);
  if (known === undefined) weights.push({ signal, weight });
  else if (Math.abs(known.weight) < Math.abs(weight)) known.weight = weight;
}
