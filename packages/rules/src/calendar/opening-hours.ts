import type { EpochMs, Span } from '../core/instant.ts';
import { dayMs, type EpochDay } from './local-date.ts';
import { countUpTo } from './sorted.ts';
import { mergeSpans, subtractSpans } from './spans.ts';
import type { WindowsOf } from './windows.ts';
import type { Zone } from './zone.ts';

/**
 * The working stretches that start on a local date, in order; those that run overnight end on the next. A date that the zone
 * left out has none.
 */
export type OpeningHours = (day: EpochDay) => readonly Span[];

const none: readonly Span[] = [];

/** Puts the windows of a date on the time line and takes out the closures. `closures` are in order and do not touch. */
export function createOpeningHours(
  zone: Zone,
  windowsOf: WindowsOf,
  closures: readonly Span[],
): OpeningHours {
  const closureEnds = Float64Array.from(closures, ([, to]) => to);

  /** The closures that may reach into a stretch: there can be many, and hardly any of them matters to a date. */
  const closuresIn = (from: EpochMs, to: EpochMs): readonly Span[] => {
    const first = countUpTo(closureEnds, from);
    let end = first;
    while (end < closures.length && closures[end]![0] < to) end++;
    return closures.slice(first, end);
  };

  return (day) => {
    const windows = windowsOf(day);
    if (windows.length === 0 || !zone.hasDate(day)) return none;
    const midnight = day * dayMs;
    const open: Span[] = [];
    for (const [from, to] of windows)
      open.push([zone.fromWall(midnight + from), zone.fromWall(midnight + to)]);
    const merged = mergeSpans(open);
    if (closures.length === 0 || merged.length === 0) return merged;
    return subtractSpans(merged, closuresIn(merged[0]![0], merged.at(-1)![1]));
  };
}
