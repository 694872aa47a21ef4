import * as z from 'zod/mini';
import {
  claimAnswers,
  claimBases,
  departments,
  kinds,
  ratingReasons,
  recordNames,
  solvabilities,
} from '@redress/rules';
import { limits } from './limits.ts';
import {
  Id,
  Instant,
  IssueName,
  MilestoneName,
  Money,
  optionalText,
  SeverityName,
  StaffId,
  text,
} from './primitives.schema.ts';
import { Facts, PhotoManifest } from './submission.schema.ts';

const message = text(limits.message);
const optionalMessage = optionalText(limits.message);
/** `id` is the idempotency key of the command. */
const command = <T extends string, S extends z.core.$ZodShape>(type: T, shape: S) =>
  z.strictObject({ id: Id, type: z.literal(type), ...shape });

/** Files as they are announced; their bytes follow by upload. */
const photos = z.array(PhotoManifest).check(z.maxLength(limits.photos));
/** What staff tell the customer, with files if there are any. */
const told = { text: message, photos: z.optional(photos) };

/** The customer's own commands; handlers may enter them for the customer, and the case keeps who did. */
const customers = [
  command('add-information', { text: message, photos }),
  command('accept-plan', {}),
  command('decline-plan', { reason: optionalMessage }),
  command('claim', { basis: z.enum(claimBases), amount: z.optional(Money), text: message }),
  command('rate', {
    satisfied: z.boolean(),
    score: z.optional(z.int().check(z.minimum(1), z.maximum(5))),
    /** What the verdict is for, each at most once. */
    reasons: z.optional(
      z
        .array(z.enum(ratingReasons))
        .check(
          z.refine((reasons) => new Set(reasons).size === reasons.length, 'must name each reason only once'),
        ),
    ),
    reason: optionalMessage,
  }),
  command('reopen', { reason: message }),
  command('withdraw', { reason: optionalMessage }),
] as const;

/** What a customer may send to `POST /v1/cases/:id/commands`. */
export const CustomerCommand = z.discriminatedUnion('type', customers);
export type CustomerCommand = z.infer<typeof CustomerCommand>;

/** What staff may send to the same address; the rules decide who may do what, when. */
export const StaffCommand = z.discriminatedUnion('type', [
  ...customers,
  command('confirm', {
    issue: IssueName,
    severity: SeverityName,
    kind: z.optional(z.enum(kinds)),
    complex: z.optional(z.boolean()),
    facts: z.optional(Facts),
    reason: optionalMessage,
  }),
  command('acknowledge', {}),
  command('report', {}),
  command('assign', { owner: StaffId, reason: optionalMessage }),
  command('transfer', { department: z.enum(departments), reason: message, understood: message }),
  command('ask-information', told),
  command('withdraw-question', { reason: optionalMessage }),
  command('judge', {
    upheld: z.boolean(),
    reasonSufficient: z.boolean(),
    demandReasonable: z.boolean(),
    reason: message,
  }),
  command('record', {
    record: z.enum(recordNames),
    text: message,
    department: z.optional(z.enum(departments)),
    persons: z.optional(z.array(StaffId).check(z.maxLength(20))),
    batch: z.optional(z.boolean()),
  }),
  command('record-arrival', {}),
  command('record-interim', told),
  command('report-progress', {
    ...told,
    /** By when something that was promised can be expected now; the text says why. The promise stays as it is. */
    expected: z.optional(z.strictObject({ milestone: MilestoneName, by: Instant })),
  }),
  command('propose-plan', {
    ...told,
    solvability: z.enum(solvabilities),
    by: Instant,
    responsible: StaffId,
  }),
  command('approve-plan', {}),
  command('refuse-plan', { reason: message }),
  command('answer-claim', { answer: z.enum(claimAnswers), amount: z.optional(Money), reason: message }),
  command('settle-claim', { text: optionalMessage }),
  command('answer', told),
  command('resolve', told),
  command('record-no-contact', { text: optionalMessage }),
  command('close', { ending: z.enum(['unsatisfied', 'unreachable']), reason: message }),
  /** `into`: id or running number of the case it goes on as. */
  command('merge', { into: text(limits.reference), reason: message }),
  command('hand-over', { to: StaffId, note: message }),
  command('take-over', {}),
  command('erase', { why: z.enum(['retention', 'request']) }),
]);
export type StaffCommand = z.infer<typeof StaffCommand>;
export type StaffCommandType = StaffCommand['type'];
export const staffCommandTypes: readonly StaffCommandType[] = StaffCommand.def.options.map(
  (option) => option.shape.type.def.values[0]!,
);

/** Commands that files can be announced with. */
export const commandsWithFiles: readonly StaffCommandType[] = StaffCommand.def.options
  .filter(({ shape }) => 'photos' in shape)
  .map(({ shape }) => shape.type.def.values[0]!);

/** The answer to a command: the version of the case after it. */
export const CommandReceipt = z.object({ id: Id, caseId: Id, version: z.number() });
export type CommandReceipt = z.infer<typeof CommandReceipt>;
