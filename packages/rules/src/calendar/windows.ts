import { CalendarError, weekdays, type CalendarSpec, type Weekday } from './calendar.ts';
import { readDate } from './checks.ts';
import { dayMs, weekdayOf, type EpochDay } from './local-date.ts';

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
export function readWindows({ weekly, holidays = [], dateHours = {} }: CalendarSpec): WindowsOf {
  const weekdayWindows = new Map<Weekday, readonly WallSpan[]>();
  for (const [weekday, windows] of entriesOf(weekly, 'weekly', '{ mon: [["08:30", "17:30"]] }')) {
    if (!weekdays.includes(weekday as Weekday)) {
      throw new CalendarError('bad-spec', `weekly.${weekday}: use one of ${weekdays.join(', ')}.`);
    }
    weekdayWindows.set(weekday as Weekday, readDay(windows, `weekly.${weekday}`));
  }
  const closed = new Set(
    readList(holidays, 'holidays', '["2026-10-01"]').map((date, i) =>
      readDate(date as string, `holidays[${i}]`),
    ),
  );
  const dateWindows = new Map<EpochDay, readonly WallSpan[]>();
  for (const [date, windows] of entriesOf(dateHours, 'dateHours', '{ "2026-10-10": [["08:30", "17:30"]] }')) {
    dateWindows.set(readDate(date, `dateHours.${date}`), readDay(windows, `dateHours.${date}`));
  }
  return (day) =>
    closed.has(day) ? none : (dateWindows.get(day) ?? weekdayWindows.get(weekdayOf(day)) ?? none);
}

/** A calendar often comes from a file, where the types promise nothing. */
export function readList(value: unknown, path: string, example: string): readonly unknown[] {
  if (Array.isArray(value)) return value as unknown[];
  throw new CalendarError('bad-spec', `${path}: is not a list; write it as ${example}.`);
}

function entriesOf(value: unknown, path: string, example: string): [string, unknown][] {
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return Object.entries(value);
  throw new CalendarError('bad-spec', `${path}: is missing or not an object; write it as ${example}.`);
}

function readDay(windows: unknown, path: string): WallSpan[] {
  return readList(windows, path, '[["08:30", "17:30"]], or [] for closed').map((window, i) =>
    readWindow(readList(window, `${path}[${i}]`, '["08:30", "17:30"]'), `${path}[${i}]`),
  );
}

function readWindow(times: readonly unknown[], path: string): WallSpan {
  if (times.length !== 2) {
    throw new CalendarError(
      'bad-spec',
      `${path}: has ${times.length} times; write it as ["08:30", "17:30"].`,
    );
  }
  const start = readTime(times[0], path);
  const end = readTime(times[1], path);
  if (start === dayMs) {
    throw new CalendarError(
      'bad-spec',
      `${path}: a window cannot start at 24:00; use 00:00 of the next day.`,
    );
  }
  if (start === end) {
    throw new CalendarError(
      'bad-spec',
      `${path}: starts and ends at ${String(times[0])}; for the whole day write 00:00 to 24:00.`,
    );
  }
  return [start, end > start ? end : end + dayMs];
}

function readTime(time: unknown, path: string): number {
  const match = typeof time === 'string' ? /^(\d{2}):(\d{2})$/.exec(time) : null;
  const hours = Number(match?.[1]);
  const minutes = Number(match?.[2]);
  if (!match || minutes > 59 || hours > 24 || (hours === 24 && minutes > 0)) {
    throw new CalendarError(
      'bad-spec',
      `${path}: “${String(time)}” is not a time; write it as 08:30, at most 24:00.`,
    );
  }
  return (hours * 60 + minutes) * 60_000;
}
