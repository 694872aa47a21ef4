import type { Span } from '../core/instant.ts';

/** Sorts and joins stretches that touch or overlap; empty ones vanish. */
export function mergeSpans(spans: readonly Span[]): Span[] {
  const merged: Span[] = [];
  let last: Span | undefined;
  for (const span of inOrder(spans)) {
    if (span[1] <= span[0]) continue;
    if (last === undefined || span[0] > last[1]) merged.push((last = span));
    else if (span[1] > last[1]) merged[merged.length - 1] = last = [last[0], span[1]];
  }
  return merged;
}

/** Mostly they are in order already, and sorting takes longer than looking. */
function inOrder(spans: readonly Span[]): readonly Span[] {
  for (let i = 1; i < spans.length; i++) {
    if (spans[i]![0] < spans[i - 1]![0]) return [...spans].sort((a, b) => a[0] - b[0]);
  }
  return spans;
}

/** The parts of merged stretches that no merged cut covers. */
export function subtractSpans(spans: readonly Span[], cuts: readonly Span[]): Span[] {
  if (cuts.length === 0) return [...spans];
  return spans.flatMap(([from, to]) => {
    const left: Span[] = [];
    let start = from;
    for (const [cutFrom, cutTo] of cuts) {
      if (cutTo <= start || cutFrom >= to) continue;
      if (cutFrom > start) left.push([start, cutFrom]);
      start = Math.max(start, cutTo);
    }
    if (start < to) left.push([start, to]);
    return left;
  });
}
