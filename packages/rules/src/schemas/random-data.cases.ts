import type { Actor } from '../case/actor.ts';
import { claimAnswers, claimBases, ratingReasons, solvabilities } from '../case/case-parts.ts';
import type { Case } from '../case/case.ts';
import type { CommandData, CommandType } from '../case/commands.ts';
import { hasAttemptsLeft, hasRoundsLeft } from '../case/conditions.ts';
import { customerView } from '../case/customer-view.ts';
import type { DecideContext } from '../case/context.ts';
import { duties } from '../case/duties.ts';
import { fitsCase } from '../case/gates.ts';
import { kindAfter } from '../case/kind-after.ts';
import { recordNames } from '../case/records.table.ts';
import { kept } from '../case/retention.ts';
import { departments, isGraver, issues, severities } from '../core/vocabulary.ts';
import { escalations } from '../routing/escalations.ts';
import { photoOf, ref } from './command-examples.cases.ts';

type Brought<T extends CommandType> = (
  current: Case,
  context: DecideContext,
  pick: number,
  actor: Actor,
) => CommandData[T] | undefined;

const one = <T>(list: readonly T[], pick: number): T | undefined => list[pick % list.length];
/** A text that is there for every other pick. */
const perhaps = (of: string, pick: number) => (pick % 2 === 0 ? undefined : ref(of));
const amount = (pick: number) => ({ amount: pick / 4, currency: 'CNY' });
/** Somebody of the staff, other than these. */
const somebody = (pick: number, ...others: readonly (string | undefined)[]) =>
  one(
    Array.from({ length: 8 }, (_, i) => `staff-${i}`).filter((id) => !others.includes(id)),
    pick,
  )!;

/** Files that come with a text, now and then. */
const files = (of: string, pick: number) => (pick % 3 === 0 ? { photos: [photoOf(`${of}-${pick}`)] } : {});

