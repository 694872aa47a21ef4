import * as z from 'zod/mini';
import type { CommandType } from '../case/commands.ts';
import { ratingReasons } from '../case/case-parts.ts';
import { recordNames } from '../case/records.table.ts';
import { severitySignals } from '../policy/intake.ts';
import { issues } from '../core/vocabulary.ts';
import {
  accused,
  branch,
  category,
  channel,
  claimAnswer,
  claimBasis,
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
  money,
  photos,
  planTerms,
  reporter,
  resolution,
  role,
  roleOrSystem,
  runningNumber,
  score,
  severity,
  staff,
  via,
} from './parts.schema.ts';

/** Who commands. */
const actor = z.strictObject({
  roles: z.readonly(z.array(roleOrSystem).check(z.minLength(1), z.maxLength(100))),
  id: z.optional(id),
  branches: z.optional(listOf(branch, 1_000)),
  departments: z.optional(listOf(department)),
});

const offset = z.int().check(z.minimum(0));

/** As the classifier gives it. It quotes the text: only commands carry it, events do not. */
const classification = z.strictObject({
  kind,
  category,
  issues: listOf(issue),
  severity,
  lang,
  confidence,
  evidence: listOf(
    z.strictObject({
      start: offset,
      end: offset,
      text: z.string().check(z.maxLength(100_000)),
      signal: z.enum([...issues, ...severitySignals]),
    }),
    10_000,
  ),
  stated: z.strictObject({
    shareAffected: facts.shape.shareAffected,
    lossAmount: facts.shape.lossAmount,
  }),
});

const content = { content: contentRef };
/** Of an event that was stored before staff could send files, too: it has none. */
const told = { ...content, photos: z.optional(photos) };
const reason = { reason: contentRef };
const perhaps = { content: z.optional(contentRef), reason: z.optional(contentRef) };

/** What each command brings, field by field. Many events keep just that. */
export const commandFields = {
  receive: {
    id,
    channel,
    via: z.optional(via),
    branch,
    lang,
    ...content,
    classification,
    chosenIssue: z.optional(issue),
    chosenKind: z.optional(kind),
    facts,
    resolution: z.optional(resolution),
    wantedBy: z.optional(instant),
    photos,
    reporter: z.optional(reporter),
    accused: z.optional(accused),
  },
  'add-information': { ...content, photos },
  'store-photo': { photo: id },
  confirm: {
    issue,
    severity,
    kind: z.optional(kind),
    complex: z.optional(z.boolean()),
    facts: z.optional(facts),
    reason: perhaps.reason,
  },
  assign: { owner: id, reason: perhaps.reason },
  judge: { upheld: z.boolean(), reasonSufficient: z.boolean(), demandReasonable: z.boolean(), ...reason },
  record: {
    record: z.enum(recordNames),
    ...content,
    department: z.optional(department),
    persons: z.optional(staff),
    batch: z.optional(z.boolean()),
  },
  acknowledge: {},
  'record-interim': told,
  'report-progress': {
    ...told,
    expected: z.optional(z.strictObject({ milestone, by: instant })),
  },
  'propose-plan': { ...told, ...planTerms },
  'approve-plan': {},
  'refuse-plan': reason,
  'accept-plan': {},
  'decline-plan': { reason: perhaps.reason },
  'ask-information': told,
  'withdraw-question': { reason: perhaps.reason },
  'record-arrival': {},
  report: {},
  transfer: { department, ...reason, understood: contentRef },
  claim: { basis: claimBasis, amount: z.optional(money), ...content },
  'answer-claim': { answer: claimAnswer, amount: z.optional(money), ...reason },
  'settle-claim': { content: perhaps.content },
  recompute: { change: z.enum(['policy', 'calendar']) },
  answer: told,
  resolve: told,
  rate: {
    satisfied: z.boolean(),
    score: z.optional(score),
    reasons: z.optional(listOf(z.enum(ratingReasons))),
    reason: perhaps.reason,
  },
  'record-no-contact': { content: perhaps.content },
  reopen: reason,
  withdraw: { reason: perhaps.reason },
  close: { ending: z.enum(['unsatisfied', 'unreachable']), ...reason },
  merge: { reason: perhaps.reason },
  'add-duplicate': { duplicate: id, number: z.optional(runningNumber) },
  'hand-over': { to: id, note: contentRef },
  'take-over': {},
  erase: { why: z.enum(['retention', 'request']) },
  escalate: { key, of: key, roles: listOf(role) },
  'pass-deadline': { duty, due: instant },
} satisfies Readonly<Record<CommandType, z.core.$ZodShape>>;

const command = <T extends CommandType>(type: T) =>
  z.strictObject({ type: z.literal(type), actor, data: z.strictObject(commandFields[type]) });
type Options = { readonly [T in CommandType]: ReturnType<typeof command<T>> }[CommandType];

/**
 * Something someone wants to do to a case, as it comes from outside. Some of what a command brings is kept for good: parse it
 * before it is decided on, so that nothing personal comes along under another name.
 */
export const CommandSchema = z.discriminatedUnion(
  'type',
  // A list made of the table, so that no command is forgotten.
  (Object.keys(commandFields) as CommandType[]).map(command) as unknown as [Options, ...Options[]],
  { error: ({ code }) => (code === 'invalid_union' ? 'must be a type of command' : undefined) },
);
