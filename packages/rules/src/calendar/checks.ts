import { dayRules, type Unit } from '../core/duration.ts';
import type { EpochMs, LocalDate, Span } from '../core/instant.ts';
import { CalendarError, type AddOptions } from './calendar.ts';
import { dayMs, parseLocalDate, type EpochDay } from './local-date.ts';

/** Questions without an answer are refused here, in words, before they turn into a wrong one. */

/** The years that are written with four digits. */
const earliest = Date.UTC(1000, 0, 1);
const latest = Date.UTC(9999, 11, 31);
const isInstant = (at: unknown): boolean => typeof at === 'number' && at >= earliest && at <= latest;

/** The longest duration that makes sense, in days: twenty years. Longer ones are slips of the pen. */
export const mostDays = 7_305;

const boundaries = ['close', 'next-open'] as const;
const directions = ['after', 'before'] as const;

export function checkInstant(at: EpochMs, name: string): void {
  if (isInstant(at)) return;
  throw new CalendarError(
    'bad-instant',
    `${name}: ${String(at)} is not an instant; give milliseconds since 1970, in the years 1000 to 9999.`,
  );
}

/** The longest stretch that is measured or taken apart, so that no slip of the pen makes thousands of years of it. */
const longest = 400 * 366 * dayMs;

export function checkStretch(from: EpochMs, to: EpochMs): void {
  checkInstant(from, 'from');
  checkInstant(to, 'to');
  if (Math.abs(to - from) <= longest) return;
  throw new CalendarError('too-far', 'The stretch is longer than four hundred years: take a shorter one.');
}

/** An answer may lie beyond the years although the question did not. */
export function checkReached(end: EpochMs): EpochMs {
  if (isInstant(end)) return end;
  throw new CalendarError('too-far', 'The answer lies outside the years 1000 to 9999.');
}

export function checkAmount(amount: number, unit: Unit, most: number): void {
  if (Number.isSafeInteger(amount) && amount >= 0 && amount <= most) return;
  throw new CalendarError(
    'bad-amount',
    `amount: ${String(amount)} is not a whole number of ${unit} from 0 to ${most}.`,
  );
}

export function checkDays(n: number): void {
  if (Number.isSafeInteger(n) && Math.abs(n) <= mostDays) return;
  throw new CalendarError('bad-amount', `n: ${String(n)} is not a whole number of days up to ${mostDays}.`);
}

export function checkOptions({ boundary, dayRule, direction }: AddOptions): void {
  checkChoice('boundary', boundary, boundaries);
  checkChoice('direction', direction, directions);
  checkChoice('dayRule', dayRule, dayRules);
}

function checkChoice(name: string, value: string | undefined, choices: readonly string[]): void {
  if (value === undefined || choices.includes(value)) return;
  throw new CalendarError(
    'bad-option',
    `${name}: “${value}” is not known; use one of ${choices.join(', ')}.`,
  );
}

export function checkPauses(pauses: readonly Span[]): void {
  for (let i = 0; i < pauses.length; i++) {
    const [from, to] = pauses[i]!;
    if (isInstant(from) && isInstant(to) && from <= to) continue;
    checkInstant(from, `pauses[${i}], from`);
    checkInstant(to, `pauses[${i}], to`);
    throw new CalendarError('bad-option', `pauses[${i}]: ends before it starts.`);
  }
}

export function readDate(date: LocalDate, path: string): EpochDay {
  const day = parseLocalDate(date);
  if (day !== undefined && isInstant(day * dayMs)) return day;
  throw new CalendarError('bad-spec', `${path}: “${date}” is not a date; write it as 2026-10-01.`);
}
