import { Temporal } from 'temporal-polyfill';
import { unitMs, type Duration } from '../core/duration.ts';
import type { EpochMs, LocalDate, Span } from '../core/instant.ts';
import { weekdays, type AddOptions, type Calendar, type CalendarSpec, type WallTime } from './calendar.ts';

/**
 * The same answers as a compiled calendar, found slowly and plainly: local dates one after the other, wall times by
 * Temporal, time piece by piece. It shares nothing with the calendar but the types, and sorts and joins nothing: time
 * is cut at every edge there is, and each piece is open when a window covers it and no closure or pause does.
 */
export function createOracle(spec: CalendarSpec): Calendar {
  const { timeZone } = spec;
  const closures = (spec.closures ?? []).map(([from, to]): Span => [Date.parse(from), Date.parse(to)]);

  /** `compatible` moves a skipped wall time forward by the gap and takes the first of a repeated one. */
  const instantOf = (date: Temporal.PlainDate, time: Temporal.PlainTime | string): EpochMs =>
    date.toPlainDateTime(time).toZonedDateTime(timeZone, { disambiguation: 'compatible' }).epochMilliseconds;
  const wallInstant = (date: Temporal.PlainDate, time: WallTime): EpochMs =>
    time === '24:00' ? instantOf(date.add({ days: 1 }), '00:00') : instantOf(date, time);
  const wallOf = (at: EpochMs) => Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(timeZone);
  const dateOf = (at: EpochMs): Temporal.PlainDate => wallOf(at).toPlainDate();

  /** A zone that moved over the date line left a date out; asked for, it answers with the next. */
  const hasDate = (date: Temporal.PlainDate): boolean =>
    date.toZonedDateTime({ timeZone, plainTime: '12:00' }).toPlainDate().equals(date);
  const nextDate = (date: Temporal.PlainDate, step: 1 | -1): Temporal.PlainDate => {
    const next = date.add({ days: step });
    return hasDate(next) ? next : nextDate(next, step);
  };

  // The only thing that is remembered: which windows start on a date.
  const windows = new Map<LocalDate, readonly Span[]>();
  const windowsOn = (date: Temporal.PlainDate): readonly Span[] => {
    const name = date.toString();
    const known = windows.get(name);
    if (known) return known;
    const hours =
      spec.holidays?.includes(name) || !hasDate(date)
        ? []
        : (spec.dateHours?.[name] ?? spec.weekly[weekdays[date.dayOfWeek - 1]!] ?? []);
    const found = hours.map(([from, to]): Span => [
      wallInstant(date, from),
      wallInstant(to <= from ? date.add({ days: 1 }) : date, to),
    ]);
    windows.set(name, found);
    return found;
  };

  /** Working stretches that start on a date. */
  const hoursOn = (date: Temporal.PlainDate): Span[] =>
    pieces(windowsOn(date), closures, -Infinity, Infinity);
  const isWorkingDate = (date: Temporal.PlainDate): boolean => hoursOn(date).length > 0;

  const dayMs = 86_400_000;
  /** The open pieces of a day in UTC that no pause covers. Windows of four days before may still run. */
  const openOn = (day: number, pauses: readonly Span[], from: EpochMs, to: EpochMs): Span[] => {
    const utc = Temporal.Instant.fromEpochMilliseconds(day * dayMs)
      .toZonedDateTimeISO('UTC')
      .toPlainDate();
    const near = [-4, -3, -2, -1, 0, 1].flatMap((days) => windowsOn(utc.add({ days })));
    return pieces(
      near,
      [...closures, ...pauses],
      Math.max(from, day * dayMs),
      Math.min(to, (day + 1) * dayMs),
    );
  };
  /** Open pieces after an instant in order, or before it in reverse. */
  function* openFrom(at: EpochMs, step: 1 | -1, pauses: readonly Span[] = []): Generator<Span, never> {
    for (let day = Math.floor(at / dayMs), left = 12_000; left > 0; day += step, left--) {
      if (step === 1) yield* openOn(day, pauses, at, Infinity);
      else yield* openOn(day, pauses, -Infinity, at).reverse();
    }
    throw new Error('The oracle found no working time within thirty years.');
  }
  const openBetween = (from: EpochMs, to: EpochMs, pauses: readonly Span[] = []): Span[] => {
    const found: Span[] = [];
    for (let day = Math.floor(from / dayMs); day * dayMs < to; day++)
      found.push(...openOn(day, pauses, from, to));
    return found;
  };

  const isOpen = (at: EpochMs): boolean => openBetween(at, at + 1).length > 0;
  const nextOpen = (at: EpochMs, pauses: readonly Span[] = []): EpochMs =>
    openFrom(at, 1, pauses).next().value[0];
  const lastClosing = (at: EpochMs): EpochMs => openFrom(at, -1).next().value[1];

  const walk = (start: EpochMs, amount: number, step: 1 | -1, pauses: readonly Span[]): EpochMs => {
    if (amount === 0) return start;
    let left = amount;
    for (const [from, to] of openFrom(start, step, pauses)) {
      if (to - from >= left) return step === 1 ? from + left : to - left;
      left -= to - from;
    }
    return NaN;
  };
  /** Any time is open that no pause covers. */
  const elapse = (start: EpochMs, amount: number, step: 1 | -1, pauses: readonly Span[]): EpochMs => {
    let at = start;
    let left = amount;
    while (left > 0) {
      const now = at;
      const within = pauses.find(([from, to]) =>
        step === 1 ? from <= now && now < to : from < now && now <= to,
      );
      if (within) {
        at = within[step === 1 ? 1 : 0];
        continue;
      }
      const ahead = pauses
        .filter(([from, to]) => from < to && (step === 1 ? from > now : to < now))
        .map(([from, to]) => (step === 1 ? from - now : now - to));
      const length = Math.min(left, ...ahead);
      at += step * length;
      left -= length;
    }
    return at;
  };

  const nthWorkingDate = (date: Temporal.PlainDate, n: number, step: 1 | -1): Temporal.PlainDate => {
    let current = date;
    for (let left = n; left > 0;) {
      current = current.add({ days: step });
      if (isWorkingDate(current)) left--;
    }
    return current;
  };
  const keepClock = (start: EpochMs, n: number, step: 1 | -1): EpochMs =>
    n === 0 ? start : instantOf(nthWorkingDate(dateOf(start), n, step), wallOf(start).toPlainTime());
  /** The last end of the date's windows, or of the night that began the evening before. */
  const closingOf = (date: Temporal.PlainDate): EpochMs =>
    Math.max(...[...hoursOn(date), ...hoursOn(nextDate(date, -1))].map(([, to]) => to));
  const spanDate = (start: EpochMs, n: number, step: 1 | -1): Temporal.PlainDate => {
    const today = dateOf(start);
    const hours = hoursOn(today);
    const left =
      step === 1 ? hours.length > 0 && closingOf(today) > start : hours.some(([from]) => from < start);
    return nthWorkingDate(today, left ? n - 1 : n, step);
  };
  const ruleEnd = (start: EpochMs, n: number, step: 1 | -1, rule: AddOptions['dayRule']): EpochMs => {
    switch (rule) {
      case 'keep-clock':
        return keepClock(start, n, step);
      case 'keep-clock-then-open':
        return nextOpen(keepClock(start, n, step));
      case 'keep-clock-then-last-open': {
        const end = keepClock(start, n, step);
        return isOpen(end) ? end : lastClosing(end);
      }
      case 'normalise-first':
        return keepClock(isOpen(start) ? start : nextOpen(start), n, step);
      case 'end-of-day': {
        const date = nthWorkingDate(dateOf(start), n, step);
        return isWorkingDate(date) ? closingOf(date) : start;
      }
      case 'span-end':
        return n === 0 ? start : closingOf(spanDate(start, n, step));
      case 'span-start':
        return n === 0 ? start : Math.min(...hoursOn(spanDate(start, n, step)).map(([from]) => from));
      default:
        throw new Error('no day rule');
    }
  };

  const add = (start: EpochMs, { amount, unit }: Duration, options: AddOptions = {}): EpochMs => {
    const { pauses = [], boundary = 'close' } = options;
    const step = options.direction === 'before' ? -1 : 1;
    const later = (end: EpochMs): boolean => step * (end - start) > 0;
    let end: EpochMs;
    switch (unit) {
      case 'seconds':
      case 'minutes':
      case 'hours':
        return elapse(start, amount * unitMs[unit], step, pauses);
      case 'calendar-days': {
        if (amount === 0) return start;
        let date = dateOf(start);
        for (let left = amount; left > 0; left--) date = nextDate(date, step);
        const plain = instantOf(date, wallOf(start).toPlainTime());
        return elapse(start, Math.abs(plain - start), step, pauses);
      }
      case 'working-days': {
        end = ruleEnd(start, amount, step, options.dayRule);
        // The days stand for the working time that lies in them, if a pause took any of it.
        if (later(end)) {
          const low = Math.min(start, end);
          const high = Math.max(start, end);
          const inDays = lengthOf(openBetween(low, high));
          if (lengthOf(openBetween(low, high, pauses)) < inDays) end = walk(start, inDays, step, pauses);
        }
        const closes = !isOpen(end) && lastClosing(end) === end;
        return boundary === 'next-open' && closes ? nextOpen(end, pauses) : end;
      }
      default:
        end = walk(start, amount * unitMs[unit], step, pauses);
        return boundary === 'next-open' ? nextOpen(end, pauses) : end;
    }
  };

  return {
    timeZone,
    add,
    between: (from, to, { pauses = [] } = {}) =>
      from <= to ? lengthOf(openBetween(from, to, pauses)) : 0 - lengthOf(openBetween(to, from, pauses)),
    covers: (from, to) => {
      if (!spec.coverage) return true;
      const begin = instantOf(Temporal.PlainDate.from(spec.coverage.from), '00:00');
      const end = wallInstant(Temporal.PlainDate.from(spec.coverage.until), '24:00');
      return [from, to].every((at) => at >= begin && at <= end);
    },
    isWorkingTime: isOpen,
    isWorkingDay: (date) => isWorkingDate(Temporal.PlainDate.from(date)),
    segments: (from, to) => {
      const joined: [EpochMs, EpochMs][] = [];
      for (const [a, b] of openBetween(from, to)) {
        if (joined.at(-1)?.[1] === a) joined.at(-1)![1] = b;
        else joined.push([a, b]);
      }
      return joined;
    },
    addDays: (text, n) => {
      const date = Temporal.PlainDate.from(text);
      if (n === 0 && isWorkingDate(date)) return text;
      return nthWorkingDate(date, Math.max(1, Math.abs(n)), n < 0 ? -1 : 1).toString();
    },
    daysBetween: (a, b) => {
      const end = Temporal.PlainDate.from(b);
      const step = a <= b ? 1 : -1;
      let count = 0;
      for (let date = Temporal.PlainDate.from(a); !date.equals(end); date = date.add({ days: step })) {
        if (isWorkingDate(date)) count += step;
      }
      return count;
    },
    localDate: (at) => dateOf(at).toString(),
    localTime: (at) => wallOf(at).toPlainTime().toString({ smallestUnit: 'minute' }),
  };
}

/** Cuts time at every edge, and keeps the pieces that a stretch covers and no hole does. */
function pieces(covers: readonly Span[], holes: readonly Span[], from: EpochMs, to: EpochMs): Span[] {
  const edges = [from, to, ...covers.flat(), ...holes.flat()]
    .filter((edge) => edge >= from && edge <= to && Number.isFinite(edge))
    .sort((a, b) => a - b);
  const covered = (spans: readonly Span[], at: EpochMs): boolean => spans.some(([a, b]) => a <= at && at < b);
  return edges.flatMap((edge, i): Span[] => {
    const next = edges[i + 1];
    if (next === undefined || next === edge) return [];
    return covered(covers, edge) && !covered(holes, edge) ? [[edge, next]] : [];
  });
}

const lengthOf = (spans: readonly Span[]): number => spans.reduce((sum, [from, to]) => sum + to - from, 0);
