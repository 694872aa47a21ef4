import { CalendarError, weekdays, type CalendarSpec, type Weekday, type Window } from './calendar.ts';
import { dayMs, isLocalDate, toEpochDay, weekdayOf, type EpochDay } from './local-date.ts';

/** A window as wall-clock milliseconds after midnight of the date it starts on; an overnight one ends beyond a day. */
export type WallSpan = readonly [from: number, to: number];

/** Which windows start on a date. */
export type WindowsOf = (day: EpochDay) => readonly WallSpan[];

const none: readonly WallSpan[] = [];

/**
 * Reads the opening hours of a calendar.
 *
 * @throws {CalendarError} `bad-spec` with the path of the first fault and what would do
 */
export function readWindows(spec: CalendarSpec): WindowsOf {
  const weekly = new Map<Weekday, readonly WallSpan[]>();
  for (const [weekday, windows] of Object.entries(spec.weekly)) {
    if (!weekdays.includes(weekday as Weekday)) {
      throw new CalendarError('bad-spec', `weekly.${weekday}: use one of ${weekdays.join(', ')}.`);
    }
    weekly.set(
      weekday as Weekday,
      windows.map((window, i) => readWindow(window, `weekly.${weekday}[${i}]`)),
    );
  }
  const holidays = new Set<EpochDay>();
  for (const [i, date] of (spec.holidays ?? []).entries()) holidays.add(readDate(date, `holidays[${i}]`));
  const dateHours = new Map<EpochDay, readonly WallSpan[]>();
  for (const [date, windows] of Object.entries(spec.dateHours ?? {})) {
    dateHours.set(
      readDate(date, `dateHours.${date}`),
      windows.map((window, i) => readWindow(window, `dateHours.${date}[${i}]`)),
    );
  }
  return (day) => (holidays.has(day) ? none : (dateHours.get(day) ?? weekly.get(weekdayOf(day)) ?? none));
}

export function readDate(date: string, path: string): EpochDay {
  if (!isLocalDate(date))
    throw new CalendarError('bad-spec', `${path}: “${date}” is not a date; write it as 2026-10-01.`);
  return toEpochDay(date);
}

function readWindow([from, to]: Window, path: string): WallSpan {
  const start = readTime(from, path);
  const end = readTime(to, path);
  if (start === dayMs)
    throw new CalendarError(
      'bad-spec',
      `${path}: a window cannot start at 24:00; use 00:00 of the next day.`,
    );
  if (start === end)
    throw new CalendarError(
      'bad-spec',
      `${path}: starts and ends at ${from}; for the whole day write 00:00 to 24:00.`,
    );
  return [start, end > start ? end : end + dayMs];
}

function readTime(time: string, path: string): number {
  const match = /^(\d{2}):(\d{2})$/.exec(time);
  const hours = Number(match?.[1]);
  const minutes = Number(match?.[2]);
  if (!match || minutes > 59 || hours > 24 || (hours === 24 && minutes > 0)) {
    throw new CalendarError(
      'bad-spec',
      `${path}: “${time}” is not a time; write it as 08:30, at most 24:00.`,
    );
  }
  return (hours * 60 + minutes) * 60_000;
}
