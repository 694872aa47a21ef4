import { allSignals, type CompiledLexicon } from './compile-lexicon.ts';
import type { Reading } from './read-text.ts';

/** What follows a "but" is what the writer is after. */
export const stress = 1.5;

/** How much a text says for each signal, by its place in `allSignals`. Said twice, a phrase is no second reason. */
export function weighSignals({ hits }: Reading, { meanings }: CompiledLexicon): Float64Array {
  const weights = new Float64Array(allSignals.length);
  const { from, signals, weights: all } = meanings;
  for (const { saying, stressed, again } of hits) {
    const factor = (stressed ? stress : 1) - (again ? 1 : 0);
    const to = from[saying + 1]!;
    for (let at = from[saying]!; at < to; at++) weights[signals[at]!]! += all[at]! * factor;
  }
  return weights;
}
