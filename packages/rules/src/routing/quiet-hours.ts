import type { Calendar, WallTime } from '../calendar/calendar.ts';
import type { RulesContext } from '../case/context.ts';
import type { EpochMs } from '../core/instant.ts';
import type { Severity } from '../core/vocabulary.ts';
import type { QuietHours } from '../policy/handling.ts';
import { calendarNamed } from '../deadlines/calendar-named.ts';
import { ifInForce } from './if-in-force.ts';

/**
 * When somebody is told what there is to tell at an instant: then, or when the quiet hours it falls into end. Due times are
 * not moved by it. The hours are those of the wall clock of the calendar `office`.
 *
 * @throws {RangeError} when there are quiet hours, and the context has no calendar `office`
 */
export function tellAt(
  at: EpochMs,
  severity: Severity,
  context: Pick<RulesContext, 'policy' | 'calendars'>,
): EpochMs {
  const quiet = ifInForce(context.policy.quietHours, at)?.value;
  if (!quiet || quiet.except.includes(severity)) return at;
  const office = calendarNamed(context, 'office');
  return isQuiet(office.localTime(at), quiet) ? nextTime(at, quiet.until, office) : at;
}

/** Hours whose end is before their start run over midnight. Times of day sort as they are written. */
const isQuiet = (time: WallTime, { from, until }: QuietHours): boolean =>
  from <= until ? from <= time && time < until : from <= time || time < until;

const minuteMs = 60_000;
const dayMinutes = 1_440;

/** When the wall clock next shows a time of day; where it skips it, as much later as it skips. */
function nextTime(at: EpochMs, time: WallTime, { localTime }: Calendar): EpochMs {
  const minutesTo = (from: EpochMs): number =>
    (minutesOf(time) - minutesOf(localTime(from)) + dayMinutes) % dayMinutes;
  const guess = Math.floor(at / minuteMs) * minuteMs + minutesTo(at) * minuteMs;
  // Where the clock was changed on the way, the guess is off by the change: it was put back, or put forward.
  const off = minutesTo(guess);
  if (off === 0) return guess;
  const corrected = guess + (off <= dayMinutes / 2 ? off : off - dayMinutes) * minuteMs;
  return minutesTo(corrected) === 0 ? corrected : guess;
}

const minutesOf = (time: WallTime): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3));
