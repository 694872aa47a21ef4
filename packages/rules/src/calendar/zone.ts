import type { EpochMs } from '../core/instant.ts';
import { CalendarError } from './calendar.ts';
import { dayMs, type EpochDay } from './local-date.ts';

/** A time zone: where the wall clock stands at an instant, and which instant a wall time means. */
export interface Zone {
  /** Wall clock as if it were UTC: the instant plus the offset then in force. */
  toWall(at: EpochMs): number;
  /** A skipped wall time moves forward by the gap, a repeated one is its first occurrence. */
  fromWall(wall: number): EpochMs;
  /** False for a date that the zone left out when it moved over the date line; nothing happens on such a date. */
  hasDate(day: EpochDay): boolean;
}

/**
 * Offsets are looked up a stretch at a time, and a stretch may hold one change. The two closest changes of any zone
 * are just under seven days apart (Brazil in October 2000), so a whole week would be too long.
 */
const stretchMs = 6 * dayMs;

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
    if (known !== undefined) return known;
    const from = index * stretchMs;
    const to = from + stretchMs;
    // Asking the platform is what takes time: neighbours know the offsets where they meet.
    const before = stretches.get(index - 1)?.after ?? readOffset(from);
    const after = stretches.get(index + 1)?.before ?? readOffset(to);
    const found = { before, after, change: before === after ? to : findChange(from, to, before) };
    stretches.set(index, found);
    return found;
  };
  /** By bisection, to the second. */
  const findChange = (from: EpochMs, to: EpochMs, before: number): EpochMs => {
    let low = from;
    let high = to;
    while (high - low > 1_000) {
      const middle = low + Math.floor((high - low) / 2_000) * 1_000;
      if (readOffset(middle) === before) low = middle;
      else high = middle;
    }
    return high;
  };
  // One question asks for the same stretch several times.
  let lastIndex = NaN;
  let last: Stretch;
  const offsetAt = (at: EpochMs): number => {
    const index = Math.floor(at / stretchMs);
    if (index !== lastIndex) {
      last = stretchAt(index);
      lastIndex = index;
    }
    const { before, after, change } = last;
    return at < change ? before : after;
  };

  const toWall = (at: EpochMs): number => at + offsetAt(at);
  const fromWall = (wall: number): EpochMs => {
    const earlier = offsetAt(wall - dayMs);
    const later = offsetAt(wall + dayMs);
    const first = wall - earlier;
    if (earlier === later || offsetAt(first) === earlier) return first;
    const second = wall - later;
    // Neither reading exists: the wall time was skipped, and keeping the earlier offset moves it forward by the gap.
    return offsetAt(second) === later ? second : first;
  };

  return {
    toWall,
    fromWall,
    // No clock changes at noon, and a whole date that was skipped moves to the next one.
    hasDate: (day) => Math.floor(toWall(fromWall((day + 0.5) * dayMs)) / dayMs) === day,
  };
}

function offsetReader(timeZone: string): (at: EpochMs) => number {
  let format: Intl.DateTimeFormat;
  try {
    // Without a name Intl would silently take the zone of the machine.
    if (typeof timeZone !== 'string') throw new RangeError();
    format = new Intl.DateTimeFormat('en-US', {
      timeZone,
      hourCycle: 'h23',
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
    // Reads as “1, 08:30:00”: each field more takes its time, and formatToParts takes the most.
    const [, day, hours, minutes, seconds] = /(\d+)\D+(\d+)\D+(\d+)\D+(\d+)/.exec(format.format(second))!;
    const clock = ((Number(hours) * 60 + Number(minutes)) * 60 + Number(seconds)) * 1_000;
    // No offset reaches a whole day, so it is the date in UTC or one next to it, at times across the end of a month.
    const days = Number(day) - new Date(second).getUTCDate();
    const ahead = days > 1 ? -1 : days < -1 ? 1 : days;
    return ahead * dayMs + clock - (second - Math.floor(second / dayMs) * dayMs);
  };
}
