import { unitMs } from '../../core/duration.ts';
import type { Limit } from '../cited.ts';
import { mayEndBeforeItStarts, mayEndInTheNight, workingDatesOf } from './day-range.ts';

const hour = 3_600_000;
const day = 24 * hour;
/** Local days are shorter or longer than 24 hours when clocks change; no zone moves by more; a date left out is not counted. */
const clockChange = 3 * hour;

type Answer = 'yes' | 'no' | 'unknown';

/**
 * Whether one limit never ends later than another that starts at the same instant, whatever the calendar and the start.
 * `unknown` when that depends on them.
 *
 * One thing is left aside: a pause is made up for by each clock in its own time: elapsed time at once, working time only while it is open,
 * so that a pause over a weekend may move an elapsed limit beyond a working one that ended before it.
 */
export function neverLater(a: Limit, b: Limit): Answer {
  const elapsedA = elapsed(a);
  const elapsedB = elapsed(b);
  if (elapsedA !== undefined && elapsedB !== undefined) return answer(elapsedA <= elapsedB);
  if (elapsedA !== undefined) return yesIf(elapsedA <= atLeast(b));
  if (a.unit === 'calendar-days') {
    if (b.unit === 'calendar-days' && a.calendar === b.calendar) return answer(a.amount <= b.amount);
    return yesIf(a.amount * day + clockChange <= (elapsedB ?? atLeast(b)));
  }
  if (a.calendar !== b.calendar || elapsedB !== undefined || b.unit === 'calendar-days') return 'unknown';
  const [lengthA, lengthB] = [workingTime(a), workingTime(b)];
  if (lengthA !== undefined && lengthB !== undefined) return byLength(lengthA, lengthB, a, b);
  if (lengthA !== undefined || lengthB !== undefined) return 'unknown';
  return a.dayRule === b.dayRule && a.boundary === b.boundary ? sameDayRule(a, b) : otherDayRule(a, b);
}

const answer = (holds: boolean): Answer => (holds ? 'yes' : 'no');
const yesIf = (holds: boolean): Answer => (holds ? 'yes' : 'unknown');

/** The next opening is later than the closing that it follows. */
const endsAtLaterBoundary = (a: Limit, b: Limit): boolean =>
  a.boundary === 'next-open' && b.boundary !== 'next-open';

const byLength = (lengthA: number, lengthB: number, a: Limit, b: Limit): Answer =>
  answer(lengthA < lengthB || (lengthA === lengthB && !endsAtLaterBoundary(a, b)));

function sameDayRule(a: Limit, b: Limit): Answer {
  if (a.amount >= b.amount) return answer(a.amount === b.amount);
  // None at all ends at the start; one may end before it.
  if (a.amount === 0 && mayEndBeforeItStarts(b)) return 'unknown';
  // A closing moves to the next opening, a later end in the night between the two stays.
  return a.boundary === 'next-open' && mayEndInTheNight(a) ? otherDayRule(a, b) : 'yes';
}

function otherDayRule(a: Limit, b: Limit): Answer {
  if (a.dayRule === b.dayRule && a.amount === b.amount) return answer(!endsAtLaterBoundary(a, b));
  return yesIf(workingDatesOf(a)[1] < workingDatesOf(b)[0]);
}

/** Milliseconds of a limit that passes on any clock. `always` never closes, so working hours on it are hours. */
function elapsed({ amount, unit, calendar }: Limit): number | undefined {
  if (unit === 'calendar-days' || unit === 'working-days') return undefined;
  return unit.startsWith('working-') && calendar !== 'always' ? undefined : amount * unitMs[unit];
}

const workingTime = ({ amount, unit }: Limit): number | undefined =>
  unit === 'calendar-days' || unit === 'working-days' ? undefined : amount * unitMs[unit];

/** The least time that must pass until a limit ends; less than none when it may end before it starts. */
function atLeast(limit: Limit): number {
  const { amount, unit } = limit;
  if (unit === 'calendar-days') return Math.max(0, amount * day - clockChange);
  if (unit !== 'working-days') return amount * unitMs[unit];
  if (mayEndBeforeItStarts(limit)) return -Infinity;
  // Started just before midnight, the first of the dates counted begins at once.
  return Math.max(0, (workingDatesOf(limit)[0] - 1) * day - clockChange);
}
