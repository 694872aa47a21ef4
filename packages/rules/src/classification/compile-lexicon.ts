import { issues } from '../core/vocabulary.ts';
import { severitySignals } from '../policy/intake.ts';
import type { Signal } from './classification.ts';
import type { Lexicon } from './lexicon.ts';
import { MeaningsDraft, roles, type Meanings } from './meanings.ts';
import { PhraseTree } from './phrase-tree.ts';
import { listed } from './phrases.ts';
import { compileWords, type Words } from './words.ts';

/** All that a text can point at; signals are handled by their place in this list. */
export const allSignals: readonly Signal[] = [...issues, ...severitySignals];

/** A lexicon ready for reading. */
export interface CompiledLexicon {
  readonly lexicon: Lexicon;
  readonly words: Words;
  /** Leads to a meaning. */
  readonly phrases: PhraseTree;
  readonly meanings: Meanings;
  /** How common each signal is, by its place. */
  readonly priors: Float64Array;
  /** For one reading at a time: by saying, whether it was found. All 0 between readings. */
  readonly found: Uint8Array;
}

export function compileLexicon(lexicon: Lexicon): CompiledLexicon {
  const words = compileWords(lexicon);
  const phrases = new PhraseTree();
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
  draft.giveRole(meaningOf([words.line]), roles.sentenceEnd);
  giveRole(roles.question, listed(lexicon.questions));
  const priors = Float64Array.from(allSignals, (signal) => lexicon.priors[signal] ?? 0);
  const meanings = draft.finish();
  return { lexicon, words, phrases, meanings, priors, found: new Uint8Array(meanings.from.length) };
}
