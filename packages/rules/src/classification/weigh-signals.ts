import { allSignals, type CompiledLexicon } from './compile-lexicon.ts';
import type { Reading } from './read-text.ts';

/** What follows a "but" is what the writer is after. */
export const stress = 1.5;

/** How much a text says for each signal, by its place in `allSignals`. Said twice, a phrase is no second reason. */
export function weighSignals({ hits }: Reading, { meanings }: CompiledLexicon): Float64Array {
  const weights = new Float64Array(allSignals.length);
  for (const { meaning, denied, stressed, again } of hits) {
    const said = meanings[meaning];
    if (said === undefined) continue;
    const factor = (stressed ? stress : 1) - (again ? 1 : 0);
    for (const { signal, weight } of denied ? said.denied : said.affirmed)
      weights[signal] = (weights[signal] ?? 0) + weight * factor;
  }
  return weights;
}
