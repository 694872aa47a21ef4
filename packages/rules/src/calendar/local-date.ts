import type { LocalDate } from '../core/instant.ts';
import { weekdays, type WallTime, type Weekday } from './calendar.ts';

export const dayMs = 86_400_000;

/** Days since 1970-01-01. Dates are counted as whole numbers because strings cannot be added. */
export type EpochDay = number;

/** The date as a number, or undefined when it does not exist or is not written `YYYY-MM-DD`. */
export function parseLocalDate(text: string): EpochDay | undefined {
  if (typeof text !== 'string' || text.length !== 10 || text[4] !== '-' || text[7] !== '-') return undefined;
  const year = digits(text, 0, 4);
  const month = digits(text, 5, 7);
  const day = digits(text, 8, 10);
  // Years of two digits would be taken for those of the last century.
  if (!(year >= 100 && month >= 1 && month <= 12 && day >= 1)) return undefined;
  const midnight = Date.UTC(year, month - 1, day);
  // A 30th of February is read as the 2nd of March.
  return new Date(midnight).getUTCDate() === day ? midnight / dayMs : undefined;
}
export const isLocalDate = (text: string): boolean => parseLocalDate(text) !== undefined;

/** Read and written by hand: Date.parse and toISOString take longer than finding the answer to most questions. */
function digits(text: string, from: number, to: number): number {
  let number = 0;
  for (let i = from; i < to; i++) {
    const digit = text.charCodeAt(i) - 48;
    if (digit < 0 || digit > 9) return NaN;
    number = number * 10 + digit;
  }
  return number;
}

const twoDigits: readonly string[] = Array.from({ length: 32 }, (_, n) => String(n).padStart(2, '0'));

/** For years of four digits. */
export function toLocalDate(day: EpochDay): LocalDate {
  const date = new Date(day * dayMs);
  return `${date.getUTCFullYear()}-${twoDigits[date.getUTCMonth() + 1]!}-${twoDigits[date.getUTCDate()]!}`;
}

/** 1970-01-01 was a Thursday. */
export const weekdayOf = (day: EpochDay): Weekday => weekdays[(((day + 3) % 7) + 7) % 7]!;

/** The time of day of a wall clock, `HH:MM`. */
export function toWallTime(wall: number): WallTime {
  const minutes = Math.floor(wall / 60_000);
  const inDay = minutes - Math.floor(minutes / 1_440) * 1_440;
  return `${padded(Math.floor(inDay / 60))}:${padded(inDay % 60)}`;
}
const padded = (n: number): string => String(n).padStart(2, '0');
