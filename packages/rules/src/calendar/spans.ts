import type { Span } from '../core/instant.ts';

/** Sorts and joins stretches that touch or overlap; empty ones vanish. */
export function mergeSpans(spans: readonly Span[]): Span[] {
  const merged: [number, number][] = [];
  for (const [from, to] of [...spans].sort((a, b) => a[0] - b[0])) {
    if (to <= from) continue;
    const last = merged.at(-1);
    if (last && from <= last[1]) last[1] = Math.max(last[1], to);
    else merged.push([from, to]);
  }
  return merged;
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
