import type { EpochMs, Span } from '../core/instant.ts';
import { addDuration } from './add-duration.ts';
import type { Calendar, CalendarSpec } from './calendar.ts';
import { checkDays, checkInstant, checkPauses, checkReached, checkStretch, readDate } from './checks.ts';
import { readClosures } from './closures.ts';
import { readCoverage } from './coverage.ts';
import type { Days } from './day-rule.ts';
import { dayMs, toLocalDate, toWallTime } from './local-date.ts';
import { createOpeningHours } from './opening-hours.ts';
import { mergeSpans } from './spans.ts';
import { readWindows } from './windows.ts';
import { createWorkingDates } from './working-dates.ts';
import { createWorkingTime, type WorkingTime } from './working-time.ts';
import { createZone } from './zone.ts';

/**
 * Makes a calendar that answers questions about working time.
 *
 * @throws {CalendarError} `bad-spec` with the path of the fault and what would do
 * @example
 * const office = compileCalendar({ timeZone: 'Asia/Shanghai', weekly: { mon: [['08:30', '12:00'], ['13:00', '17:30']] } });
 * office.add(receivedAt, { amount: 4, unit: 'working-hours' });
 */
export function compileCalendar(spec: CalendarSpec): Calendar {
  const zone = createZone(spec.timeZone);
  const hoursOf = createOpeningHours(zone, readWindows(spec), readClosures(spec));
  const days: Days = { zone, time: createWorkingTime(hoursOf), dates: createWorkingDates(zone, hoursOf) };
  const { time, dates } = days;
  const covers = readCoverage(spec, zone);

  return {
    timeZone: spec.timeZone,
    add: (start, duration, options) => addDuration(days, start, duration, options),
    between: (from, to, options) => {
      checkStretch(from, to);
      const sum = measureRunning(time, Math.min(from, to), Math.max(from, to), options?.pauses);
      // Nothing is nothing in both directions: -0 would not equal 0.
      return from <= to || sum === 0 ? sum : -sum;
    },
    covers: (from, to) => {
      checkInstant(from, 'from');
      checkInstant(to, 'to');
      return covers(from, to);
    },
    isWorkingTime: (at) => {
      checkInstant(at, 'at');
      return time.includes(at);
    },
    isWorkingDay: (date) => dates.includes(readDate(date, 'date')),
    segments: (from, to) => {
      checkStretch(from, to);
      return time.within(from, to);
    },
    addDays: (date, n) => {
      const day = readDate(date, 'date');
      checkDays(n);
      if (n === 0 && dates.includes(day)) return date;
      const reached = dates.nthBeyond(day, Math.max(1, Math.abs(n)), n < 0 ? -1 : 1);
      checkReached(reached * dayMs);
      return toLocalDate(reached);
    },
    daysBetween: (a, b) => {
      const from = readDate(a, 'a');
      const to = readDate(b, 'b');
      checkStretch(from * dayMs, to * dayMs);
      // (b, a] holds the same dates as [b + 1, a + 1).
      return from <= to ? dates.count(from, to) : 0 - dates.count(to + 1, from + 1);
    },
    localDate: (at) => {
      checkInstant(at, 'at');
      return toLocalDate(Math.floor(zone.toWall(at) / dayMs));
    },
    localTime: (at) => {
      checkInstant(at, 'at');
      return toWallTime(zone.toWall(at));
    },
  };
}

/** Working milliseconds in [from, to) outside of the pauses. */
function measureRunning(
  time: WorkingTime,
  from: EpochMs,
  to: EpochMs,
  pauses: readonly Span[] | undefined,
): number {
  let sum = time.measure(from, to);
  if (pauses === undefined) return sum;
  checkPauses(pauses);
  for (const [start, end] of mergeSpans(pauses)) {
    const low = Math.max(start, from);
    const high = Math.min(end, to);
    if (low < high) sum -= time.measure(low, high);
  }
  return sum;
}
