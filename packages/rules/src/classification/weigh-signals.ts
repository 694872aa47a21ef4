import type { CompiledLexicon } from './compile-lexicon.ts';
import type { Reading } from './read-text.ts';

/** What follows a "but" is what the writer is after. */
export const stress = 1.5;

/**
 * How much a text says for each signal, by its place in `allSignals`, until the next is weighed. Said twice, a phrase is
 * no second reason.
 */
export function weighSignals({ hits }: Reading, { meanings, said }: CompiledLexicon): Float64Array {
  said.fill(0);
  const { from, signals, weights } = meanings;
  for (const { saying, stressed, again } of hits) {
    const factor = (stressed ? stress : 1) - (again ? 1 : 0);
    const to = from[saying + 1]!;
    for (let at = from[saying]!; at < to; at++) said[signals[at]!]! += weights[at]! * factor;
  }
  return said;
}
