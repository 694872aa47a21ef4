import * as z from 'zod/mini';
import { isLocalDate } from '../calendar/local-date.ts';
import { dayRules, units } from '../core/duration.ts';
import { categories, departments, issues, milestones, severities } from '../core/vocabulary.ts';
import { clauses } from '../sources/index.ts';
import { evidenceItems, severitySignals } from './policy.ts';

const source = z
  .string()
  .check(
    z.refine(
      (id) => Object.hasOwn(clauses, id) || id.includes(':'),
      'is not a known clause; cite one, or your own with a colon in its id',
    ),
  );
const assumed = z.optional(z.string().check(z.minLength(1)));
const date = z.string().check(z.refine(isLocalDate, 'is not a date; write it as 2026-01-31'));
const severity = z.enum(severities);
const milestone = z.enum(milestones);

const issueRule = z.strictObject({
  category: z.optional(z.enum(categories)),
  severity: z.optional(severity),
  department: z.optional(z.enum(departments)),
  evidence: z.optional(z.array(z.enum(evidenceItems))),
  source,
  assumed,
});

const severityRule = z.strictObject({
  when: z.union([
    z.strictObject({ fact: z.enum(['operationsAffected', 'hazard']), is: z.literal(true) }),
    z.strictObject({
      fact: z.literal('shareAffected'),
      atLeast: z.number().check(z.minimum(0), z.maximum(100)),
    }),
    z.strictObject({ signal: z.enum(severitySignals) }),
  ]),
  effect: z.enum(['raise', 'lower']),
  to: severity,
  from: z.optional(severity),
  source,
  assumed,
});

const milestoneRule = z
  .strictObject({
    amount: z.int().check(z.minimum(0)),
    unit: z.enum(units),
    calendar: z.string(),
    dayRule: z.optional(z.enum(dayRules)),
    boundary: z.optional(z.enum(['close', 'next-open'])),
    promised: z.boolean(),
  })
  .check(
    z.refine(
      ({ unit, dayRule }) => unit !== 'working-days' || dayRule !== undefined,
      'working-days need a dayRule that says what the n-th working day means',
    ),
  );

const dated = z.array(z.strictObject({ from: date, value: milestoneRule, source, assumed })).check(
  z.minLength(1, 'holds no value; give at least one'),
  z.refine(
    (values) => values.every(({ from }, i) => i === 0 || from > values[i - 1]!.from),
    'dates are not in order; put the earliest first, each date once',
  ),
);

const step = z.strictObject({ milestone, needs: z.array(milestone), source });
const perSeverity = <T extends z.core.$ZodType>(of: T) => z.partialRecord(severity, of);

/** A policy file. Strict: what is not known here is a fault. */
export const PolicyLayerSchema = z.strictObject({
  name: z.string().check(z.minLength(1)),
  extends: z.optional(z.string()),
  issues: z.optional(z.partialRecord(z.enum(issues), issueRule)),
  severityRules: z.optional(z.array(severityRule)),
  milestones: z.optional(perSeverity(z.partialRecord(milestone, dated))),
  tracks: z.optional(perSeverity(z.array(step))),
  sources: z.optional(
    z.record(
      z.string().check(z.regex(/:/, 'needs a colon, so that it cannot be taken for one of ours')),
      z.string(),
    ),
  ),
});
