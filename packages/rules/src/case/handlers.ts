import { isGraver } from '../core/vocabulary.ts';
import { milestoneTable } from '../deadlines/milestones.table.ts';
import type { Policy } from '../policy/policy.ts';
import { stepOf } from '../policy/track-of.ts';
import { toldAtOnce } from '../routing/told-at-once.ts';
import type { Case } from './case.ts';
import type { Command, CommandData, CommandType } from './commands.ts';
import type { DecideContext } from './context.ts';
import { duties, passing } from './duties.ts';
import { isRated, isWaiting, missingForClosing } from './gates.ts';
import { kindAfter } from './kind-after.ts';
import { promisesOf } from './promises.ts';
import type { Recorder } from './recorder.ts';
import { sees } from './sight.ts';

type Handler<T extends CommandType> = (
  data: CommandData[T],
  recorder: Recorder,
  context: DecideContext,
  current: Case,
  command: Command,
) => void;

/** What each admitted command makes happen, besides what it records as it is. */
export const handlers: { readonly [T in Exclude<CommandType, 'receive'>]?: Handler<T> } = {
  acknowledge: (_, recorder, context, current) => acknowledge(current, recorder, context),
  'add-information': (_, recorder, __, current) => answerQuestion(current, recorder),
  'withdraw-question': (_, recorder, __, current) => answerQuestion(current, recorder),
  transfer: (_, recorder, context, current) => {
    follow(current, recorder, context);
    recorder.promiseAnew('transfer');
  },
  confirm: (
    { issue, severity, kind: given, complex, facts, reason },
    recorder,
    context,
    current,
    { actor },
  ) => {
    const { record, promiseAnew } = recorder;
    const rule = context.policy.issues[issue];
    const kind = given ?? kindAfter(issue, current);
    // A case that was handed on stays where it is, unless it turns out to be about something else.
    const department = issue === current.issue ? current.department : rule.department;
    const corrected = issue !== current.issue || severity !== current.severity || kind !== current.kind;
    const { category } = rule;
    const data = { kind, issue, category, severity, department, corrected, complex, facts, reason };
    const after = record('confirmed', data);
    // Whoever may not know what it has become does not answer for it.
    if (current.owner === undefined && actor.id !== undefined && sees(actor, after, context.policy))
      record('assigned', { owner: actor.id });
    follow(current, recorder, context);
    if (severity !== current.severity)
      promiseAnew(isGraver(severity, current.severity) ? 'graver' : 'milder');
    if (kind !== current.kind) promiseAnew('kind');
  },
  // A complaint that does not stand has no plan to agree to.
  judge: (_, recorder, context, current) => follow(current, recorder, context),
  record: (_, recorder, context, current) => {
    follow(current, recorder, context);
    closeIfComplete(recorder, context);
  },
  'approve-plan': (_, { record, current }, { policy }) => {
    if (stepOf(policy, current(), 'consent')) record('plan-offered', {});
  },
  'accept-plan': (_, { promiseAnew }) => promiseAnew('consent'),
  'decline-plan': (_, { promiseAnew }) => promiseAnew('consent'),
  'answer-claim': (_, recorder, context) => closeIfComplete(recorder, context),
  'settle-claim': (_, recorder, context) => closeIfComplete(recorder, context),
  rate: ({ satisfied }, recorder, context, current) => {
    // Until satisfied (WF-4.5.2): a dissatisfied customer starts the handling again.
    if (satisfied) closeIfComplete(recorder, context);
    else reopen(undefined, recorder, context, current);
  },
  reopen: ({ reason }, recorder, context, current) => reopen(reason, recorder, context, current),
  withdraw: (_, { record }) => record('closed', { ending: 'withdrawn' }),
  close: ({ ending, reason }, { record }) => record('closed', { ending, reason }),
  merge: ({ reason }, { record }, { other }) => {
    record('merged', { into: other!.id, number: other!.number });
    record('closed', { ending: 'merged', reason });
  },
  'take-over': (_, { record }, __, { handOver }) => record('taken-over', { owner: handOver!.to }),
  // Two promises may end at the same instant; each passes, once.
  'pass-deadline': ({ duty, due }, { record }, context, current) => {
    for (const { key } of passing({ duty, due }, current, context))
      record('deadline-passed', { duty, due, key });
  },
  escalate: ({ key, of, roles }, { record }, context, current) => {
    const { name, due } = duties(current, context).find((one) => one.key === of)!;
    record('escalated', { key, duty: name, due, roles });
  },
  recompute: ({ change }, recorder, context, current) => {
    recorder.record('recomputed', { change, policyId: context.policy.policyId });
    follow(current, recorder, context);
    recorder.promiseAnew(change);
  },
};

/** Tells the customer that it arrived, and by when what will happen (WF-4.1.2). */
export function acknowledge(current: Case, { record }: Recorder, context: DecideContext): void {
  record('acknowledged', {
    promises: promisesOf(current, context).map(({ milestone, due }) => ({ milestone, due })),
  });
}

function reopen(
  reason: CommandData['reopen']['reason'] | undefined,
  { record, promiseAnew }: Recorder,
  { policy }: DecideContext,
  before: Case,
): void {
  record('reopened', { kept: dueOnce(policy, before), reason });
  promiseAnew('reopened');
}

/** A satisfied customer closes the case, once nothing is owed to them and it is summed up where it has to be (LA-5.8). */
function closeIfComplete({ record, current }: Recorder, { policy }: DecideContext): void {
  const now = current();
  if (isRated(now) && missingForClosing(now, policy).length === 0) record('closed', { ending: 'satisfied' });
}

/** The clocks go on once the customer has answered, or need not any more. */
function answerQuestion(before: Case, { current, promiseAnew }: Recorder): void {
  if (isWaiting(before, 'information') && !isWaiting(current(), 'information')) promiseAnew('information');
}

/** What follows when a case becomes another one: those who must know are told, and a plan is offered or not. */
function follow(before: Case, recorder: Recorder, { policy }: DecideContext): void {
  const after = recorder.current();
  if (
    before.department !== after.department ||
    before.kind !== after.kind ||
    before.complex !== after.complex ||
    after.reached.notify === undefined
  )
    tellAtOnce(after, recorder, policy);
  const needsConsent = stepOf(policy, after, 'consent') !== undefined;
  if (isWaiting(after, 'consent') && !needsConsent) {
    recorder.record('offer-withdrawn', {});
    recorder.promiseAnew('consent');
  }
  if (
    needsConsent &&
    !isWaiting(after, 'consent') &&
    after.reached.approve !== undefined &&
    after.reached.consent === undefined
  )
    recorder.record('plan-offered', {});
}

/** Where the track says so, those who must know at once are told, and that they were (WF-4.4.1). */
export function tellAtOnce(current: Case, { record }: Recorder, policy: Policy): void {
  if (!stepOf(policy, current, 'notify')) return;
  record('notified', { roles: toldAtOnce(policy, current), department: current.department });
}

/** What belongs to the receipt, or is due only once by the policy, stays reached when handling starts again. */
const dueOnce = (policy: Policy, { reached }: Case) =>
  (Object.keys(reached) as (keyof typeof reached)[]).filter(
    (milestone) =>
      milestoneTable[milestone]?.starts === 'receipt' || policy.clocks[milestone].onReopen === 'once',
  );
