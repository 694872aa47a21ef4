import type { Case, Wait } from '../case/case.ts';
import type { RulesContext } from '../case/context.ts';
import type { EpochMs } from '../core/instant.ts';
import type { Milestone } from '../core/vocabulary.ts';
import type { Limit } from '../policy/cited.ts';
import type { PublicPolicy } from '../policy/policy.ts';
import { dueAfter, movedBy, pausesOf, startOf, waitingFor } from './clock.ts';
import type { Deadline } from './deadline.ts';
import { scheduleOf, type Scheduled } from './schedule.ts';

/** What of a case its due times depend on. A complaint that is still being written has it too. */
export interface DeadlineSubject
  extends
    Pick<
      Case,
      | 'id'
      | 'kind'
      | 'severity'
      | 'stage'
      | 'receivedAt'
      | 'recordedAt'
      | 'roundStartedAt'
      | 'round'
      | 'reached'
      | 'lastNewsAt'
    >,
    Partial<
      Pick<
        Case,
        | 'facts'
        | 'judgement'
        | 'policyId'
        | 'wantedBy'
        | 'told'
        | 'dues'
        | 'waits'
        | 'resolvedSpans'
        | 'changedAt'
        | 'restartedAt'
        | 'closedAt'
      >
    > {}

/**
 * The due times of a case without the reasons for them; see `deadlines`.
 *
 * @throws {RangeError} when the policy is not the one the case is under, or a calendar it names is missing
 * @throws {NotInForceError} when the policy says nothing yet at the time of recording
 * @throws {CalendarError} when a calendar never opens
 */
export function dueTimes(subject: DeadlineSubject, context: RulesContext<PublicPolicy>): readonly Deadline[] {
  const { policy } = context;
  const { policyId, recordedAt } = subject;
  if (policyId !== undefined && policyId !== policy.policyId) {
    throw new RangeError(`Case ${subject.id} is under policy ${policyId}, not ${policy.policyId}.`);
  }
  const found: Deadline[] = [];
  for (const each of scheduleOf(policy, subject, recordedAt).scheduled) {
    const wanted = each.milestone === 'resolve' ? byCustomer(subject, context) : undefined;
    const deadline = byPolicy(each, subject, context, wanted?.due);
    if (!wanted) {
      insert(found, deadline);
      continue;
    }
    const wantedRules = wanted.due! < (deadline.due ?? Infinity);
    insert(found, { ...deadline, rules: !wantedRules });
    insert(found, { ...wanted, rules: wantedRules });
  }
  return found;
}

/** Keeps the nearest first; what has no time yet comes last. */
function insert(sorted: Deadline[], deadline: Deadline): void {
  const due = deadline.due ?? Infinity;
  let i = sorted.length;
  sorted.push(deadline);
  for (; i > 0 && (sorted[i - 1]!.due ?? Infinity) > due; i--) sorted[i] = sorted[i - 1]!;
  sorted[i] = deadline;
}

/** The time that the policy gives. */
function byPolicy(
  scheduled: Scheduled,
  subject: DeadlineSubject,
  context: RulesContext<PublicPolicy>,
  wantedDue: EpochMs | undefined,
): Deadline {
  const { milestone, law, rule, source, assumed } = scheduled;
  const { policy, calendars } = context;
  const calendar = calendars[rule.calendar];
  if (!calendar) throw new RangeError(`${milestone}: no calendar “${rule.calendar}” in the context.`);

  const start = startOf(scheduled, subject, policy);
  const at = nowOf(subject, context);
  let metAt: EpochMs | undefined;
  let due: EpochMs | undefined;
  if (start !== undefined) {
    metAt = law.recurring ? recurringMetAt(subject, start) : subject.reached[milestone];
    const judged = metAt === undefined ? undefined : subject.dues?.[milestone];
    due = judged ?? dueAfter(calendar, start, rule, pausesOf(milestone, subject, policy, at));
    if (rule.promised && metAt === undefined) due = kept(due, milestone, rule, subject, context, wantedDue);
  }
  const lateBy = due === undefined ? 0 : Math.max(0, (metAt ?? at) - due);
  return {
    milestone,
    basis: 'policy',
    rules: true,
    round: scheduled.once ? 1 : subject.round,
    state: stateOf(milestone, subject, policy, due, metAt, lateBy),
    due,
    metAt,
    lateBy,
    remaining: remainingOf(subject, due, metAt, at),
    promised: rule.promised,
    source,
    assumed,
    certain: start === undefined || calendar.covers(start, due!),
  };
}

