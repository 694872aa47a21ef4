const minute = 60_000;
const day = 24 * 60 * minute;

/** What a clock on the wall of a zone shows, as a `datetime-local` field writes it: `2026-11-20T14:35`. */
export function wallTimeOf(at: number, timeZone: string): string {
  return new Date(clockAt(at, timeZone)).toISOString().slice(0, 16);
}

/**
 * The instant at which a clock in a zone shows a time; nothing when the text is none. A time that the clock skips is
 * moved on by what it skips, one that it shows twice is the first: as working calendars count.
 */
export function instantOf(wallTime: string, timeZone: string): number | undefined {
  const shown = Date.parse(`${wallTime}Z`);
  if (!/^\d{4}-\d\d-\d\dT\d\d:\d\d$/.test(wallTime) || Number.isNaN(shown)) return undefined;
  // By the offset of the day before and of the day after: where they differ, the clock is put between them.
  const [before, after] = [shown - day, shown + day].map((near) => shown - (clockAt(near, timeZone) - near));
  const found = [before!, after!].filter((at) => clockAt(at, timeZone) === shown);
  return found.length > 0 ? Math.min(...found) : before;
}

/** Making a formatter takes longer than all that is done with it: a pure function's memory, not a state. */
const formats = new Map<string, Intl.DateTimeFormat>();

function formatOf(timeZone: string): Intl.DateTimeFormat {
  const known = formats.get(timeZone);
  if (known) return known;
  const made = new Intl.DateTimeFormat('en-GB-u-ca-iso8601', {
    timeZone,
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    hourCycle: 'h23',
  });
  formats.set(timeZone, made);
  return made;
}

/** The time of the device's own clock, as `clockAt` tells it. */
export const deviceClockAt = (at: number): number =>
  (Math.floor(at / minute) - new Date(at).getTimezoneOffset()) * minute;

/** The clock's time in a zone read as if it were UTC, to the minute. */
export function clockAt(at: number, timeZone: string): number {
  const parts = formatOf(timeZone).formatToParts(at);
  const part = (type: Intl.DateTimeFormatPartTypes): number =>
    Number(parts.find((each) => each.type === type)?.value);
  return Date.UTC(part('year'), part('month') - 1, part('day'), part('hour'), part('minute'));
}
