/** Elapsed units pass on any clock; working units only while the calendar is open; days are counted by date. */
export const elapsedUnits = ['seconds', 'minutes', 'hours'] as const;
export const workingUnits = ['working-seconds', 'working-minutes', 'working-hours'] as const;
export const dayUnits = ['calendar-days', 'working-days'] as const;
export const units = [...elapsedUnits, ...workingUnits, ...dayUnits] as const;
export type Unit = (typeof units)[number];

/** An amount with its unit. The amount is a whole number ≥ 0. */
export interface Duration {
  readonly amount: number;
  readonly unit: Unit;
}

/** Milliseconds of one elapsed or working unit; days have no fixed length. */
export const unitMs: Readonly<Record<Exclude<Unit, 'calendar-days' | 'working-days'>, number>> = {
  seconds: 1_000,
  minutes: 60_000,
  hours: 3_600_000,
  'working-seconds': 1_000,
  'working-minutes': 60_000,
  'working-hours': 3_600_000,
};

/** What the n-th working day from a start means; a policy must say it. See the table in the calendar. */
export const dayRules = [
  'keep-clock',
  'keep-clock-then-open',
  'keep-clock-then-last-open',
  'normalise-first',
  'end-of-day',
  'span-end',
  'span-start',
] as const;
export type DayRule = (typeof dayRules)[number];
