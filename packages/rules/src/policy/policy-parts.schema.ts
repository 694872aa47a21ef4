import * as z from 'zod/mini';
import { mostDays } from '../calendar/checks.ts';
import { dayMs, isLocalDate } from '../calendar/local-date.ts';
import { dayRules, unitMs, units, type Unit } from '../core/duration.ts';
import { roles } from '../core/vocabulary.ts';
import { clauses } from '../sources/index.ts';

/**
 * The small parts that every section of a policy file is made of. A message says the fault as what follows “It”; what would
 * do stands behind the semicolon.
 */

/** The ids of all clauses; a text with a colon is a clause of the file's own. */
export const clauseIds = Object.keys(clauses);
export const source = z
  .string('cites no clause; say where it comes from')
  .check(
    z.refine(
      (id) => Object.hasOwn(clauses, id) || id.includes(':'),
      'is not a known clause; cite one, or your own with a colon in its id',
    ),
  );
const assumed = z.optional(z.string().check(z.regex(/\S/, 'gives no reason; say why this default')));

/** Words that somebody reads. */
export const text = z.string().check(z.regex(/\S/, 'is empty; write what it is, or leave it out'));

/** Fields that say where something comes from. */
export const cited = { source, assumed };

export const date = z.string().check(z.refine(isLocalDate, 'is not a date; write it as 2026-01-31'));
export const role = z.enum(roles);
export const rolesOf = z.array(role).check(z.minLength(1, 'names nobody; name at least one role'));

export const whole = (least: number) =>
  z.int().check(z.minimum(least, `is less than ${least}; write a whole number from ${least} on`));
const measure = z.number().check(z.minimum(0, 'is negative; write a number from 0 on'));
export const number = measure;

/** Values in the order of their dates, each once. */
export const dated = <T extends z.core.$ZodType>(value: T) =>
  z.array(z.strictObject({ from: date, value, ...cited })).check(
    z.minLength(1, 'holds no value; give at least one'),
    z.refine(
      (values) => values.every(({ from }, i) => i === 0 || from > values[i - 1]!.from),
      'has dates out of order; put the earliest first, each date once',
    ),
  );

const limitFields = {
  amount: whole(0),
  unit: z.enum(units),
  calendar: z.string(),
  dayRule: z.optional(z.enum(dayRules)),
  boundary: z.optional(z.enum(['close', 'next-open'])),
};

const saysItsDayRule = (limit: object): boolean =>
  !('unit' in limit) || limit.unit !== 'working-days' || ('dayRule' in limit && limit.dayRule !== undefined);

/** What the calendar counts at most; longer is a slip of the pen. */
const mostOf = (unit: Unit): number =>
  unit === 'calendar-days' || unit === 'working-days' ? mostDays : (mostDays * dayMs) / unitMs[unit];

const canBeCounted = (limit: object): boolean =>
  !('unit' in limit && 'amount' in limit) || (limit.amount as number) <= mostOf(limit.unit as Unit);

/** A limit, with what else belongs to it. */
export const limitWith = <T extends z.core.$ZodShape>(more: T) =>
  z.strictObject({ ...limitFields, ...more }).check(
    z.refine(canBeCounted, {
      path: ['amount'],
      error: 'is longer than twenty years; write a shorter time, in a larger unit if need be',
    }),
    z.refine(saysItsDayRule, {
      path: ['dayRule'],
      error: 'is missing for working-days; say what the n-th working day means, for example “end-of-day”',
    }),
  );
export const limit = limitWith({});

export const percent = z
  .number()
  .check(
    z.minimum(0, 'is less than 0 %; write 0 to 100'),
    z.maximum(100, 'is more than 100 %; write 0 to 100'),
  );

export const currency = z
  .string('has no currency; name it by its three letters, for example CNY')
  .check(z.regex(/^[A-Z]{3}$/, 'is not a currency; name it by its three letters, for example CNY'));

export const moneyRange = z
  .strictObject({ least: measure, most: measure, currency })
  .check(
    z.refine(({ least, most }) => least <= most, 'ends below its start; put the smaller amount in “least”'),
  );

export const labels = z.strictObject({
  en: text,
  'zh-Hans': z.optional(text),
  'zh-Hant': z.optional(text),
  id: z.optional(text),
});

export const wallTime = z
  .string()
  .check(z.regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'is not a time; write it as 08:30'));

/** Rows by the names of a list; `null` takes a row of the layer below away. */
export const rowsBy = <V extends z.core.$ZodType>(names: readonly string[], value: V) =>
  z.optional(z.partialRecord(z.enum(names), z.nullable(value)));

/** Rows by names of the file's own. */
export const rowsNamed = <V extends z.core.$ZodType>(value: V) =>
  z.optional(
    z.record(
      z.string().check(z.regex(/^[A-Za-z][A-Za-z0-9-]*$/, 'is not a name; use letters, digits and hyphens')),
      z.nullable(value),
    ),
  );

/** A condition: one of these. */
export const anyOf = <T extends z.core.$ZodType>(of: T) =>
  z.optional(
    z
      .array(of)
      .check(z.minLength(1, 'is an empty list, which nothing fits; leave it out if it holds for all')),
  );
