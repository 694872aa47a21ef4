import { isGraver } from '../core/vocabulary.ts';
import { milestoneTable } from '../deadlines/milestones.table.ts';
import { stepOf } from '../policy/track-of.ts';
import { isSecret } from '../routing/confidential.ts';
import type { Actor } from './actor.ts';
import type { Case } from './case.ts';
import type { CommandData, CommandType } from './commands.ts';
import { hasAttemptsLeft, hasRoundsLeft } from './conditions.ts';
import type { DecideContext } from './context.ts';
import { canAnswerFor } from './can-answer-for.ts';
import { fitsCase } from './gates.ts';
import { kindAfter } from './kind-after.ts';
import type { Fault } from './refusal.ts';
import { promisesOf } from './promises.ts';
import { kept } from './retention.ts';
import { sees } from './sight.ts';
import { roleOf } from './who-may.ts';

type Check<T extends CommandType> = (
  data: CommandData[T],
  current: Case,
  context: DecideContext,
  actor: Actor,
) => Fault | false | undefined;

const nothing: Fault = { code: 'nothing-to-do' };

/** What is wrong with what a command brings, though the command itself could be given. */
export const brought: { readonly [T in CommandType]?: Check<T> } = {
  'store-photo': ({ photo }, { photos }) =>
    !photos.some(({ id, stored }) => id === photo && !stored) && nothing,
  transfer: ({ department }, current) => department === current.department && nothing,
  recompute: ({ change }, { policyId }, { policy }) =>
    change === 'policy' && policyId === policy.policyId && nothing,
  // Some kinds are never mild: a danger, for example, is treated as one until it is removed (CS-2).
  confirm: ({ issue, severity, kind: given, reason }, current, { policy }) => {
    const kind = given ?? kindAfter(issue, current);
    const least = policy.kinds[kind]?.atLeast;
    if (least !== undefined && isGraver(least, severity)) return { code: 'too-mild', about: least };
    // What was confirmed is not made light of without a word, nor while a plan waits for those who decide on it.
    const isOver = kind !== current.kind && policy.kinds[current.kind]?.goesOn === true;
    const isLighter = isOver || isGraver(current.severity, severity);
    if (current.reached.confirm === undefined || !isLighter) return undefined;
    if (!reason) return { code: 'reason-missing' };
    const { plan, approve } = current.reached;
    const isUndecided = (plan ?? current.restartedAt.plan) !== undefined && approve === undefined;
    const waits = isUndecided && stepOf(policy, current, 'approve') !== undefined;
    return waits && { code: 'gate-closed', missing: ['approve'] };
  },
  // A judgement fits its two tests; what has been decided, only those who decided it take back (LA-2.3, LA-5).
  judge: ({ upheld, reasonSufficient, demandReasonable }, current, { policy }, actor) => {
    if (upheld ? !reasonSufficient : reasonSufficient && demandReasonable) return { code: 'inconsistent' };
    const { approve: about } = current.reached;
    if (upheld || about === undefined) return undefined;
    const approvers = stepOf(policy, current, 'approve')?.by ?? [];
    return roleOf(actor, approvers) === undefined && { code: 'too-late', about };
  },
  assign: ({ owner }, current, context) =>
    owner === current.owner ? nothing : isNotFor(owner, current, context),
  record: ({ record, persons = [] }, current, context) => {
    if (!fitsCase(record, current, context.policy)) return { code: 'not-on-track', about: record };
    return persons.map((id) => isUnknown(id, context)).find(Boolean);
  },
  // A new time is one for what was promised and is still to come: of nothing else there is a step to show it at.
  'report-progress': ({ expected }, current, context) => {
    if (!expected) return undefined;
    const { milestone, by } = expected;
    if (by < context.at) return { code: 'impossible-time', about: 'past' };
    const isAwaited = promisesOf(current, context).some(
      (promise) => promise.milestone === milestone && promise.metAt === undefined,
    );
    const isStep = isAwaited && milestoneTable[milestone]?.recurring === undefined;
    return !isStep && { code: 'not-on-track', about: milestone };
  },
  'propose-plan': ({ by, responsible }, current, context) =>
    by < context.at
      ? { code: 'impossible-time', about: 'past' }
      : isUnknown(responsible, context) || isAccused(responsible, current),
  'answer-claim': ({ answer, amount }) =>
    answer !== 'refused' && amount === undefined && { code: 'amount-missing' },
  close: ({ ending }, current, context) =>
    (ending === 'unsatisfied' ? hasRoundsLeft : hasAttemptsLeft)(current, context) && {
      code: 'gate-closed',
      missing: ['return-visit'],
    },
  merge: (_, current, { other, policy }, actor) => {
    if (!other || other.id === current.id || !sees(actor, other, policy))
      return { code: 'not-the-same', about: 'none' };
    if (other.stage === 'closed') return { code: 'not-the-same', about: 'closed' };
    if (other.receivedAt > current.receivedAt) return { code: 'not-the-same', about: 'later' };
    const goesOn = policy.kinds[current.kind]?.goesOn === true && !policy.kinds[other.kind]?.goesOn;
    if (goesOn || isGraver(current.severity, other.severity))
      return { code: 'not-the-same', about: 'graver' };
    return (
      isSecret(policy, other) !== isSecret(policy, current) && {
        code: 'not-the-same',
        about: 'confidential',
      }
    );
  },
  'hand-over': ({ to }, current, context, { id }) =>
    to === id || (current.handOver?.to === to && !current.handOver.disturbed)
      ? nothing
      : isNotFor(to, current, context),
  erase: ({ why }, { closedAt }, { at, policy }) => {
    const until = why === 'retention' ? kept(policy, 'personal-data', closedAt!) : at;
    return at < until && { code: 'too-soon', about: until };
  },
};

/** Who is not in the directory, where there is one. */
const isUnknown = (about: string, { directory }: DecideContext): Fault | false =>
  directory !== undefined &&
  !directory.staff.some(({ id }) => id === about) && { code: 'not-that-person', about };

const isAccused = (about: string, { accused }: Case): Fault | false =>
  accused?.staff?.includes(about) === true && { code: 'not-that-person', about };

/** Someone who does not work here, may not know of a case, or has no part in it, cannot answer for it. */
function isNotFor(about: string, current: Case, { directory, policy }: DecideContext): Fault | false {
  if (!directory) return isAccused(about, current);
  const entry = directory.staff.find(({ id }) => id === about);
  return !(entry && canAnswerFor(entry, current, policy)) && { code: 'not-that-person', about };
}
