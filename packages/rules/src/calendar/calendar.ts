import type { DayRule, Duration } from '../core/duration.ts';
import type { EpochMs, LocalDate, Span } from '../core/instant.ts';

/** `HH:MM` on the wall clock; `24:00` is the next midnight. */
export type WallTime = string;

/** Opening hours of a day. A window whose end is not after its start runs into the next day. */
export type Window = readonly [from: WallTime, to: WallTime];

export const weekdays = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;
export type Weekday = (typeof weekdays)[number];

/** A working calendar as data. Holidays beat date hours, date hours beat weekly hours. */
export interface CalendarSpec {
  /** IANA name, for example `Asia/Shanghai`. */
  readonly timeZone: string;
  readonly weekly: Readonly<Partial<Record<Weekday, readonly Window[]>>>;
  readonly holidays?: readonly LocalDate[] | undefined;
  /** Hours of single dates; makes a make-up working day of a day that is usually closed. */
  readonly dateHours?: Readonly<Record<LocalDate, readonly Window[]>> | undefined;
  /** Exact stretches in which it is closed, as ISO instants. */
  readonly closures?: readonly (readonly [from: string, to: string])[] | undefined;
  /** Dates for which holidays are known, `until` included. */
  readonly coverage?: { readonly from: LocalDate; readonly until: LocalDate } | undefined;
}

export interface AddOptions {
  /**
   * Where working time that ends exactly at closing ends: at the closing, or at the next opening that no pause covers.
   * Default `close`. What an end at night becomes is up to the `dayRule`.
   */
  readonly boundary?: 'close' | 'next-open' | undefined;
  /** What the n-th working day means; required for `working-days`. */
  readonly dayRule?: DayRule | undefined;
  /** Stretches that do not count, as exact instants. They may touch or overlap. */
  readonly pauses?: readonly Span[] | undefined;
  /** Default `after`. */
  readonly direction?: 'after' | 'before' | undefined;
}

/** A compiled working calendar. All instants are epoch milliseconds, all functions are pure. */
export interface Calendar {
  readonly timeZone: string;
  /**
   * The instant a duration after (or before) a start.
   *
   * Working days that pauses interrupt end as much working time later as the pauses took away.
   *
   * @throws {CalendarError} `no-working-time` when the calendar never opens, `too-far` when the answer is out of reach,
   * `day-rule-missing`, and `bad-…` when the question makes no sense
   */
  add(start: EpochMs, duration: Duration, options?: AddOptions): EpochMs;
  /** Working milliseconds from one instant to another; negative when `to` is earlier. */
  between(from: EpochMs, to: EpochMs, options?: { readonly pauses?: readonly Span[] | undefined }): number;
  /** Whether the calendar knows the holidays of the whole stretch, whichever of its ends comes first. */
  covers(from: EpochMs, to: EpochMs): boolean;
  isWorkingTime(at: EpochMs): boolean;
  isWorkingDay(date: LocalDate): boolean;
  /** Working stretches within [from, to). */
  segments(from: EpochMs, to: EpochMs): Span[];
  /** The n-th working date after; 0 moves a closed date forward. */
  addDays(date: LocalDate, n: number): LocalDate;
  /** Working dates in [a, b) when a ≤ b, minus the working dates in (b, a] when a > b. */
  daysBetween(a: LocalDate, b: LocalDate): number;
  /** The date in the calendar's zone. */
  localDate(at: EpochMs): LocalDate;
  /** The wall clock in the calendar's zone. */
  localTime(at: EpochMs): WallTime;
}

/** A calendar that cannot be used, or a question that has no answer on it. */
export class CalendarError extends Error {
  override readonly name = 'CalendarError';
  readonly code:
    | 'bad-spec'
    | 'bad-instant'
    | 'bad-amount'
    | 'bad-unit'
    | 'bad-option'
    | 'day-rule-missing'
    | 'no-working-time'
    | 'too-far';

  constructor(code: CalendarError['code'], message: string) {
    super(message);
    this.code = code;
  }
}
