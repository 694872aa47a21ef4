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

/** Day n, when the start's date counts as day one while working time is left on it in the direction of counting. */
function spanDay(days: Days, start: EpochMs, n: number, step: 1 | -1): EpochDay {
  const today = dateOf(days, start);
  const left =
    step === 1
      ? (days.dates.lastClosing(today) ?? -Infinity) > start
      : (days.dates.firstOpening(today) ?? Infinity) < start;
  if (!left) return days.dates.nthBeyond(today, n, step);
  return n === 1 ? today : days.dates.nthBeyond(today, n - 1, step);
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
    return days.dates.lastClosing(n === 0 ? today : days.dates.nthBeyond(today, n, step)) ?? start;
  },
  'span-end': (days, start, n, step) =>
    n === 0 ? start : days.dates.lastClosing(spanDay(days, start, n, step))!,
  'span-start': (days, start, n, step) =>
    n === 0 ? start : days.dates.firstOpening(spanDay(days, start, n, step))!,
};
