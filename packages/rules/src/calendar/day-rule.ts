import type { DayRule } from '../core/duration.ts';
import type { EpochMs } from '../core/instant.ts';
import { dayMs, type EpochDay } from './local-date.ts';
import type { WorkingTime } from './working-time.ts';
import type { Zone } from './zone.ts';

/** What a working-day rule may ask of the calendar. `step` is 1 when counting on, -1 when counting back. */
export interface Days {
  readonly zone: Zone;
  readonly working: WorkingTime;
  /** The n-th working date strictly beyond a date, in the direction of `step`. */
  nthBeyond(day: EpochDay, n: number, step: 1 | -1): EpochDay;
}

type Rule = (days: Days, start: EpochMs, n: number, step: 1 | -1) => EpochMs;

const dayOf = (days: Days, at: EpochMs): EpochDay => Math.floor(days.zone.toWall(at) / dayMs);

const keepClock: Rule = (days, start, n, step) => {
  if (n === 0) return start;
  const wall = days.zone.toWall(start);
  const day = Math.floor(wall / dayMs);
  return days.zone.fromWall(days.nthBeyond(day, n, step) * dayMs + (wall - day * dayMs));
};

const lastClosing = (days: Days, day: EpochDay): EpochMs => days.working.ofDate(day).at(-1)![1];
const firstOpening = (days: Days, day: EpochDay): EpochMs => days.working.ofDate(day)[0]![0];

/** Day n when the start's own date counts as day one while working time is left on it. */
const spanDay: (days: Days, start: EpochMs, n: number, step: 1 | -1) => EpochDay = (days, start, n, step) => {
  const today = dayOf(days, start);
  const spans = days.working.ofDate(today);
  const left = step === 1 ? spans.some(([, to]) => to > start) : spans.some(([from]) => from < start);
  const beyond = left ? n - 1 : n;
  return beyond <= 0 ? today : days.nthBeyond(today, beyond, step);
};

/** The working-day rules by name; each says which instant the n-th working day from a start is. */
export const dayRuleTable: Readonly<Record<DayRule, Rule>> = {
  'keep-clock': keepClock,
  'keep-clock-then-open': (days, start, n, step) => days.working.nextOpen(keepClock(days, start, n, step)),
  'keep-clock-then-last-open': (days, start, n, step) =>
    days.working.lastClose(keepClock(days, start, n, step)),
  'normalise-first': (days, start, n, step) =>
    keepClock(days, step === 1 ? days.working.nextOpen(start) : days.working.lastClose(start), n, step),
  'end-of-day': (days, start, n, step) => {
    const today = dayOf(days, start);
    if (n === 0 && days.working.ofDate(today).length === 0) return start;
    return lastClosing(days, n === 0 ? today : days.nthBeyond(today, n, step));
  },
  'span-end': (days, start, n, step) => (n === 0 ? start : lastClosing(days, spanDay(days, start, n, step))),
  'span-start': (days, start, n, step) =>
    n === 0 ? start : firstOpening(days, spanDay(days, start, n, step)),
};
