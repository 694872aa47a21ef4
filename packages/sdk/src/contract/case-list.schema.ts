import * as z from 'zod/mini';
import { awaitedOfCustomer } from '@redress/rules';
import { StageName } from './case-view.schema.ts';
import { Id, Instant, IssueName, SeverityName } from './primitives.schema.ts';

/** A case in the list of a customer's own: enough to know it again, and whether it is their turn. */
export const CaseSummary = z.object({
  id: Id,
  number: z.string(),
  version: z.number(),
  stage: StageName,
  receivedAt: Instant,
  issue: IssueName,
  severity: SeverityName,
  /** The beginning of the description. */
  excerpt: z.optional(z.string()),
  /** How many the customer has announced, and how many of them have arrived. */
  photos: z.object({ total: z.number(), stored: z.number() }),
  /** What the customer is waited for with. */
  awaits: z.array(z.enum(awaitedOfCustomer)),
  /** IANA zone of the branch. */
  timeZone: z.string(),
});
export type CaseSummary = z.infer<typeof CaseSummary>;

/** `GET /v1/cases`: a page of the customer's own cases, the newest first. */
export const CaseList = z.object({
  cases: z.array(CaseSummary),
  /** Where the next page begins; absent on the last one. */
  next: z.optional(z.string()),
});
export type CaseList = z.infer<typeof CaseList>;