/** Data that fits the case, for each command there is; `undefined` where nothing would. */
export const dataFor: { readonly [T in Exclude<CommandType, 'receive'>]: Brought<T> } = {
  acknowledge: () => ({}),
  'add-information': (_, __, pick) => ({
    content: ref('information'),
    photos: pick % 3 === 0 ? [photoOf(`later-${pick}`)] : [],
  }),
  'store-photo': ({ photos }, _, pick) => {
    const photo = one(
      photos.filter(({ stored }) => !stored),
      pick,
    );
    return photo && { photo: photo.id };
  },
  confirm: (current, { policy }, pick) => {
    // Nothing is made light of while a plan waits for those who decide on it.
    const { issue: known, severity: grave, reached, restartedAt } = current;
    if (reached.confirm !== undefined && (reached.plan ?? restartedAt.plan) !== undefined)
      return { issue: known, severity: grave, reason: ref('correction') };
    const issue = pick % 3 === 0 ? one(issues, pick)! : current.issue;
    const kind = pick % 7 === 0 ? ('return-exchange' as const) : undefined;
    const least = policy.kinds[kind ?? kindAfter(issue, current)]?.atLeast;
    const drawn = one(severities, pick)!;
    const severity = least && isGraver(least, drawn) ? least : drawn;
    const facts = pick % 5 === 0 ? { batch: true, shareAffected: pick % 101 } : undefined;
    return { issue, severity, kind, facts, complex: pick % 4 === 0, reason: ref('correction') };
  },
  assign: ({ owner }, _, pick) => ({ owner: somebody(pick, owner), reason: perhaps('assignment', pick) }),
  // Of what has been decided only those who decided it take something back.
  judge: ({ reached }, _, pick) => ({
    upheld: reached.approve !== undefined || pick % 3 !== 0,
    reasonSufficient: reached.approve !== undefined || pick % 3 !== 0,
    demandReasonable: pick % 2 === 0,
    reason: ref('judgement'),
  }),
  record: (current, { policy }, pick) => {
    const fitting = recordNames.filter((name) => fitsCase(name, current, policy));
    // Mostly what is not there yet: something may wait for it.
    const open = fitting.filter((name) => current.records[name] === undefined);
    const record = one(open.length > 0 && pick % 4 > 0 ? open : fitting, pick)!;
    const fault = record === 'cause' && { department: 'quality' as const, persons: ['staff-9'] };
    return {
      record,
      content: ref(record),
      ...fault,
      ...(record === 'return-check' && { batch: pick % 2 === 0 }),
    };
  },
  'record-interim': (_, __, pick) => ({ content: ref('interim'), ...files('interim', pick) }),
  'report-progress': (current, context, pick) => {
    const awaited = one(
      customerView(current, context).steps.filter(({ due, at }) => due !== undefined && at === undefined),
      pick,
    );
    const expected = awaited && pick % 2 === 0 && { milestone: awaited.milestone, by: context.at + pick };
    return { content: ref('progress'), ...files('progress', pick), ...(expected && { expected }) };
  },
  'propose-plan': (_, { at }, pick) => ({
    content: ref('plan'),
    ...files('plan', pick),
    solvability: one(solvabilities, pick)!,
    by: at + pick,
    responsible: somebody(pick),
  }),
  'approve-plan': () => ({}),
  'refuse-plan': () => ({ reason: ref('plan-refusal') }),
  'accept-plan': () => ({}),
  'decline-plan': (_, __, pick) => ({ reason: perhaps('objection', pick) }),
  'ask-information': (_, __, pick) => ({ content: ref('question'), ...files('question', pick) }),
  'withdraw-question': (_, __, pick) => ({ reason: perhaps('dropped', pick) }),
  'record-arrival': () => ({}),
  report: () => ({}),
  transfer: ({ department }, _, pick) => ({
    department: one(
      departments.filter((other) => other !== department),
      pick,
    )!,
    reason: ref('theirs'),
    understood: ref('understood'),
  }),
  claim: (_, __, pick) => ({
    basis: one(claimBases, pick)!,
    amount: pick % 4 === 0 ? undefined : amount(pick),
    content: ref('claim'),
  }),
  'answer-claim': (_, __, pick) => {
    const answer = one(claimAnswers, pick)!;
    return { answer, amount: answer === 'refused' ? undefined : amount(pick), reason: ref('claim-answer') };
  },
  'settle-claim': (_, __, pick) => ({ content: perhaps('paid', pick) }),
  recompute: ({ policyId }, { policy }) => ({ change: policy.policyId === policyId ? 'calendar' : 'policy' }),
  answer: (_, __, pick) => ({ content: ref('answer'), ...files('answer', pick) }),
  resolve: (_, __, pick) => ({ content: ref('solution'), ...files('solution', pick) }),
  rate: (_, __, pick) => ({
    satisfied: pick % 3 === 0,
    score: pick % 2 === 0 ? undefined : (pick % 5) + 1,
    reasons: pick % 3 === 1 ? [one(ratingReasons, pick)!] : undefined,
    reason: perhaps('rating', pick),
  }),
  'record-no-contact': (_, __, pick) => ({ content: perhaps('no-contact', pick) }),
  reopen: () => ({ reason: ref('reopening') }),
  withdraw: (_, __, pick) => ({ reason: perhaps('withdrawal', pick) }),
  close: (current, context) => {
    const ending = !hasRoundsLeft(current, context)
      ? 'unsatisfied'
      : !hasAttemptsLeft(current, context)
        ? 'unreachable'
        : undefined;
    return ending && { ending, reason: ref('final') };
  },
  merge: (_, __, pick) => ({ reason: perhaps('merger', pick) }),
  'add-duplicate': (_, __, pick) => ({
    duplicate: `duplicate-${pick}`,
    number: one(['SHA-2026-1', undefined], pick),
  }),
  'hand-over': ({ handOver }, _, pick, { id }) => ({
    to: somebody(pick, id, handOver?.to),
    note: ref('hand-over'),
  }),
  'take-over': () => ({}),
  erase: ({ closedAt }, { at, policy }) => ({
    why: at >= kept(policy, 'personal-data', closedAt!) ? 'retention' : 'request',
  }),
  escalate: (current, context, pick) => {
    const open = duties(current, context);
    const fresh = escalations(current, open, context).filter(({ key }) => !current.escalated.includes(key));
    const escalation = one(fresh, pick);
    const duty = escalation && open.find(({ key }) => escalation.key.startsWith(`${key}:`));
    return duty && { key: escalation.key, of: duty.key, roles: escalation.roles };
  },
  'pass-deadline': (current, context, pick) => {
    const late = duties(current, context).filter(
      ({ state, key }) => state === 'late' && !current.passed.includes(key),
    );
    const duty = one(late, pick);
    return duty && { duty: duty.name, due: duty.due };
  },
};
