import * as z from 'zod/mini';
import {
  awaitedOfCustomer,
  categories,
  claimAnswers,
  claimBases,
  customerCommands,
  kinds,
  messageAbouts,
  endings,
  evidenceItems,
  ratingReasons,
  recordNames,
  solvabilities,
} from '@redress/rules';
import { Id, Instant, IssueName, MilestoneName, Money, SeverityName } from './primitives.schema.ts';

export const StageName = z.enum(['received', 'handling', 'answered', 'resolved', 'closed']);

export const ViewStep = z.object({
  milestone: MilestoneName,
  state: z.enum(['done', 'current', 'ahead']),
  at: z.optional(Instant),
  due: z.optional(Instant),
  /** The clock waits for the customer. */
  paused: z.optional(z.literal(true)),
  /** By when it can be expected now, since when that is said, and why. The promise is still `due`. */
  expected: z.optional(z.object({ by: Instant, at: Instant, reason: z.optional(z.string()) })),
  /** Milliseconds. */
  lateBy: z.number(),
  source: z.optional(z.string()),
});
export type ViewStep = z.infer<typeof ViewStep>;

export const ViewMessage = z.object({
  at: Instant,
  from: z.enum(['customer', 'staff']),
  about: z.enum(messageAbouts),
  /** Somebody of the staff entered it for the customer. */
  onBehalf: z.optional(z.literal(true)),
  /** Which record, for what was put on record. */
  record: z.optional(z.enum(recordNames)),
  /** Absent when the text has been erased. */
  text: z.optional(z.string()),
  /** Ids of the files that came with it, which are in `photos`. */
  photos: z.optional(z.array(Id)),
});
export type ViewMessage = z.infer<typeof ViewMessage>;

export const ViewPhoto = z.object({
  id: Id,
  name: z.optional(z.string()),
  type: z.string(),
  size: z.number(),
  shows: z.optional(z.enum(evidenceItems)),
  /** Whether its bytes have arrived. */
  stored: z.boolean(),
});
export type ViewPhoto = z.infer<typeof ViewPhoto>;

export const ViewClaim = z.object({
  basis: z.enum(claimBases),
  amount: z.optional(Money),
  at: Instant,
  answer: z.optional(z.enum(claimAnswers)),
  granted: z.optional(Money),
  /** By when it is answered, or made good. */
  due: z.optional(Instant),
  settledAt: z.optional(Instant),
});
export type ViewClaim = z.infer<typeof ViewClaim>;

export const Rating = z.object({
  satisfied: z.boolean(),
  score: z.optional(z.number()),
  /** What it is for, as far as the customer said. */
  reasons: z.optional(z.array(z.enum(ratingReasons))),
  at: Instant,
});

/** `GET /v1/cases/:id`: what the customer may see. */
export const CaseView = z.object({
  id: Id,
  version: z.number(),
  number: z.optional(z.string()),
  stage: StageName,
  round: z.number(),
  receivedAt: Instant,
  kind: z.enum(kinds),
  category: z.enum(categories),
  issue: IssueName,
  severity: SeverityName,
  confirmed: z.boolean(),
  steps: z.array(ViewStep),
  messages: z.array(ViewMessage),
  photos: z.array(ViewPhoto),
  rating: z.optional(Rating),
  /** How soon, and by when, the plan that the customer knows of is carried out. */
  plan: z.optional(z.object({ solvability: z.enum(solvabilities), by: Instant })),
  /** Whether the complaint was found to stand. */
  upheld: z.optional(z.boolean()),
  claims: z.array(ViewClaim),
  awaits: z.array(z.enum(awaitedOfCustomer)),
  ending: z.optional(z.enum(endings)),
  closedAt: z.optional(Instant),
  reopenUntil: z.optional(Instant),
  mergedInto: z.optional(z.object({ id: Id, number: z.optional(z.string()) })),
  erased: z.boolean(),
  can: z.array(z.enum(customerCommands)),
  timeZone: z.string(),
});
export type CaseView = z.infer<typeof CaseView>;
