import type { EpochMs } from '../core/instant.ts';
import { CalendarError } from './calendar.ts';
import { dayMs } from './local-date.ts';

/** A time zone: where the wall clock stands at an instant, and which instant a wall time means. */
export interface Zone {
  readonly name: string;
  /** Wall clock as if it were UTC: the instant plus the offset then in force. */
  toWall(at: EpochMs): number;
  /** A skipped wall time moves forward by the gap, a repeated one is its first occurrence. */
  fromWall(wall: number): EpochMs;
}

/** Offsets are looked up a week at a time: no zone has changed twice within one. */
const stretch = 7 * dayMs;

interface Stretch {
  readonly before: number;
  readonly after: number;
  readonly change: EpochMs;
}

export function createZone(name: string): Zone {
  const readOffset = offsetReader(name);
  const stretches = new Map<number, Stretch>();

  const stretchAt = (index: number): Stretch => {
    const known = stretches.get(index);
    if (known) return known;
    let from = index * stretch;
    let to = from + stretch;
    const before = readOffset(from);
    const after = readOffset(to);
    if (before !== after) {
      while (to - from > 1_000) {
        const middle = from + Math.floor((to - from) / 2_000) * 1_000;
        if (readOffset(middle) === before) from = middle;
        else to = middle;
      }
    }
    const found = { before, after, change: to };
    stretches.set(index, found);
    return found;
  };
  const offsetAt = (at: EpochMs): number => {
    const { before, after, change } = stretchAt(Math.floor(at / stretch));
    return at < change ? before : after;
  };

  return {
    name,
    toWall: (at) => at + offsetAt(at),
    fromWall: (wall) => {
      const earlier = offsetAt(wall - dayMs);
      const later = offsetAt(wall + dayMs);
      const first = wall - earlier;
      if (earlier === later || offsetAt(first) === earlier) return first;
      const second = wall - later;
      // Neither reading exists: the wall time was skipped, and keeping the earlier offset moves it forward by the gap.
      return offsetAt(second) === later ? second : first;
    },
  };
}

function offsetReader(timeZone: string): (at: EpochMs) => number {
  let format: Intl.DateTimeFormat;
  try {
    format = new Intl.DateTimeFormat('en-US', {
      timeZone,
      hourCycle: 'h23',
      era: 'narrow',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
      second: 'numeric',
    });
  } catch {
    throw new CalendarError(
      'bad-spec',
      `timeZone: “${timeZone}” is not a time zone known here; use an IANA name such as “Asia/Shanghai”.`,
    );
  }
  return (at) => {
    const second = Math.floor(at / 1_000) * 1_000;
    const part: Record<string, number> = {};
    for (const { type, value } of format.formatToParts(second)) part[type] = Number(value);
    return (
      Date.UTC(part['year']!, part['month']! - 1, part['day'], part['hour'], part['minute'], part['second']) -
      second
    );
  };
}
