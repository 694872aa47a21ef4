import type { Language } from '../core/vocabulary.ts';
import type { Signal } from './classification.ts';

/**
 * Words and phrases that point at one signal.
 *
 * A phrase is written as people write it, in any case. `(a|b|)` stands for either or nothing; `#` stands for a number.
 */
export interface LexiconEntry {
  readonly signal: Signal;
  /** 1 hints at it, 2 says it, 3 leaves hardly a doubt. */
  readonly weight: number;
  /** `negated`: counts only under a negation ("hasn't … arrived"). Otherwise a negation cancels the entry. */
  readonly when?: 'negated';
  readonly phrases: readonly string[];
}

/** How customers of one language say things. Data only: whoever speaks the language can read and correct it. */
export interface Lexicon {
  readonly lang: Language;
  /**
   * Other forms, spellings and slang, by the word they are read as, in texts and in the phrases below alike. What is
   * read as '' is passed over; what is read as '#' counts as a number. A word with an empty list stays whole.
   */
  readonly readAs: Readonly<Record<string, readonly string[]>>;
  readonly entries: readonly LexiconEntry[];
  /** Words that deny what follows them within the same clause. */
  readonly negators: readonly string[];
  /** How many words (Chinese: characters) may stand between a negator and what it denies. */
  readonly negationReach: number;
  /** Phrases that mean nothing themselves but contain a word that would ("not only"). */
  readonly neutral: readonly string[];
  /** Words like "but": what follows, to the end of the sentence, weighs more. */
  readonly contrast: readonly string[];
  /** Where a clause ends inside a sentence. */
  readonly clauseEnds: readonly string[];
  /** The end of a line always ends a sentence. */
  readonly sentenceEnds: readonly string[];
  /** What shows that something is asked. */
  readonly questions: readonly string[];
}
