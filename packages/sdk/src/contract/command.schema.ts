import * as z from 'zod/mini';
import { limits } from './limits.ts';
import { Id, IssueName, optionalText, SeverityName, text } from './primitives.schema.ts';
import { PhotoManifest } from './submission.schema.ts';

const message = text(limits.message);
/** `id` is the idempotency key of the command. */
const command = <T extends string, S extends z.core.$ZodShape>(type: T, shape: S) =>
  z.strictObject({ id: Id, type: z.literal(type), ...shape });

/** What a customer may send to `POST /v1/cases/:id/commands`. */
export const CustomerCommand = z.discriminatedUnion('type', [
  command('add-information', {
    text: message,
    photos: z.array(PhotoManifest).check(z.maxLength(limits.photos)),
  }),
  command('accept-plan', {}),
  command('decline-plan', { reason: optionalText(limits.message) }),
  command('rate', {
    satisfied: z.boolean(),
    score: z.optional(z.int().check(z.minimum(1), z.maximum(5))),
    reason: optionalText(limits.message),
  }),
]);
export type CustomerCommand = z.infer<typeof CustomerCommand>;

/** What staff may send to the same address; the rules decide who may do what, when. */
export const StaffCommand = z.discriminatedUnion('type', [
  command('confirm', { issue: IssueName, severity: SeverityName, reason: optionalText(limits.message) }),
  command('acknowledge', {}),
  command('report', {}),
  command('ask-information', { text: message }),
  command('record-arrival', {}),
  command('record-interim', { text: message }),
  command('report-progress', { text: message }),
  command('propose-plan', { text: message }),
  command('approve-plan', {}),
  command('refuse-plan', { reason: message }),
  command('answer', { text: message }),
  command('resolve', { text: message }),
]);
export type StaffCommand = z.infer<typeof StaffCommand>;
export type StaffCommandType = StaffCommand['type'];

/** The answer to a command: the version of the case after it. */
export const CommandReceipt = z.object({ id: Id, caseId: Id, version: z.number() });
export type CommandReceipt = z.infer<typeof CommandReceipt>;
