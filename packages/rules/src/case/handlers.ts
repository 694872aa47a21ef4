import { kindOf } from '../classification/kind-of.ts';
import { isGraver, type Issue, type Kind } from '../core/vocabulary.ts';
import { milestoneTable } from '../deadlines/milestones.table.ts';
import type { Policy } from '../policy/policy.ts';
import { stepOf } from '../policy/track-of.ts';
import { toldAtOnce } from '../routing/told-at-once.ts';
import { isOffered } from './admission.ts';
import type { Case } from './case.ts';
import type { Command, CommandData, CommandType } from './commands.ts';
import type { DecideContext } from './context.ts';
import { promisesOf } from './promises.ts';
import type { Recorder } from './recorder.ts';

type Handler<T extends CommandType> = (
  data: CommandData[T],
  recorder: Recorder,
  context: DecideContext,
  current: Case,
  command: Command,
) => void;

/** What each admitted command makes happen. `receive` and `pass-deadline` have conditions and files of their own. */
export const handlers: { readonly [T in Exclude<CommandType, 'receive' | 'pass-deadline'>]: Handler<T> } = {
  acknowledge: (_, recorder, context, current) => acknowledge(current, recorder, context),
  'add-information': ({ content, photos }, { record, promiseAnew }, _, current) => {
    const after = record('information-added', { content, photos });
    if (isWaitingFor(current) && !isWaitingFor(after)) promiseAnew('information');
  },
  'store-photo': ({ photo }, { record }) => record('photo-stored', { photo }),
  report: (_, { record }) => record('reported', {}),
  transfer: ({ department, reason }, recorder, context, current) => {
    const after = recorder.record('transferred', { department, reason });
    follow(current, after, recorder, context);
    recorder.promiseAnew('transfer');
  },
  'ask-information': ({ content }, { record }) => record('information-asked', { content }),
  'record-arrival': (_, { record }) => record('arrived', {}),
  confirm: ({ issue, severity, kind: given, reason }, recorder, context, current, { actor }) => {
    const { record, promiseAnew } = recorder;
    const rule = context.policy.issues[issue];
    const kind = given ?? kindAfter(issue, current);
    // A case that was handed on stays where it is, unless it turns out to be about something else.
    const department = issue === current.issue ? current.department : rule.department;
    const corrected = issue !== current.issue || severity !== current.severity || kind !== current.kind;
    const { category } = rule;
    const after = record('confirmed', { kind, issue, category, severity, department, corrected, reason });
    if (current.owner === undefined && actor.id !== undefined) record('assigned', { owner: actor.id });
    follow(current, after, recorder, context);
    if (severity !== current.severity)
      promiseAnew(isGraver(severity, current.severity) ? 'graver' : 'milder');
    if (kind !== current.kind) promiseAnew('kind');
  },
  'record-interim': ({ content }, { record }) => record('interim-recorded', { content }),
  'report-progress': ({ content }, { record }) => record('progress-reported', { content }),
  'propose-plan': ({ content }, { record }) => record('plan-proposed', { content }),
  'approve-plan': (_, { record }, { policy }, current) => {
    record('plan-approved', {});
    if (stepOf(policy, current, 'consent')) record('plan-offered', {});
  },
  'accept-plan': (_, { record, promiseAnew }) => {
    record('plan-accepted', {});
    promiseAnew('consent');
  },
  'decline-plan': ({ reason }, { record, promiseAnew }) => {
    record('plan-declined', { reason });
    promiseAnew('consent');
  },
  'refuse-plan': ({ reason }, { record }) => record('plan-refused', { reason }),
  answer: ({ content }, { record }) => record('answered', { content }),
  resolve: ({ content }, { record }) => record('resolved', { content }),
  rate: ({ satisfied, score, reason }, { record, promiseAnew }, { policy }, current) => {
    record('rated', { satisfied, score, reason });
    // Until satisfied (WF-4.5.2): a dissatisfied customer starts the handling again.
    if (satisfied) record('closed', { outcome: 'satisfied' });
    else {
      record('reopened', { kept: dueOnce(policy, current) });
      promiseAnew('reopened');
    }
  },
  recompute: ({ change }, recorder, context, current) => {
    const after = recorder.record('recomputed', { change, policyId: context.policy.policyId });
    follow(current, after, recorder, context);
    recorder.promiseAnew(change);
  },
};

/** Tells the customer that it arrived, and by when what will happen (WF-4.1.2). */
export function acknowledge(current: Case, { record }: Recorder, context: DecideContext): void {
  record('acknowledged', {
    promises: promisesOf(current, context).map(({ milestone, due }) => ({ milestone, due })),
  });
}

/** What follows when a case becomes another one: those who must know are told, and a plan is offered or not. */
function follow(before: Case, after: Case, recorder: Recorder, { policy }: DecideContext): void {
  if (
    before.department !== after.department ||
    before.kind !== after.kind ||
    after.reached.notify === undefined
  )
    tellAtOnce(after, recorder, policy);
  const needsConsent = stepOf(policy, after, 'consent') !== undefined;
  if (isOffered(after) && !needsConsent) {
    recorder.record('offer-withdrawn', {});
    recorder.promiseAnew('consent');
  }
  if (
    needsConsent &&
    !isOffered(after) &&
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

/**
 * What a case is once its issue is corrected. Some issues make it a danger, a report, praise or a suggestion, and it is none
 * of these any more without them; a return, a service on site or an enquiry stays one.
 */
export function kindAfter(issue: Issue, current: Case): Kind {
  if (issue === current.issue) return current.kind;
  const told = kindOf(issue);
  return told !== 'complaint' || kindOf(current.issue) === current.kind ? told : current.kind;
}

const isWaitingFor = ({ waits }: Case): boolean =>
  waits.some(({ reason, to }) => reason === 'information' && to === undefined);

/** What belongs to the receipt, or is due only once by the policy, stays reached when handling starts again. */
const dueOnce = (policy: Policy, { reached }: Case) =>
  (Object.keys(reached) as (keyof typeof reached)[]).filter(
    (milestone) =>
      milestoneTable[milestone]?.starts === 'receipt' || policy.clocks[milestone].onReopen === 'once',
  );
