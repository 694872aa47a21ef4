import { inForce } from '../core/dated.ts';
import type { EpochMs } from '../core/instant.ts';
import { endOf } from '../deadlines/clock.ts';
import type { Actor } from './actor.ts';
import { notAdmitted } from './admission.ts';
import type { Case } from './case.ts';
import { commandTable } from './commands.table.ts';
import type { CommandType } from './commands.ts';
import type { DecideContext, RulesContext } from './context.ts';
import {
  claimsMissing,
  isRated,
  isWaiting,
  missingForClosing,
  openClaim,
  openWait,
  owedClaim,
} from './gates.ts';
import { refusal, type Fault, type Refusal } from './refusal.ts';

type Condition = (
  current: Case,
  context: RulesContext & Pick<DecideContext, 'occurredAt'>,
  actor: Pick<Actor, 'id'>,
) => Fault | false | undefined;

const nothing: Fault = { code: 'nothing-to-do' };
/** A plan is agreed to or declined once it has been put to the customer, and while it is. */
const notOffered: Condition = ({ waits }, { at, occurredAt = at }) => {
  const offer = openWait(waits, 'consent');
  if (!offer) return nothing;
  return occurredAt < offer.from && { code: 'impossible-time', about: 'not-asked' };
};

/** What else must be so of a case for a command, besides stage, gates and roles. What a command brings is checked apart. */
const conditions: Readonly<Partial<Record<CommandType, Condition>>> = {
  acknowledge: ({ reached }) => reached.acknowledge !== undefined && nothing,
  'accept-plan': notOffered,
  'decline-plan': notOffered,
  'withdraw-question': (current) => !isWaiting(current, 'information') && nothing,
  claim: (current) => openClaim(current) !== undefined && nothing,
  'answer-claim': (current) => openClaim(current) === undefined && nothing,
  'settle-claim': (current) => owedClaim(current) === undefined && nothing,
  'record-no-contact': (current, context) => {
    const asked = askedAt(current);
    if (asked === undefined) return nothing;
    const { occurredAt: at = context.at } = context;
    if (at < asked) return { code: 'impossible-time', about: 'not-asked' };
    const last = current.attempts.at(-1);
    const next = last === undefined ? at : endOf(context.policy.satisfaction.retry, last, context);
    return at < next && { code: 'too-soon', about: next };
  },
  reopen: ({ stage, ending, closedAt, mergedInto, erasedAt }, context) => {
    if (stage === 'resolved') return undefined;
    // The final answer stands; what goes on elsewhere is reopened there; of what was destroyed nobody knows any more.
    if (ending === 'unsatisfied' || mergedInto || erasedAt !== undefined)
      return { code: 'wrong-stage', about: ending };
    const until = reopenUntil({ closedAt }, context);
    return context.at > until && { code: 'too-late', about: until };
  },
  withdraw: (current, { policy }) => {
    if (policy.kinds[current.kind]?.goesOn) return { code: 'goes-on' };
    if (isRated(current)) return nothing;
    return owedClaim(current) !== undefined && { code: 'gate-closed', missing: ['claim-solution'] };
  },
  close: (current, context) => {
    if (hasRoundsLeft(current, context) && hasAttemptsLeft(current, context))
      return { code: 'gate-closed', missing: ['return-visit'] };
    const missing = missingForClosing(current, context.policy);
    return missing.length > 0 && { code: 'gate-closed', missing };
  },
  // Nobody would owe it any more.
  merge: (current) => {
    const missing = claimsMissing(current);
    return missing.length > 0 && { code: 'gate-closed', missing };
  },
  'hand-over': ({ owner }, _, { id }) =>
    owner !== undefined && owner !== id && { code: 'not-that-person', about: id ?? 'nobody' },
  'take-over': ({ handOver }, _, { id }) => {
    if (!handOver) return nothing;
    if (handOver.to !== id) return { code: 'not-that-person', about: id ?? 'nobody' };
    return handOver.disturbed && { code: 'changed-meanwhile' };
  },
  erase: ({ erasedAt }) => erasedAt !== undefined && nothing,
};

/** What is wrong with a command to a case now, whatever it brings. */
export const faultOf = (
  current: Case,
  type: CommandType,
  actor: Actor,
  context: RulesContext,
): Fault | false | undefined =>
  notAdmitted(current, type, actor, context.policy) ?? conditions[type]?.(current, context, actor);

/** Why a command cannot be given to a case now, whatever it brings; `undefined` when it can. */
export function blockedBy(
  current: Case,
  type: CommandType,
  actor: Actor,
  context: RulesContext,
): Refusal | undefined {
  const fault = faultOf(current, type, actor, context);
  return fault ? refusal(type, current, context, fault) : undefined;
}

/** What an actor may do with a case now. Whether what they say with it fits is seen when they do. */
export const commandsFor = (current: Case, actor: Actor, context: RulesContext): readonly CommandType[] =>
  (Object.keys(commandTable) as CommandType[]).filter((type) => !faultOf(current, type, actor, context));

/** Until when a customer may reopen a case that was closed. */
export const reopenUntil = ({ closedAt }: Pick<Case, 'closedAt'>, context: RulesContext): EpochMs =>
  endOf(context.policy.satisfaction.reopenWithin, closedAt!, context);

/** The end of “until satisfied” comes only after so many rounds (WF-4.5.2). */
export const hasRoundsLeft = (
  { round, recordedAt }: Case,
  { policy }: Pick<RulesContext, 'policy'>,
): boolean => round - 1 < inForce(policy.satisfaction.rounds, recordedAt).value;

/** Whether the customer was called too seldom to be called unreachable. */
export const hasAttemptsLeft = (current: Case, { policy }: Pick<RulesContext, 'policy'>): boolean =>
  askedAt(current) === undefined ||
  (!current.reporter?.unreachable &&
    current.attempts.length < inForce(policy.satisfaction.attempts, current.recordedAt).value);

/** Since when the company waits for what only the customer can say: their consent, or whether they are satisfied. */
export function askedAt({ stage, reached, waits }: Case): EpochMs | undefined {
  if (stage !== 'resolved') return openWait(waits, 'consent')?.from;
  return reached['return-visit'] === undefined ? reached.resolve : undefined;
}
