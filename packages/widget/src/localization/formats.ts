import type { Money } from '@redress/rules';
import type { Messages } from './messages/en.ts';
import { clockAt, deviceClockAt } from './wall-time.ts';

const minute = 60_000;
const day = 24 * 60 * minute;

/** Dates, times, amounts as a language writes them. */
export class Formats {
  readonly #tag: string | readonly string[];
  readonly #time: Messages['time'];
  readonly #dates = new Map<string, Intl.DateTimeFormat>();
  readonly #numbers = new Map<string, Intl.NumberFormat>();

  /** @param tag BCP 47; of several the first that the engine knows */
  constructor(tag: string | readonly string[], time: Messages['time']) {
    this.#tag = tag;
    this.#time = time;
  }

  /** A point in time for people, by the clock of a zone: `14:35 today`, `09:00 on Fri, Nov 28`. */
  when(at: number, timeZone: string, now: number): string {
    const { today, tomorrow, yesterday, on } = this.#time;
    const clock = this.#format({
      timeZone,
      hour: '2-digit',
      minute: '2-digit',
      hourCycle: 'h23',
    }).format(at);
    const days = localDay(at, timeZone) - localDay(now, timeZone);
    if (days === 0) return today(clock);
    if (days === 1) return tomorrow(clock);
    if (days === -1) return yesterday(clock);
    return on(this.#date(at, timeZone, now), clock);
  }

  /** The same, with the zone's name where its clock differs from the device's. */
  whenInZone(at: number, timeZone: string, now: number): string {
    const time = this.when(at, timeZone, now);
    const zone = this.foreignZone(at, timeZone);
    return zone === undefined ? time : this.#time.inZone(time, zone);
  }

  /** A zone's name, unless the device's clock shows the same. */
  foreignZone(at: number, timeZone: string): string | undefined {
    if (clockAt(at, timeZone) === deviceClockAt(at)) return undefined;
    return this.#format({ timeZone, timeZoneName: 'shortGeneric' })
      .formatToParts(at)
      .find(({ type }) => type === 'timeZoneName')?.value;
  }

  /** A length in its two largest units, from minutes to days. */
  duration(ms: number): string {
    const minutes = Math.floor(Math.abs(ms) / minute);
    if (minutes === 0) return this.#time.justNow;
    const parts = [
      [Math.floor(minutes / 1440), 'day'],
      [Math.floor(minutes / 60) % 24, 'hour'],
      [minutes % 60, 'minute'],
    ] as const;
    const first = parts.findIndex(([amount]) => amount > 0);
    return (
      parts
        .slice(first, first + 2)
        .filter(([amount]) => amount > 0)
        .map(([amount, unit]) => this.#number({ style: 'unit', unit, unitDisplay: 'long' }).format(amount))
        // A number stays with its unit.
        .map((part) => part.replaceAll(' ', '\u{a0}'))
        .join(' ')
    );
  }

  /** A file size in megabytes. */
  size(bytes: number): string {
    return this.#number({ style: 'unit', unit: 'megabyte', maximumFractionDigits: 1 }).format(
      bytes / 2 ** 20,
    );
  }

  number(value: number): string {
    return this.#number({}).format(value);
  }

  /** An amount in its currency. */
  money({ amount, currency }: Money): string {
    const options = {
      style: 'currency',
      currency,
      minimumFractionDigits: Number.isInteger(amount) ? 0 : 2,
    } as const;
    return this.#number({ ...options, maximumFractionDigits: 2 }).format(amount);
  }

  percent(share: number): string {
    return this.#number({ style: 'percent' }).format(share);
  }

  /** `a, b, and c` */
  list(items: readonly string[]): string {
    return new Intl.ListFormat(this.#tag, { type: 'conjunction' }).format(items);
  }

  /** `a, b, or c` */
  oneOf(items: readonly string[]): string {
    return new Intl.ListFormat(this.#tag, { type: 'disjunction' }).format(items);
  }

  /** The name of a language. */
  language(tag: string): string {
    return new Intl.DisplayNames(this.#tag, { type: 'language' }).of(tag) ?? tag;
  }

  #number(options: Intl.NumberFormatOptions): Intl.NumberFormat {
    return kept(this.#numbers, options, () => new Intl.NumberFormat(this.#tag, options));
  }

  #date(at: number, timeZone: string, now: number): string {
    const far = Math.abs(at - now) > 180 * day;
    return this.#format({
      timeZone,
      weekday: far ? undefined : 'short',
      day: 'numeric',
      month: 'short',
      year: far ? 'numeric' : undefined,
    }).format(at);
  }

  #format(options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
    return kept(this.#dates, options, () => new Intl.DateTimeFormat(this.#tag, options));
  }
}

/** Days since 1970 of the local date. */
const localDay = (at: number, timeZone: string): number => Math.floor(clockAt(at, timeZone) / day);

/** Making a formatter is slow, using it is not. */
function kept<T>(formatters: Map<string, T>, options: object, make: () => T): T {
  const key = JSON.stringify(options);
  const known = formatters.get(key) ?? make();
  formatters.set(key, known);
  return known;
}
