import { unitMs, type DayRule } from '../../core/duration.ts';
import type { Limit } from '../cited.ts';

const hour = 3_600_000;
const day = 24 * hour;
/** Local days are shorter or longer than 24 hours when clocks change; no zone moves by more. */
const clockChange = 3 * hour;

/** Working dates after the start on which the n-th working day may end, as n plus these. */
const dayRange: Readonly<Record<DayRule, readonly [least: number, most: number]>> = {
  'keep-clock': [0, 0],
  'keep-clock-then-open': [0, 1],
  'keep-clock-then-last-open': [-1, 0],
  'normalise-first': [0, 1],
  'end-of-day': [0, 0],
  'span-end': [-1, 0],
  'span-start': [-1, 0],
};

/**
 * Whether one limit never ends later than another that starts at the same instant, whatever the calendar and the start.
 * `unknown` when that depends on them.
 */
export function neverLater(a: Limit, b: Limit): 'yes' | 'no' | 'unknown' {
  const elapsedA = elapsed(a);
  const elapsedB = elapsed(b);
  if (elapsedA !== undefined && elapsedB !== undefined) return answer(elapsedA <= elapsedB);
  if (a.unit === b.unit && a.calendar === b.calendar && a.dayRule === b.dayRule) return sameUnit(a, b);
  if (elapsedA !== undefined) return elapsedA <= atLeast(b) ? 'yes' : 'unknown';
  if (a.unit === 'calendar-days') {
    return a.amount * day + clockChange <= (elapsedB ?? atLeast(b)) ? 'yes' : 'unknown';
  }
  if (a.calendar !== b.calendar || elapsedB !== undefined) return 'unknown';
  if (a.unit === 'working-days' && b.unit === 'working-days' && a.dayRule && b.dayRule) {
    const latest = a.amount + dayRange[a.dayRule][1];
    const earliest = b.amount + dayRange[b.dayRule][0];
    return latest < earliest ? 'yes' : 'unknown';
  }
  const [lengthA, lengthB] = [workingTime(a), workingTime(b)];
  return lengthA !== undefined && lengthB !== undefined ? answer(lengthA <= lengthB) : 'unknown';
}

const answer = (holds: boolean): 'yes' | 'no' => (holds ? 'yes' : 'no');

function sameUnit(a: Limit, b: Limit): 'yes' | 'no' {
  const laterBoundary = a.boundary === 'next-open' && b.boundary !== 'next-open';
  return answer(a.amount < b.amount || (a.amount === b.amount && !laterBoundary));
}

/** Milliseconds of a limit that passes on any clock. `always` never closes, so working hours on it are hours. */
function elapsed({ amount, unit, calendar }: Limit): number | undefined {
  if (unit === 'calendar-days' || unit === 'working-days') return undefined;
  return unit.startsWith('working-') && calendar !== 'always' ? undefined : amount * unitMs[unit];
}

const workingTime = ({ amount, unit }: Limit): number | undefined =>
  unit === 'calendar-days' || unit === 'working-days' ? undefined : amount * unitMs[unit];

/** The least time that must pass until a limit ends. */
function atLeast(limit: Limit): number {
  const { amount, unit, dayRule } = limit;
  if (unit === 'calendar-days') return amount * day - clockChange;
  if (unit !== 'working-days') return amount * unitMs[unit];
  // Started just before midnight, the first of the dates counted begins at once.
  return Math.max(0, amount - 1 + (dayRule ? dayRange[dayRule][0] : 0)) * day;
}
