import { unitMs, type Duration } from '../core/duration.ts';
import type { EpochMs, Span } from '../core/instant.ts';
import { CalendarError, type AddOptions, type Calendar, type CalendarSpec } from './calendar.ts';
import { dayRuleTable, type Days } from './day-rule.ts';
import { dayMs, toLocalDate, type EpochDay } from './local-date.ts';
import { mergeSpans } from './spans.ts';
import { readDate, readWindows } from './windows.ts';
import { createWorkingTime } from './working-time.ts';
import { createZone } from './zone.ts';

/** Longest duration that makes sense, in days: twenty years. Longer ones are slips of the pen. */
const mostDays = 7_305;
/** Dates without a working day after which a search gives up. */
const maxClosedDays = 12_000;

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
  const closures = mergeSpans((spec.closures ?? []).map(readClosure));
  const working = createWorkingTime(zone, readWindows(spec), closures);
  const coverage = spec.coverage && {
    from: zone.fromWall(readDate(spec.coverage.from, 'coverage.from') * dayMs),
    until: zone.fromWall((readDate(spec.coverage.until, 'coverage.until') + 1) * dayMs),
  };

  const dayOf = (at: EpochMs): EpochDay => Math.floor(zone.toWall(at) / dayMs);
  const isWorkingDay = (day: EpochDay): boolean => working.ofDate(day).length > 0;
  const nthBeyond = (day: EpochDay, n: number, step: 1 | -1): EpochDay => {
    let current = day;
    for (let left = n, closed = 0; left > 0;) {
      current += step;
      if (isWorkingDay(current)) {
        left--;
        closed = 0;
      } else if (++closed > maxClosedDays) {
        throw new CalendarError(
          'no-working-time',
          'The calendar has no working day within thirty years: give it weekly hours.',
        );
      }
    }
    return current;
  };
  const days: Days = { zone, working, nthBeyond };

  /** One duration without pauses, in either direction. */
  const move = (start: EpochMs, { amount, unit }: Duration, options: AddOptions, step: 1 | -1): EpochMs => {
    switch (unit) {
      case 'seconds':
      case 'minutes':
      case 'hours':
        return start + step * amount * unitMs[unit];
      case 'calendar-days':
        return amount === 0 ? start : zone.fromWall(zone.toWall(start) + step * amount * dayMs);
      case 'working-days':
        if (!options.dayRule) {
          throw new CalendarError(
            'day-rule-missing',
            'working-days need a dayRule that says what the n-th working day means.',
          );
        }
        return dayRuleTable[options.dayRule](days, start, amount, step);
      default:
        return step === 1
          ? working.forward(start, amount * unitMs[unit])
          : working.backward(start, amount * unitMs[unit]);
    }
  };

  return {
    timeZone: spec.timeZone,
    add: (start, duration, options = {}) => {
      const { amount, unit } = duration;
      const most =
        unit === 'calendar-days' || unit === 'working-days' ? mostDays : (mostDays * dayMs) / unitMs[unit];
      if (!Number.isSafeInteger(amount) || amount < 0 || amount > most) {
        throw new CalendarError(
          'bad-amount',
          `amount: ${amount} is not a whole number of ${unit} from 0 to ${most}.`,
        );
      }
      const step = options.direction === 'before' ? -1 : 1;
      const end = withPauses(start, duration, options, step);
      if (options.boundary !== 'next-open' || !duration.unit.startsWith('working-')) return end;
      return openBeyond(end, mergeSpans(options.pauses ?? []), step);
    },
    between: (from, to, { pauses = [] } = {}) => {
      if (to < from) return -measureOpen(to, from, pauses);
      return measureOpen(from, to, pauses);
    },
    covers: (from, to) => coverage === undefined || (from >= coverage.from && to <= coverage.until),
    isWorkingTime: working.includes,
    isWorkingDay: (date) => isWorkingDay(readDate(date, 'date')),
    segments: working.within,
    addDays: (date, n) => {
      const day = readDate(date, 'date');
      if (!Number.isSafeInteger(n) || Math.abs(n) > mostDays) {
        throw new CalendarError('bad-amount', `n: ${n} is not a whole number of days up to ${mostDays}.`);
      }
      if (n === 0) return toLocalDate(isWorkingDay(day) ? day : nthBeyond(day, 1, 1));
      return toLocalDate(nthBeyond(day, Math.abs(n), n > 0 ? 1 : -1));
    },
    daysBetween: (a, b) => {
      const from = readDate(a, 'a');
      const to = readDate(b, 'b');
      let count = 0;
      if (from <= to) for (let day = from; day < to; day++) count += isWorkingDay(day) ? 1 : 0;
      else for (let day = from; day > to; day--) count -= isWorkingDay(day) ? 1 : 0;
      return count;
    },
    localDate: (at) => toLocalDate(dayOf(at)),
  };

  /** What was counted inside a pause is made up for beyond it, one pause after the other. */
  function withPauses(start: EpochMs, duration: Duration, options: AddOptions, step: 1 | -1): EpochMs {
    const countsWorking = duration.unit.startsWith('working-');
    const pauses = mergeSpans(options.pauses ?? []);
    let end = move(start, duration, options, step);
    for (const [from, to] of step === 1 ? pauses : pauses.reverse()) {
      const low = Math.max(from, Math.min(start, end));
      const high = Math.min(to, Math.max(start, end));
      if (low >= high) continue;
      const counted = countsWorking ? working.measure(low, high) : high - low;
      if (counted === 0) continue;
      const resume = step === 1 ? Math.max(end, to) : Math.min(end, from);
      if (!countsWorking) end = resume + step * counted;
      else end = step === 1 ? working.forward(resume, counted) : working.backward(resume, counted);
    }
    return end;
  }

  /** The next opening (or, counting back, the last closing) that no pause covers. */
  function openBeyond(end: EpochMs, pauses: readonly Span[], step: 1 | -1): EpochMs {
    let open = end;
    for (;;) {
      open = step === 1 ? working.nextOpen(open) : working.lastClose(open);
      const pause = pauses.find(([from, to]) =>
        step === 1 ? from <= open && open < to : from < open && open <= to,
      );
      if (!pause) return open;
      open = step === 1 ? pause[1] : pause[0];
    }
  }

  function measureOpen(from: EpochMs, to: EpochMs, pauses: readonly Span[]): number {
    let sum = working.measure(from, to);
    for (const [start, end] of mergeSpans(pauses)) {
      const low = Math.max(start, from);
      const high = Math.min(end, to);
      if (low < high) sum -= working.measure(low, high);
    }
    return sum;
  }
}

function readClosure([from, to]: readonly [string, string], index: number): Span {
  const span: Span = [Date.parse(from), Date.parse(to)];
  // Without an offset it would mean another instant on another machine.
  const isInstant = (text: string, at: EpochMs): boolean =>
    /(Z|[+-]\d\d:\d\d)$/.test(text) && !Number.isNaN(at);
  if (!isInstant(from, span[0]) || !isInstant(to, span[1])) {
    throw new CalendarError('bad-spec', `closures[${index}]: write instants as 2026-10-01T00:00:00+08:00.`);
  }
  if (span[1] <= span[0]) throw new CalendarError('bad-spec', `closures[${index}]: ends before it starts.`);
  return span;
}