/** Nobody waits for news of what is resolved; until then the next notice is due, late until it comes. */
const recurringMetAt = ({ stage }: DeadlineSubject, start: EpochMs): EpochMs | undefined =>
  stage === 'resolved' || stage === 'closed' ? start : undefined;

/** Clocks end with the case. */
const nowOf = ({ closedAt }: DeadlineSubject, { at }: RulesContext<PublicPolicy>): EpochMs =>
  closedAt === undefined ? at : Math.min(at, closedAt);

const remainingOf = (
  { closedAt }: DeadlineSubject,
  due: EpochMs | undefined,
  metAt: EpochMs | undefined,
  at: EpochMs,
): number => (due === undefined || metAt !== undefined || closedAt !== undefined ? 0 : Math.max(0, due - at));

function stateOf(
  milestone: Milestone,
  subject: DeadlineSubject,
  policy: PublicPolicy,
  due: EpochMs | undefined,
  metAt: EpochMs | undefined,
  lateBy: number,
): Deadline['state'] {
  if (metAt !== undefined) return lateBy > 0 ? 'met-late' : 'met';
  if (lateBy > 0) return 'late';
  if (subject.closedAt !== undefined) return 'ended';
  if (due === undefined) return 'waiting';
  return waitingFor(milestone, subject, policy) === undefined ? 'running' : 'paused';
}

/**
 * A time that the customer was told is not withdrawn for a later one; changes that may do so are recorded as told. It moves
 * with the wait that lasts.
 */
function kept(
  computed: EpochMs,
  milestone: Milestone,
  rule: Limit,
  subject: DeadlineSubject,
  context: RulesContext<PublicPolicy>,
  wantedDue: EpochMs | undefined,
): EpochMs {
  const promise = subject.told?.[milestone];
  if (promise === undefined || promise >= computed) return computed;
  // Of two promises the customer was told the one that ruled, which need not be this one.
  if (wantedDue !== undefined && promise === wantedTold(subject, context.policy)) return computed;
  const lasting = { ...subject, waits: waitsThat(subject, isLasting), resolvedSpans: [] };
  const pauses = pausesOf(milestone, lasting, context.policy, context.at);
  return Math.min(computed, movedBy(pauses, promise, rule.unit, context.calendars[rule.calendar]));
}

const isLasting = ({ to }: Wait): boolean => to === undefined;
const waitsThat = ({ waits }: DeadlineSubject, test: (wait: Wait) => boolean): readonly Wait[] =>
  waits?.filter(test) ?? [];

/** The customer's date as it was last told: moved by the waits that have ended. */
export function wantedTold(subject: DeadlineSubject, policy: PublicPolicy): EpochMs | undefined {
  if (subject.wantedBy === undefined) return undefined;
  const ended = { ...subject, waits: waitsThat(subject, (wait) => !isLasting(wait)) };
  return movedBy(pausesOf('resolve', ended, policy, subject.wantedBy), subject.wantedBy, 'hours');
}

/** The time that the customer named for the solution, where the policy asks for it (SH-2). Waiting for the customer moves it. */
function byCustomer(
  subject: DeadlineSubject,
  context: RulesContext<PublicPolicy>,
): Omit<Deadline, 'rules'> | undefined {
  const { wantedBy, roundStartedAt, round, reached } = subject;
  const { policy } = context;
  const field = policy.fields['wanted-by'];
  // A time that had passed before the handling began promises nothing.
  if (!field || wantedBy === undefined || wantedBy <= roundStartedAt) return undefined;
  const at = nowOf(subject, context);
  const due = movedBy(pausesOf('resolve', subject, policy, at), wantedBy, 'hours');
  const metAt = reached.resolve;
  const lateBy = Math.max(0, (metAt ?? at) - due);
  return {
    milestone: 'resolve',
    basis: 'customer',
    round,
    state: stateOf('resolve', subject, policy, due, metAt, lateBy),
    due,
    metAt,
    lateBy,
    remaining: remainingOf(subject, due, metAt, at),
    promised: true,
    source: field.source,
    assumed: field.assumed !== undefined,
    certain: true,
  };
}
