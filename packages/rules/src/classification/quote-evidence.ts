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
  heard: readonly Signal[],
): readonly Evidence[] {
  const spans: Span[] = [];
  /** By place of the signal. */
  const last: Span[] = [];
  const { from, signals, weights } = meanings;
  for (const { saying, start, end } of hits) {
    const to = from[saying + 1]!;
    for (let at = from[saying]!; at < to; at++) {
      if (weights[at]! < leastWeight) continue;
      const place = signals[at]!;
      const signal = allSignals[place]!;
      if (!heard.includes(signal)) continue;
      const before = last[place];
      if (before !== undefined && start <= before.end) {
        before.start = Math.min(before.start, start);
        before.end = Math.max(before.end, end);
      } else spans.push((last[place] = { start, end, text: '', signal }));
    }
  }
  for (const span of spans) span.text = text.slice(span.start, span.end);
  return spans.sort((a, b) => a.start - b.start || a.end - b.end);
}

type Span = { -readonly [name in keyof Evidence]: Evidence[name] };
