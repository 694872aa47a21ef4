const day = 24 * 60 * 60_000;

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

/** The clock's time read as if it were UTC, to the minute. */
function clockAt(at: number, timeZone: string): number {
  const parts = new Intl.DateTimeFormat('en-GB-u-ca-iso8601', {
    timeZone,
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    hourCycle: 'h23',
  }).formatToParts(at);
  const part = (type: Intl.DateTimeFormatPartTypes): number =>
    Number(parts.find((each) => each.type === type)?.value);
  return Date.UTC(part('year'), part('month') - 1, part('day'), part('hour'), part('minute'));
}
