import type { Evidence, Signal } from './classification.ts';
import { allSignals, type CompiledLexicon } from './compile-lexicon.ts';
import type { Reading } from './read-text.ts';

/** A phrase that says less for a signal is not worth showing. */
const leastWeight = 0.4;

/** Where the text says what was concluded, in its order; stretches that overlap are shown as one. */
export function quoteEvidence(
  text: string,
  { hits }: Reading,
  { meanings }: CompiledLexicon,
  heard: ReadonlySet<Signal>,
): readonly Evidence[] {
  const spans: { start: number; end: number; readonly signal: Signal }[] = [];
  const last = new Map<Signal, { start: number; end: number }>();
  const { from, signals, weights } = meanings;
  for (const { saying, start, end } of hits) {
    const to = from[saying + 1]!;
    for (let at = from[saying]!; at < to; at++) {
      if (weights[at]! < leastWeight) continue;
      const signal = allSignals[signals[at]!]!;
      if (!heard.has(signal)) continue;
      const before = last.get(signal);
      if (before !== undefined && start <= before.end) {
        before.start = Math.min(before.start, start);
        before.end = Math.max(before.end, end);
        continue;
      }
      const span = { start, end, signal };
      last.set(signal, span);
      spans.push(span);
    }
  }
  return spans
    .sort((a, b) => a.start - b.start || a.end - b.end)
    .map(({ start, end, signal }) => ({ start, end, text: text.slice(start, end), signal }));
}
