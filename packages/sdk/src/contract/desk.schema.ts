import * as z from 'zod/mini';
import { CaseView, StageName } from './case-view.schema.ts';
import { Id, Instant, IssueName, LanguageTag, MilestoneName, SeverityName } from './primitives.schema.ts';
import { Contact, Subject } from './submission.schema.ts';

/** The next thing that is due on a case. */
export const NextDue = z.object({
  milestone: MilestoneName,
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
  /** The beginning of the description. Absent when erased. */
  excerpt: z.optional(z.string()),
  photos: z.number(),
  next: z.optional(NextDue),
});
export type DeskRow = z.infer<typeof DeskRow>;

/** `GET /v1/desk/cases`: open cases first, the nearest due time first. */
export const DeskQueue = z.object({ cases: z.array(DeskRow), at: Instant });
export type DeskQueue = z.infer<typeof DeskQueue>;

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
  /** Which due time passed. */
  milestone: z.optional(MilestoneName),
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
  deadlines: z.array(DeskDeadline),
  events: z.array(DeskEvent),
  /** Commands this staff member can give now. */
  can: z.array(z.string()),
});
export type DeskCase = z.infer<typeof DeskCase>;
