import type { LocalDate } from '../core/instant.ts';
import { weekdays, type Weekday } from './calendar.ts';

export const dayMs = 86_400_000;

/** Days since 1970-01-01. Dates are counted as whole numbers because strings cannot be added. */
export type EpochDay = number;

export const toEpochDay = (date: LocalDate): EpochDay => Date.parse(date) / dayMs;
export const toLocalDate = (day: EpochDay): LocalDate => new Date(day * dayMs).toISOString().slice(0, 10);

/** 1970-01-01 was a Thursday. */
export const weekdayOf = (day: EpochDay): Weekday => weekdays[(((day + 3) % 7) + 7) % 7]!;

/** Whether it is a date that exists, written `YYYY-MM-DD`. */
export const isLocalDate = (text: string): boolean =>
  /^\d{4}-\d{2}-\d{2}$/.test(text) &&
  !Number.isNaN(Date.parse(text)) &&
  toLocalDate(toEpochDay(text)) === text;
