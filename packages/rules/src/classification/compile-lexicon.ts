import { issues } from '../core/vocabulary.ts';
import { severitySignals } from '../policy/intake.ts';
import type { Signal } from './classification.ts';
import type { Lexicon } from './lexicon.ts';
import { MeaningsDraft, type Meanings } from './meanings.ts';
import * as roles from './roles.ts';
import { NumberTree } from './number-tree.ts';
import { listed } from './phrases.ts';
import { closedGap, fully, type OpenGap } from './read-text.ts';
import * as special from './special-words.ts';
import { compileWords, type Words } from './words.ts';

/** All that a text can point at; signals are handled by their place in this list. */
export const allSignals: readonly Signal[] = [...issues, ...severitySignals];

/** A lexicon ready for reading. */
export interface CompiledLexicon {
  readonly lexicon: Lexicon;
  readonly words: Words;
  /** Leads to a meaning. */
  readonly phrases: NumberTree;
  readonly meanings: Meanings;
  /** How common each signal is, by its place. */
  readonly priors: Float64Array;
  /** Their exponentials. */
  readonly odds: Float64Array;
  /** For one reading at a time: by saying, how it was found; where nothing is said, nothing is left to find. */
  readonly found: Uint8Array;
  /** For one reading at a time, by the number of the gap. All closed between readings. */
  readonly openGaps: readonly OpenGap[];
  /** For one reading at a time: how much was said for each signal, by its place. */
  readonly said: Float64Array;
}

export function compileLexicon(lexicon: Lexicon): CompiledLexicon {
  const steps = compiling(lexicon);
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}

/** The same in steps: all of it takes long enough that a key would have to wait for it. */
export function* compiling(lexicon: Lexicon): Generator<void, CompiledLexicon> {
  const words = compileWords(lexicon);
  const phrases = new NumberTree();
  const draft = new MeaningsDraft();
  const meaningOf = (phrase: readonly number[]): number => phrases.valueOf(phrase, () => draft.add());

  for (const { signal, weight, when, phrases: list } of lexicon.entries) {
    const place = allSignals.indexOf(signal);
    const parts = listed(list, lexicon.groups).map((phrase) => phrase.split('…'));
    const learnt = words.learn(parts.flat());
    let at = 0;
    for (const { length } of parts) {
      const first = learnt[at] ?? [];
      const meaning =
        length === 1 ? meaningOf(first) : draft.gapped(meaningOf(first), meaningOf(learnt[at + 1] ?? []));
      at += length;
      draft.say(meaning, place, weight, when);
    }
    yield;
  }
  const giveRole = (role: number, written: readonly string[]): void => {
    for (const phrase of words.learn(written)) draft.giveRole(meaningOf(phrase), role);
  };
  const signs = (list: string): readonly string[] => list.split(' ').filter((sign) => sign !== '');
  giveRole(roles.negator, listed(lexicon.negators));
  giveRole(roles.neutral, listed(lexicon.neutral));
  giveRole(roles.contrast, listed(lexicon.contrast));
  giveRole(roles.clauseEnd, signs(lexicon.clauseEnds));
  giveRole(roles.sentenceEnd, signs(lexicon.sentenceEnds));
  draft.giveRole(meaningOf([special.line]), roles.sentenceEnd);
  giveRole(roles.question, listed(lexicon.questions));
  const priors = Float64Array.from(allSignals, (signal) => lexicon.priors[signal] ?? 0);
  const meanings = draft.finish();
  const { from, gaps } = meanings;
  return {
    lexicon,
    words,
    phrases,
    meanings,
    priors,
    odds: priors.map(Math.exp),
    found: Uint8Array.from(from, (begin, saying) => (begin === from[saying + 1] ? fully : 0)),
    openGaps: Array.from({ length: 1 + Math.max(...gaps) }, closedGap),
    said: new Float64Array(allSignals.length),
  };
}
