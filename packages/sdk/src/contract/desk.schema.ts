import * as z from 'zod/mini';
import {
  channels,
  evidenceItems,
  extraDuties,
  milestones,
  recordNames,
  roles,
  solvabilities,
} from '@redress/rules';
import { CaseView, StageName } from './case-view.schema.ts';
import {
  Id,
  Instant,
  IssueName,
  LanguageTag,
  MilestoneName,
  SeverityName,
  StaffId,
} from './primitives.schema.ts';
import { Details } from './details.schema.ts';
import { Consent, Contact, Filling, Reporter, Subject } from './submission.schema.ts';

/** `trap`: something was entered where no person meets a field. `haste`: it was sent within seconds, the weaker of the two. */
export const suspicions = ['trap', 'haste'] as const;
export type Suspicion = (typeof suspicions)[number];

export const DutyName = z.enum([...milestones, ...extraDuties]);
const Roles = z.array(z.enum([...roles, 'system']));
/** A member of staff whom a case can be given to. */
export const Colleague = z.object({ id: StaffId, name: z.string(), roles: z.array(z.enum(roles)) });
export type Colleague = z.infer<typeof Colleague>;

/** The next thing that is due on a case. */
export const NextDue = z.object({
  duty: DutyName,
  due: Instant,
  late: z.boolean(),
});

/** A row of the staff's queue. */
export const DeskRow = z.object({
  id: Id,
  number: z.string(),
  version: z.number(),
  stage: StageName,
  branch: z.string(),
  receivedAt: Instant,
  issue: IssueName,
  severity: SeverityName,
  confirmed: z.boolean(),
  lang: LanguageTag,
  owner: z.optional(z.string()),
  /** The customer, or the other side of a change of shift, has to go on. */
  waits: z.optional(z.enum(['customer', 'take-over'])),
  /** The beginning of the description. Absent when erased. */
  excerpt: z.optional(z.string()),
  photos: z.number(),
  /** A program may have filled the form in: something stood in its trap. */
  suspected: z.optional(z.boolean()),
  next: z.optional(NextDue),
});
export type DeskRow = z.infer<typeof DeskRow>;

/** `GET /v1/desk/cases`: open cases first, the nearest due time first. */
export const DeskQueue = z.object({ cases: z.array(DeskRow), at: Instant });
export type DeskQueue = z.infer<typeof DeskQueue>;

/** What can come next, by whom, until when. */
export const DeskNextStep = z.object({
  command: z.string(),
  by: Roles,
  /** What must come first; empty when it can be done now. */
  missing: z.array(z.string()),
  until: z.optional(Instant),
});
export type DeskNextStep = z.infer<typeof DeskNextStep>;

export const DeskDuty = z.object({
  duty: DutyName,
  state: z.enum(['running', 'paused', 'late']),
  due: Instant,
  by: Roles,
  source: z.string(),
  assumed: z.boolean(),
});
export type DeskDuty = z.infer<typeof DeskDuty>;

export const DeskDeadline = z.object({
  milestone: MilestoneName,
  state: z.enum(['waiting', 'running', 'paused', 'late', 'met', 'met-late', 'ended']),
  due: z.optional(Instant),
  metAt: z.optional(Instant),
  lateBy: z.number(),
  source: z.string(),
  assumed: z.boolean(),
});
export type DeskDeadline = z.infer<typeof DeskDeadline>;

export const DeskEvent = z.object({
  at: Instant,
  type: z.string(),
  role: z.string(),
  by: z.optional(z.string()),
  /** Which due time passed, or was escalated. */
  duty: z.optional(DutyName),
  /** Which record was made. */
  record: z.optional(z.enum(recordNames)),
});
export type DeskEvent = z.infer<typeof DeskEvent>;

/** `GET /v1/desk/cases/:id`: what staff may see of a case. */
export const DeskCase = z.object({
  /** What the customer sees, and with it what is said between staff. */
  view: CaseView,
  branch: z.string(),
  lang: LanguageTag,
  department: z.string(),
  owner: z.optional(z.string()),
  subject: z.optional(Subject),
  contact: z.optional(Contact),
  resolution: z.optional(z.object({ kind: z.string(), note: z.optional(z.string()) })),
  /** What the classifier made of the text (WF-4.2.2). */
  proposal: z.object({ issue: z.optional(IssueName), severity: SeverityName, confidence: z.number() }),
  chosenIssue: z.optional(IssueName),
  /** Photos and papers that help to judge its issue. */
  evidence: z.optional(z.array(z.enum(evidenceItems))),
  deadlines: z.array(DeskDeadline),
  channel: z.enum(channels),
  complex: z.boolean(),
  /** Whose role it is to answer for it, while nobody does. */
  ownerRole: z.optional(z.enum(roles)),
  reporter: z.optional(Reporter),
  happenedAt: z.optional(Instant),
  details: z.optional(Details),
  /** What the reporter agreed to. */
  consent: z.optional(Consent),
  /** What speaks for a program having filled the form in; a hint, to be judged by people. */
  suspicions: z.optional(z.array(z.enum(suspicions))),
  filling: z.optional(Filling),
  judgement: z.optional(
    z.object({
      upheld: z.boolean(),
      reasonSufficient: z.boolean(),
      demandReasonable: z.boolean(),
      at: Instant,
    }),
  ),
  /** What cases like this can have on record, and since when they have. */
  records: z.array(z.object({ record: z.enum(recordNames), at: z.optional(Instant) })),
  plan: z.optional(
    z.object({ solvability: z.enum(solvabilities), by: Instant, responsible: z.optional(z.string()) }),
  ),
  /** A change of shift that waits for the signature of the other side. */
  handOver: z.optional(z.object({ to: z.string(), at: Instant, disturbed: z.boolean() })),
  duplicates: z.array(Id),
  /** Why it stands where it stands, in the order of what presses most. */
  standing: z.array(z.object({ reason: z.string(), about: z.array(z.string()), since: z.optional(Instant) })),
  next: z.array(DeskNextStep),
  duties: z.array(DeskDuty),
  /** Those who may see it: to assign it to, to hand it over to, to carry a plan out. */
  colleagues: z.array(Colleague),
  events: z.array(DeskEvent),
  /** Commands this staff member can give now. */
  can: z.array(z.string()),
});
export type DeskCase = z.infer<typeof DeskCase>;
