import * as z from 'zod/mini';
import type { CalendarSpec, PublicPolicy } from '@redress/rules';
import { limits } from './limits.ts';
import { BranchCode, CurrencyCode, text } from './primitives.schema.ts';

/** A text by language, BCP 47: the one that fits best is shown, or else the first. */
const Labels = z.record(z.string(), z.string());

/** How a number of the company looks. It is a hint to the writer, never a barrier. */
const NumberFormat = z.object({
  /** Regular expression that the whole number matches; blanks, wide digits and small letters are mended before. */
  pattern: z.string(),
  /** One that does, to be shown. */
  example: z.string(),
});
export type NumberFormat = z.infer<typeof NumberFormat>;

/** What a portal lays down itself about the form that its customers get. */
export const PortalSettings = z.object({
  /** The notice on personal data that is agreed to with each report. */
  privacy: z.optional(
    z.object({
      /** Names the text: it is kept with what was agreed to. */
      version: text(limits.consentVersion),
      /** What is done with the data, in a sentence or two. */
      notice: Labels,
      /** Where the whole of it can be read. */
      address: z.optional(z.url()),
    }),
  ),
  numbers: z.optional(z.object({ order: z.optional(NumberFormat), waybill: z.optional(NumberFormat) })),
  /** In which amounts are asked for. */
  currency: z.optional(CurrencyCode),
  /** Where people are heard who cannot use the form, or cannot meet a challenge: shown when one is in their way. */
  elsewhere: z.optional(z.object({ phone: z.optional(z.string()), email: z.optional(z.string()) })),
  /** Branches that a report may name. */
  branches: z.optional(z.array(z.object({ code: BranchCode, name: z.string() }))),
});
export type PortalSettings = z.infer<typeof PortalSettings>;

/**
 * `GET /v1/portal`: what a portal's widget needs before anyone has written anything. The policy and calendars are the
 * rules' own data, checked for their outline only: the server that sends them has resolved them.
 */
export const PortalProfile = z.object({
  name: z.string(),
  branch: z.string(),
  policy: z.custom<PublicPolicy>(
    (value) =>
      typeof value === 'object' &&
      value !== null &&
      'policyId' in value &&
      'milestones' in value &&
      'issues' in value,
  ),
  settings: z.optional(PortalSettings),
  calendars: z.record(
    z.string(),
    z.custom<CalendarSpec>((value) => typeof value === 'object' && value !== null && 'timeZone' in value),
  ),
});
export type PortalProfile = z.infer<typeof PortalProfile>;
