import type { Language } from '../core/vocabulary.ts';
import type { Signal } from './classification.ts';

/**
 * Phrases, as people write them, in any case, with commas or line ends between them. `(a|b|)` stands for either or
 * nothing, `{name}` for one of a group, `#` for a number, `…` for up to `gapReach` words of the same sentence, or none.
 */
export type Phrases = string;

/** Words and phrases that point at one signal, about equally strongly. */
export interface LexiconEntry {
  readonly signal: Signal;
  /** 1 hints at it, 2 says it, 3 leaves hardly a doubt; below 0 it speaks against it. Fitted to examples. */
  readonly weight: number;
  /**
   * `negated`: counts only under a negation ("hasn't … arrived"). `either`: whether or not it is negated. Otherwise a
   * negation cancels the entry.
   */
  readonly when?: 'negated' | 'either';
  readonly phrases: Phrases;
}

/** How customers of one language say things. Data only: whoever speaks the language can read and correct it. */
export interface Lexicon {
  readonly lang: Language;
  /**
   * Other forms, spellings and slang, by the word they are read as, in texts and in the phrases below alike. What is
   * read as '' is passed over; what is read as '#' counts as a number. A word with an empty list stays whole.
   */
  readonly readAs: Readonly<Record<string, Phrases>>;
  /** A word that is not known otherwise is read without its ending; the longer endings first. */
  readonly endings: readonly string[];
  /** Words that stand in the same places of phrases, with `|` between them. They stay what they are elsewhere. */
  readonly groups?: Readonly<Record<string, string>>;
  readonly entries: readonly LexiconEntry[];
  /** How common a signal is before anything is read: added to what the text says. Fitted to examples. */
  readonly priors: Readonly<Partial<Record<Signal, number>>>;
  /** Words that deny what follows them within the same clause. */
  readonly negators: Phrases;
  /** How many words (Chinese: characters) may stand between a negator and what it denies. */
  readonly negationReach: number;
  /** How many words (Chinese: characters) may stand in the gap of a phrase. */
  readonly gapReach: number;
  /** Phrases that mean nothing themselves but contain a word that would ("not only"). */
  readonly neutral: Phrases;
  /** Words like "but": what follows, to the end of the sentence, weighs more. */
  readonly contrast: Phrases;
  /** Signs and words at which a clause ends inside a sentence, with blanks between them. */
  readonly clauseEnds: string;
  /** Signs at which a sentence ends, with blanks between them. The end of a line always ends one. */
  readonly sentenceEnds: string;
  /** What shows that something is asked. */
  readonly questions: Phrases;
}
