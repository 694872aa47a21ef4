import { unitMs, units, type Duration } from '../core/duration.ts';
import type { EpochMs, Span } from '../core/instant.ts';
import { CalendarError, type AddOptions } from './calendar.ts';
import { checkAmount, checkInstant, checkOptions, checkPauses, checkReached, mostDays } from './checks.ts';
import { dayRuleTable, type Days } from './day-rule.ts';
import { dayMs } from './local-date.ts';
import { mergeSpans } from './spans.ts';
import type { Zone } from './zone.ts';

const noOptions: AddOptions = {};

/** The instant a duration after (or before) a start: the plain end, then what pauses add, then the boundary. */
export function addDuration(
  days: Days,
  start: EpochMs,
  duration: Duration,
  options: AddOptions = noOptions,
): EpochMs {
  checkInstant(start, 'start');
  checkOptions(options);
  const step = options.direction === 'before' ? -1 : 1;
  const plain = plainEnd(days, start, duration, options, step);
  if (options.pauses === undefined && options.boundary !== 'next-open') return checkReached(plain);

  checkPauses(options.pauses ?? []);
  const pauses = mergeSpans(options.pauses ?? []);
  const works = duration.unit.startsWith('working-');
  const end = makeUp(days, start, plain, pauses, works, step);
  if (options.boundary !== 'next-open' || !works) return checkReached(end);
  // A day rule has already said what becomes of an end outside working time; a closing is all it leaves open.
  if (duration.unit === 'working-days' && !days.time.closesAt(end)) return checkReached(end);
  return checkReached(nextRunning(days, end, pauses));
}

function plainEnd(
  days: Days,
  start: EpochMs,
  { amount, unit }: Duration,
  { dayRule }: AddOptions,
  step: 1 | -1,
): EpochMs {
  switch (unit) {
    case 'seconds':
    case 'minutes':
    case 'hours':
      checkAmount(amount, unit, (mostDays * dayMs) / unitMs[unit]);
      return start + step * amount * unitMs[unit];
    case 'working-seconds':
    case 'working-minutes':
    case 'working-hours': {
      checkAmount(amount, unit, (mostDays * dayMs) / unitMs[unit]);
      const length = amount * unitMs[unit];
      return step === 1 ? days.time.forward(start, length) : days.time.backward(start, length);
    }
    case 'calendar-days':
      checkAmount(amount, unit, mostDays);
      return calendarDays(days.zone, start, step * amount);
    case 'working-days':
      checkAmount(amount, unit, mostDays);
      if (dayRule === undefined) {
        throw new CalendarError(
          'day-rule-missing',
          'working-days need a dayRule that says what the n-th working day means.',
        );
      }
      return dayRuleTable[dayRule](days, start, amount, step);
    default:
      throw new CalendarError(
        'bad-unit',
        `unit: “${String(unit)}” is not known; use one of ${units.join(', ')}.`,
      );
  }
}

/** The same time of day some local dates on (or back); a date that the zone left out is not counted. */
function calendarDays(zone: Zone, start: EpochMs, amount: number): EpochMs {
  // Going through the wall clock would take the second of two repeated hours for the first.
  if (amount === 0) return start;
  const wall = zone.toWall(start);
  const end = zone.fromWall(wall + amount * dayMs);
  // Other changes of the clock are shorter than half a day, so the time that passed tells how many dates there were.
  const passed = Math.round((end - start) / dayMs);
  return passed === amount ? end : zone.fromWall(wall + (2 * amount - passed) * dayMs);
}

/**
 * What was counted inside a pause is made up for beyond it, one pause after the other. So a pause in which nothing
 * counts changes nothing, and working days that a pause interrupts end as much working time later as it took away.
 */
function makeUp(
  { time }: Days,
  start: EpochMs,
  plain: EpochMs,
  pauses: readonly Span[],
  works: boolean,
  step: 1 | -1,
): EpochMs {
  let end = plain;
  for (const [from, to] of step === 1 ? pauses : [...pauses].reverse()) {
    const low = Math.max(from, step === 1 ? start : end);
    const high = Math.min(to, step === 1 ? end : start);
    if (low >= high) continue;
    const lost = works ? time.measure(low, high) : high - low;
    if (lost === 0) continue;
    const resume = step === 1 ? Math.max(end, to) : Math.min(end, from);
    if (!works) end = resume + step * lost;
    else end = step === 1 ? time.forward(resume, lost) : time.backward(resume, lost);
  }
  return end;
}

/** The first working instant at or after that no pause covers. */
function nextRunning({ time }: Days, end: EpochMs, pauses: readonly Span[]): EpochMs {
  let open = time.nextOpen(end);
  for (const [from, to] of pauses) if (from <= open && open < to) open = time.nextOpen(to);
  return open;
}
