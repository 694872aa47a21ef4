import * as z from 'zod/mini';
import type { EventType } from '../case/events.ts';
import { changes, pauseReasons } from '../policy/handling.ts';
import { commandFields } from './commands.schema.ts';
import {
  accused,
  branch,
  category,
  channel,
  confidence,
  contentRef,
  department,
  duty,
  facts,
  id,
  instant,
  issue,
  key,
  kind,
  lang,
  listOf,
  milestone,
  ending,
  photos,
  reporter,
  resolution,
  role,
  roleOrSystem,
  runningNumber,
  severity,
  source,
  staff,
  via,
} from './parts.schema.ts';

const content = { content: contentRef };
const perhaps = { reason: z.optional(contentRef) };

/** The classifier's proposal, without the words that led to it. */
const proposal = z.strictObject({ kind, category, issues: listOf(issue), severity, confidence });

/** What each event records, field by field. */
const eventFields = {
  received: {
    channel,
    via: z.optional(via),
    branch,
    policyId: id,
    lang,
    ...content,
    proposal,
    chosenIssue: z.optional(issue),
    chosenKind: z.optional(kind),
    kind,
    category,
    issue,
    severity,
    department,
    facts,
    resolution: z.optional(resolution),
    wantedBy: z.optional(instant),
    photos,
    reporter: z.optional(reporter),
    accused: z.optional(accused),
    because: listOf(source),
  },
  registered: { number: runningNumber },
  acknowledged: { promises: listOf(z.strictObject({ milestone, due: instant })) },
  notified: { roles: listOf(role), department, staff: z.optional(staff) },
  confirmed: {
    kind,
    issue,
    category,
    severity,
    department,
    corrected: z.boolean(),
    complex: z.optional(z.boolean()),
    facts: z.optional(facts),
    ...perhaps,
  },
  assigned: commandFields.assign,
  judged: commandFields.judge,
  recorded: commandFields.record,
  'information-added': { ...content, photos },
  'photo-stored': commandFields['store-photo'],
  'interim-recorded': commandFields['record-interim'],
  'progress-reported': commandFields['report-progress'],
  'plan-proposed': commandFields['propose-plan'],
  'plan-approved': {},
  'plan-offered': {},
  'offer-withdrawn': {},
  'plan-refused': commandFields['refuse-plan'],
  'plan-accepted': {},
  'plan-declined': perhaps,
  'information-asked': commandFields['ask-information'],
  'question-withdrawn': perhaps,
  arrived: {},
  reported: {},
  transferred: commandFields.transfer,
  claimed: commandFields.claim,
  'claim-answered': commandFields['answer-claim'],
  'claim-settled': commandFields['settle-claim'],
  recomputed: { ...commandFields.recompute, policyId: id },
  'promises-changed': {
    why: z.enum([...changes, ...pauseReasons, 'reopened']),
    promises: listOf(z.strictObject({ milestone, due: instant, was: z.optional(instant) })),
    withdrawn: listOf(milestone),
  },
  answered: commandFields.answer,
  resolved: commandFields.resolve,
  rated: commandFields.rate,
  'contact-failed': commandFields['record-no-contact'],
  reopened: { kept: listOf(milestone), ...perhaps },
  withdrawn: perhaps,
  merged: { into: id, number: z.optional(runningNumber) },
  'duplicate-added': commandFields['add-duplicate'],
  closed: { ending, ...perhaps },
  'handed-over': commandFields['hand-over'],
  'taken-over': { owner: id },
  erased: commandFields.erase,
  escalated: { key, duty, due: instant, roles: listOf(role) },
  'deadline-passed': { duty, due: instant, key },
} satisfies Readonly<Record<EventType, z.core.$ZodShape>>;

const envelope = {
  v: z.literal(1),
  id,
  caseId: id,
  seq: z.int().check(z.minimum(1)),
  occurredAt: instant,
  recordedAt: instant,
  actor: z.strictObject({ role: roleOrSystem, id: z.optional(id) }),
};

/** By when what the event reaches was due; the events that are about a due time say it themselves. */
const judged = { due: z.optional(instant) };

const event = <T extends EventType>(type: T) =>
  z
    .strictObject({
      ...envelope,
      type: z.literal(type),
      data: z.strictObject({ ...judged, ...eventFields[type] } as Data<T>),
    })
    .check(
      z.refine(({ occurredAt, recordedAt }) => occurredAt <= recordedAt, {
        path: ['occurredAt'],
        error: 'must not be later than recordedAt',
      }),
    );
type Data<T extends EventType> = Omit<typeof judged, keyof (typeof eventFields)[T]> & (typeof eventFields)[T];
type Options = { readonly [T in EventType]: ReturnType<typeof event<T>> }[EventType];

/** Something that happened to a case, as it comes from a store. Of the present shape: `upcast` takes older ones too. */
export const CaseEventSchema = z.discriminatedUnion(
  'type',
  // A list made of the table, so that no event is forgotten.
  (Object.keys(eventFields) as EventType[]).map(event) as unknown as [Options, ...Options[]],
  { error: ({ code }) => (code === 'invalid_union' ? 'must be a type of event' : undefined) },
);
