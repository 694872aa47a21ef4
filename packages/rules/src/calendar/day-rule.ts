import type { DayRule } from '../core/duration.ts';
import type { EpochMs } from '../core/instant.ts';
import { dayMs, type EpochDay } from './local-date.ts';
import type { WorkingDates } from './working-dates.ts';
import type { WorkingTime } from './working-time.ts';
import type { Zone } from './zone.ts';

/** What a working-day rule may ask of the calendar. */
export interface Days {
  readonly zone: Zone;
  readonly time: WorkingTime;
  readonly dates: WorkingDates;
}

/** `step` is 1 when counting on, -1 when counting back. Zero days stay on the start's date. */
type Rule = (days: Days, start: EpochMs, n: number, step: 1 | -1) => EpochMs;

const dateOf = ({ zone }: Days, at: EpochMs): EpochDay => Math.floor(zone.toWall(at) / dayMs);

const keepClock: Rule = ({ zone, dates }, start, n, step) => {
  if (n === 0) return start;
  const wall = zone.toWall(start);
  const day = Math.floor(wall / dayMs);
  return zone.fromWall(wall + (dates.nthBeyond(day, n, step) - day) * dayMs);
};

/** When day n opens or closes; the start's date counts as day one while working time is left on it in the direction of counting. */
function spanDay(
  days: Days,
  start: EpochMs,
  n: number,
  step: 1 | -1,
  value: 'openings' | 'closings',
): EpochMs {
  const today = dateOf(days, start);
  const left =
    step === 1
      ? (days.dates.lastClosing(today) ?? -Infinity) > start
      : (days.dates.firstOpening(today) ?? Infinity) < start;
  if (!left) return days.dates.nthBeyond(today, n, step, value);
  if (n > 1) return days.dates.nthBeyond(today, n - 1, step, value);
  return (value === 'openings' ? days.dates.firstOpening(today) : days.dates.lastClosing(today))!;
}

/** The working-day rules by name; each says which instant the n-th working day from a start is. */
export const dayRuleTable: Readonly<Record<DayRule, Rule>> = {
  'keep-clock': keepClock,
  'keep-clock-then-open': (days, start, n, step) => days.time.nextOpen(keepClock(days, start, n, step)),
  'keep-clock-then-last-open': (days, start, n, step) => days.time.lastOpen(keepClock(days, start, n, step)),
  // Counting back, too, it is the next opening from which the days are counted.
  'normalise-first': (days, start, n, step) => keepClock(days, days.time.nextOpen(start), n, step),
  'end-of-day': (days, start, n, step) => {
    const today = dateOf(days, start);
    return n === 0
      ? (days.dates.lastClosing(today) ?? start)
      : days.dates.nthBeyond(today, n, step, 'closings');
  },
  'span-end': (days, start, n, step) => (n === 0 ? start : spanDay(days, start, n, step, 'closings')),
  'span-start': (days, start, n, step) => (n === 0 ? start : spanDay(days, start, n, step, 'openings')),
};
