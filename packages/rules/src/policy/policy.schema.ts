import * as z from 'zod/mini';
import { channels, issues, kinds, milestones, roles, severities } from '../core/vocabulary.ts';
import { periods } from './cited.ts';
import { extraDuties } from '../case/duty.ts';
import { recordNames } from '../case/records.table.ts';
import { changes, pauseReasons, stepConditions } from './handling.ts';
import { fields } from './intake.ts';
import { channelRule, fieldRule, issueRule, severityRule, wordRule } from './intake.schema.ts';
import { conditions, grounds, outcomeTypes } from './outcomes.ts';
import {
  anyOf,
  cited,
  currency,
  dated,
  labels,
  limit,
  limitWith,
  moneyRange,
  number,
  percent,
  role,
  rolesOf,
  rowsBy,
  rowsNamed,
  text,
  wallTime,
  whole,
} from './policy-parts.schema.ts';
import { dimensions, indicators, recordTypes, routineNames, switchNames } from './standards.ts';

const severity = z.enum(severities);
const milestone = z.enum(milestones);
const kind = z.enum(kinds);
const issue = z.enum(issues);
const channel = z.enum(channels);
const period = z.enum(periods);
const listOf = <T extends z.core.$ZodType>(of: T) => z.optional(z.array(of));
// Handling: by when, in which steps, by whom.

const milestoneRows = rowsBy(milestones, dated(limitWith({ promised: z.boolean() })));
const severityRows = z.optional(z.partialRecord(severity, z.nonoptional(milestoneRows)));

const step = z.strictObject({
  milestone,
  by: z
    .array(z.enum([...roles, 'system']))
    .check(z.minLength(1, 'names nobody who could take it; name at least one role')),
  needs: z.array(milestone),
  records: listOf(z.enum([...recordNames, 'judgement'])),
  when: z.optional(z.enum(stepConditions)),
  ...cited,
});
const track = z.array(step);

const kindRule = z.strictObject({
  track: z.optional(track),
  milestones: milestoneRows,
  bySeverity: severityRows,
  atLeast: z.optional(severity),
  ownSeries: z.optional(z.boolean()),
  confidential: z.optional(z.boolean()),
  goesOn: z.optional(z.boolean()),
  ...cited,
});

const clockRule = z.strictObject({
  pausedBy: z.array(z.enum(pauseReasons)),
  onReopen: z.enum(['restart', 'continue', 'pause', 'once']),
  ...cited,
});

const changeRule = z.strictObject({
  clock: z.enum(['continue', 'restart']),
  promise: z.enum(['replace', 'keep-earlier']),
  ...cited,
});

const roleRule = z.strictObject({
  labels: z.optional(labels),
  sees: z.enum(['own', 'department', 'branch', 'company']),
  ...cited,
});

const routingRule = z.strictObject({
  when: z.strictObject({
    channels: anyOf(channel),
    kinds: anyOf(kind),
    issues: anyOf(issue),
    severities: anyOf(severity),
    complex: z.optional(z.literal(true)),
    keyCustomer: z.optional(z.literal(true)),
    accused: z.optional(role),
  }),
  as: z.enum(['owner', 'handler', 'registrar', 'told']),
  to: role,
  within: z.optional(dated(limit)),
  ...cited,
});

const ladder = z.strictObject({
  milestones: z
    .array(z.enum([...milestones, ...extraDuties]))
    .check(z.minLength(1, 'is an empty list; name at least one milestone')),
  severities: anyOf(severity),
  kinds: anyOf(kind),
  rungs: dated(
    z
      .array(limitWith({ side: z.enum(['before', 'after']), tell: rolesOf }))
      .check(z.minLength(1, 'has no rungs; add one, or take the ladder away with null')),
  ),
});

const quietHours = z.strictObject({ from: wallTime, until: wallTime, except: z.array(severity) });

const satisfaction = z.strictObject({
  rounds: z.optional(dated(whole(1))),
  attempts: z.optional(dated(whole(1))),
  retry: z.optional(dated(limit)),
  closedBy: z.optional(z.strictObject({ role, ...cited })),
  reopenWithin: z.optional(dated(limit)),
  summingUp: z.optional(z.nullable(dated(limit))),
});

const patience = z.strictObject({
  information: z.optional(dated(limit)),
  'take-over': z.optional(dated(limit)),
});

// What follows, and what service is measured by.

const grade = z.strictObject({
  lossFrom: z.optional(z.strictObject({ amount: number, currency })),
  amount: z.optional(moneyRange),
  percent: z.optional(percent),
});

const outcome = z.strictObject({
  type: z.enum(outcomeTypes),
  grounds: z.array(z.enum(grounds)).check(z.minLength(1, 'answers nothing; name at least one ground')),
  for: z.enum(['employee', 'department', 'station', 'vehicle', 'reporter']),
  conditions: listOf(z.enum(conditions)),
  decidedBy: rolesOf,
  people: z.optional(
    z.union([z.literal(1), z.literal(2)], 'is not 1 or 2; say how many people decide together'),
  ),
  grades: z.optional(dated(z.array(grade))),
  base: z.optional(z.enum(['performance-pay', 'bonus'])),
  settlement: z.optional(z.enum(['month', 'year-end'])),
  notWith: listOf(z.string()),
  labels: z.optional(labels),
  ...cited,
});

