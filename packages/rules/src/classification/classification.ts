import type { Category, Issue, Kind, Language, Severity } from '../core/vocabulary.ts';
import type { Signal } from '../policy/intake.ts';
import type { Facts } from '../severity/facts.ts';

export type { Signal } from '../policy/intake.ts';

/** A stretch of the text that led to a signal; offsets are UTF-16 indices into the original text. */
export interface Evidence {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly signal: Signal;
}

/** What a text seems to say. A proposal: a person confirms or corrects it (WF-4.2.2). */
export interface Classification {
  readonly kind: Kind;
  readonly category: Category;
  /** The most important first; empty when nothing was recognised. */
  readonly issues: readonly Issue[];
  readonly severity: Severity;
  readonly lang: Language;
  /** 0…1: how likely the first issue is right. */
  readonly confidence: number;
  readonly evidence: readonly Evidence[];
  /** Facts that the text puts a number to; what the reporter states apart from it beats them. */
  readonly stated: Pick<Facts, 'shareAffected' | 'lossAmount'>;
}
