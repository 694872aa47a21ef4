import type { Lexicon } from './lexicon.ts';

/** What examples taught about a lexicon that people wrote. Made by fitting; nobody edits it. */
export interface Fit {
  readonly priors: Lexicon['priors'];
  /** How much each written entry really says, by its place. */
  readonly weights: readonly number[];
}

/** A lexicon as people wrote it. */
export type Written = Omit<Lexicon, 'priors'>;

/** A written lexicon with what examples taught about it. */
export const fitted = (written: Written, { priors, weights }: Fit): Lexicon => ({
  ...written,
  priors,
  entries: written.entries.map((entry, at) => ({ ...entry, weight: weights[at] ?? entry.weight })),
});
