import * as z from 'zod/mini';
import {
  channels,
  departments,
  electronicBoxes,
  evidenceItems,
  kinds,
  reporterRoles,
  resolutions,
  roles,
} from '@redress/rules';
import {
  BranchCode,
  Id,
  Instant,
  IssueName,
  LanguageTag,
  MilestoneName,
  Money,
  optionalText,
  SeverityName,
  Sha256,
  StaffId,
  text,
} from './primitives.schema.ts';
import { Details } from './details.schema.ts';
import { bytesAllowed, limits, type EvidenceType } from './limits.ts';

/** A photo, a PDF or a short video, as announced before its bytes arrive. */
export const PhotoManifest = z
  .strictObject({
    id: Id,
    name: text(limits.photoName),
    type: z.enum(limits.photoTypes),
    /** Bytes; how many there may be depends on the type. */
    size: z.int().check(z.positive(), z.maximum(limits.videoBytes)),
    sha256: Sha256,
    /** Which photo or paper of the issue's checklist it is. */
    shows: z.optional(z.enum(evidenceItems)),
  })
  .check(
    z.refine(({ type, size }) => size <= bytesAllowed(type), {
      path: ['size'],
      error: ({ input }) =>
        `Too big: a file of this type may have ${bytesAllowed((input as { type: EvidenceType }).type)} bytes`,
    }),
  );
export type PhotoManifest = z.infer<typeof PhotoManifest>;

/** What the complaint is about. */
export const Subject = z.strictObject({
  order: optionalText(limits.reference),
  waybill: optionalText(limits.reference),
});
export type Subject = z.infer<typeof Subject>;

/** How to reach the reporter. Nothing of it is required: gaps are marked and completed by staff (WF-4.2.1). */
export const Contact = z.strictObject({
  name: optionalText(limits.contact.name),
  company: optionalText(limits.contact.company),
  phone: optionalText(limits.contact.phone),
  email: optionalText(limits.contact.email),
});
export type Contact = z.infer<typeof Contact>;

/** Facts the reporter states; they beat the words of the text. */
export const Facts = z.strictObject({
  operationsAffected: z.optional(z.boolean()),
  shareAffected: z.optional(z.number().check(z.minimum(0), z.maximum(100))),
  /** What the reporter puts the loss at. */
  lossAmount: z.optional(Money),
  hazard: z.optional(z.boolean()),
  /** The same was complained of before. */
  repeated: z.optional(z.boolean()),
  /** It is a large return, or one of a whole batch (LA-2.5). */
  batch: z.optional(z.boolean()),
});

/** What is known of the reporter without saying who it is (XF-1.1, CS-7.7). */
export const Reporter = z.strictObject({
  as: z.optional(z.enum(reporterRoles)),
  confidential: z.optional(z.boolean()),
  anonymous: z.optional(z.boolean()),
  unreachable: z.optional(z.boolean()),
});
export type Reporter = z.infer<typeof Reporter>;

/** Whom it is about: none of them gets to see it (WF-6.1.3). */
export const Accused = z.strictObject({
  role: z.optional(z.enum(roles)),
  department: z.optional(z.enum(departments)),
  staff: z.optional(z.array(StaffId).check(z.maxLength(20))),
});
export type Accused = z.infer<typeof Accused>;

/** Which version of the portal's notice on personal data the reporter agreed to, and when, by the device's clock. */
export const Consent = z.strictObject({ version: text(limits.consentVersion), at: Instant });
export type Consent = z.infer<typeof Consent>;

/**
 * How the form was filled in, told only where that looks like a program. A hint for staff and never a reason to refuse: an extension
 * of the browser can do the same for a person.
 */
export const Filling = z.strictObject({
  /** Something was entered where no person can have met a field. */
  trap: z.optional(z.boolean()),
  /** Seconds from the form’s opening until it was sent. */
  seconds: z.optional(z.number().check(z.minimum(0))),
});
export type Filling = z.infer<typeof Filling>;

/** `POST /v1/cases`: a complaint as it left the device. Frozen when it enters the outbox. */
export const Submission = z.strictObject({
  id: Id,
  text: text(limits.text),
  /** What the reporter chose, when they corrected the guess. */
  issue: z.optional(IssueName),
  /** What it is, where the reporter or the page they write on says so; else the text tells. */
  kind: z.optional(z.enum(kinds)),
  /** Which branch it concerns, one of those the portal names; else the portal's own. */
  branch: z.optional(BranchCode),
  /** By which electronic suggestion box it comes: a shared tablet, or the code on a poster (WF-4.1.3). None for the form of a page. */
  via: z.optional(z.enum(electronicBoxes)),
  lang: z.optional(LanguageTag),
  subject: Subject,
  contact: Contact,
  resolution: z.optional(z.strictObject({ kind: z.enum(resolutions), note: optionalText(500) })),
  /** Until when the reporter allows for the solution (SH-2). */
  wantedBy: z.optional(Instant),
  facts: Facts,
  /** When it happened, as the reporter remembers it. */
  happenedAt: z.optional(Instant),
  details: z.optional(Details),
  photos: z.array(PhotoManifest).check(z.maxLength(limits.photos)),
  reporter: z.optional(Reporter),
  /** A customer cannot know who works where, nor shut somebody out by name. */
  accused: z.optional(z.omit(Accused, { staff: true })),
  consent: z.optional(Consent),
  filling: z.optional(Filling),
  /** When it was written, by the device's clock; the server stamps its own time of receipt. */
  writtenAt: Instant,
});
export type Submission = z.infer<typeof Submission>;

/** Staff say the channel themselves. */
const { via: _via, ...toldToStaff } = Submission.shape;

/**
 * `POST /v1/desk/cases`: what somebody of the staff was told by a customer, by whatever channel (WF-5.4.1). The desk makes
 * the tracking secret, which opens the case for the customer; the server keeps only its hash.
 */
export const StaffIntake = z.strictObject({
  ...toldToStaff,
  accused: z.optional(Accused),
  channel: z.enum(channels),
  branch: BranchCode,
  secret: z
    .string()
    .check(z.regex(/^[\w-]{32,256}$/, 'must be at least 32 characters of A–Z, a–z, 0–9, - and _')),
  /** When it was told, if that was earlier than now. */
  occurredAt: z.optional(Instant),
});
export type StaffIntake = z.infer<typeof StaffIntake>;

/** A time told to the customer. */
export const Promised = z.object({
  milestone: MilestoneName,
  due: Instant,
  /** The clause behind it. */
  source: z.string(),
});
export type Promised = z.infer<typeof Promised>;

/** The answer to a submission, the same for each repetition of it. */
export const Receipt = z.object({
  id: Id,
  /** The running number. */
  number: z.string(),
  receivedAt: Instant,
  issue: IssueName,
  severity: SeverityName,
  promises: z.array(Promised),
  /** IANA zone of the branch, to name the times in. */
  timeZone: z.string(),
});
export type Receipt = z.infer<typeof Receipt>;