const survey = z.strictObject({
  occasion: z.union(
    [
      z.strictObject({ every: period }),
      z.strictObject({ after: milestone }),
      z.strictObject({ afterWork: z.enum(['loading', 'delivery', 'installation']) }),
    ],
    'is no occasion; write {"every": "month"}, {"after": "resolve"} or {"afterWork": "loading"}',
  ),
  by: role,
  asks: z.array(z.enum(dimensions)),
  returnBy: z.optional(dated(limit)),
  ...cited,
});

const visit = z.strictObject({
  customers: z.enum(['all', 'key', 'frequent-complainers']),
  every: period,
  threshold: z.optional(z.strictObject({ complaints: whole(1), within: period })),
  by: role,
});

const routine = z.strictObject({
  every: period,
  by: role,
  to: z.optional(role),
  signedBy: z.optional(role),
  due: z.optional(z.literal('last-day')),
  onlyIf: z.optional(z.enum(switchNames)),
});

const rowRule = z.strictObject({
  fromWidth: number,
  rows: whole(1),
  crosswise: z.optional(whole(1)),
  orRows: z.optional(whole(1)),
});

const loadingForm = z.strictObject({
  line: z.enum(['line-1-machine', 'line-1-hand', 'line-2', 'works-2', 'any']),
  truck: z.optional(z.enum(['side-tipper', 'braced'])),
  season: z.optional(z.literal('winter-stock')),
  bagsHigh: whole(0),
  rows: z.array(rowRule),
});

const commitment = <T extends z.core.$ZodType>(value: T) => z.optional(z.nullable(dated(value)));
const commitments = z.strictObject({
  hotlineRings: commitment(whole(1)),
  loadingMinutesPerTon: commitment(z.strictObject({ 'line-1': number, 'line-2': number, 'line-3': number })),
  waitExplained: commitment(limit),
  loadingForm: commitment(z.array(loadingForm)),
  twoDriversBeyond: commitment(z.strictObject({ road: number, motorway: number })),
  waybillFields: commitment(
    z.array(z.enum(['telephone', 'consignee', 'consignor', 'goods', 'pieces', 'written-by'])),
  ),
  sameDayDispatch: commitment(
    z.strictObject({ goods: z.array(z.literal('medicines')), hindranceReportedBy: wallTime }),
  ),
  reliefMinutesEarly: commitment(
    z
      .strictObject({ least: whole(0), most: whole(0) })
      .check(
        z.refine(
          ({ least, most }) => least <= most,
          'ends below its start; put the smaller number in “least”',
        ),
      ),
  ),
  issueHours: commitment(number.check(z.maximum(24, 'is more than a day has; write at most 24'))),
  claimAnswered: commitment(limit),
  claimSolved: commitment(limit),
  supportAnswered: commitment(limit),
  batchReturnFrom: commitment(whole(1)),
});

const retention = z.strictObject({
  keep: z.union(
    [z.literal('always'), z.strictObject({ amount: whole(1), unit: z.enum(['days', 'months', 'years']) })],
    'is no length of time; write "always" or {"amount": 3, "unit": "years"}',
  ),
  then: z.enum(['erase', 'keep-without-names']),
});

/** A policy file. Strict: what is not known here is a fault. */
export const PolicyLayerSchema = z.strictObject({
  /** Where an editor finds the JSON Schema of this file. */
  $schema: z.optional(z.string()),
  name: z.string().check(z.regex(/\S/, 'is empty; give the policy a name')),
  extends: z.optional(z.string()),

  calendars: rowsNamed(text),
  channels: rowsBy(channels, channelRule),
  fields: rowsBy(fields, fieldRule),
  issues: z.optional(z.partialRecord(issue, issueRule)),
  severityRules: z.optional(z.array(severityRule)),
  words: rowsNamed(wordRule),
  kinds: rowsBy(kinds, kindRule),

  milestones: severityRows,
  clocks: rowsBy(milestones, clockRule),
  changes: rowsBy(changes, changeRule),
  tracks: z.optional(z.partialRecord(severity, track)),

  roles: rowsBy(roles, roleRule),
  routing: rowsNamed(routingRule),
  ladders: rowsNamed(ladder),
  quietHours: z.optional(z.nullable(dated(quietHours))),
  satisfaction: z.optional(satisfaction),
  patience: z.optional(patience),

  outcomes: rowsNamed(outcome),
  dimensions: rowsBy(dimensions, z.strictObject({ ...cited })),
  targets: rowsBy(indicators, dated(percent)),
  surveys: rowsNamed(survey),
  visits: rowsNamed(dated(visit)),
  routines: rowsBy(routineNames, dated(routine)),
  commitments: z.optional(commitments),
  pledges: rowsNamed(z.strictObject({ labels, ...cited })),
  retention: rowsBy(recordTypes, dated(retention)),
  switches: rowsBy(switchNames, dated(z.boolean())),

  sources: z.optional(
    z.record(
      z.string().check(z.regex(/:/, 'cannot be told from one of ours; put a colon into its id')),
      text,
    ),
  ),
});
