import type { Case, Wait } from '../case/case.ts';
import type { RulesContext } from '../case/context.ts';
import type { EpochMs } from '../core/instant.ts';
import type { Milestone } from '../core/vocabulary.ts';
import type { PublicPolicy } from '../policy/policy.ts';
import { calendarNamed } from './calendar-named.ts';
import { afterPauses, dueAfter, pausesOf, startOf, waitingFor } from './clock.ts';
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
  const { policy, at } = context;
  const { id, policyId, recordedAt, closedAt } = subject;
  if (policyId !== undefined && policyId !== policy.policyId) {
    throw new RangeError(`Case ${id} is under policy ${policyId}, not ${policy.policyId}.`);
  }
  // Clocks end with the case.
  const then = closedAt === undefined || closedAt > at ? context : { ...context, at: closedAt };
  const found: Deadline[] = [];
  for (const each of scheduleOf(policy, subject, recordedAt).scheduled) {
    const wanted = each.milestone === 'resolve' ? byCustomer(each, subject, then) : undefined;
    const deadline = byPolicy(each, subject, then, wanted?.due);
    insert(found, deadline);
    if (wanted) insert(found, { ...wanted, rules: !deadline.rules });
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
  wantedDue = Infinity,
): Deadline {
  const { milestone, law, rule } = scheduled;
  const { policy, at } = context;
  const { reached, dues } = subject;
  const calendar = calendarNamed(context, rule.calendar);
  const start = startOf(scheduled, subject, policy);
  if (start === undefined) return deadlineOf(scheduled, { certain: true }, subject, context);
  const metAt = law.recurring ? recurringMetAt(subject, start) : reached[milestone];
  const judged = metAt === undefined ? undefined : dues?.[milestone];
  let due = judged ?? dueAfter(calendar, start, rule, pausesOf(milestone, subject, policy, at));
  if (rule.promised && metAt === undefined) due = kept(due, scheduled, subject, context, wantedDue);
  const time = { due, metAt, certain: calendar.covers(start, due) };
  return deadlineOf(scheduled, time, subject, context, wantedDue >= due);
}

/** Nobody waits for news of what is resolved; until then the next notice is due, late until it comes. */
const recurringMetAt = ({ stage }: DeadlineSubject, start: EpochMs): EpochMs | undefined =>
  stage === 'resolved' || stage === 'closed' ? start : undefined;

/** All there is to say of a due time, whoever set it. */
function deadlineOf(
  { milestone, once, rule: { promised }, source, assumed }: Scheduled,
  { due, metAt, certain }: Pick<Deadline, 'due' | 'metAt' | 'certain'>,
  subject: DeadlineSubject,
  { policy, at }: RulesContext<PublicPolicy>,
  rules = true,
  basis: Deadline['basis'] = 'policy',
): Deadline {
  const lateBy = Math.max(0, (metAt ?? at) - (due ?? Infinity));
  const state = stateOf(milestone, subject, policy, due, metAt, lateBy);
  return {
    milestone,
    basis,
    rules,
    round: once ? 1 : subject.round,
    state,
    due,
    metAt,
    lateBy,
    remaining: state === 'running' || state === 'paused' ? due! - at : 0,
    promised,
    source,
    assumed,
    certain,
  };
}

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
  return waitingFor(milestone, subject, policy) ? 'paused' : 'running';
}

/**
 * A time that the customer was told is not withdrawn for a later one; changes that may do so are recorded as told. It moves
 * with the wait that lasts.
 */
function kept(
  computed: EpochMs,
  { milestone, rule }: Scheduled,
  subject: DeadlineSubject,
  context: RulesContext<PublicPolicy>,
  wantedDue: EpochMs,
): EpochMs {
  const promise = subject.told?.[milestone];
  if (promise === undefined || promise >= computed) return computed;
  // Of two promises the customer was told the one that ruled, which need not be this one.
  if (wantedDue < Infinity && promise === wantedTold(subject, context)) return computed;
  const lasting = { ...subject, waits: waitsThat(subject, isLasting), resolvedSpans: [] };
  return Math.min(computed, afterPauses(promise, milestone, lasting, context, rule));
}

const isLasting = ({ to }: Wait): boolean => to === undefined;
const waitsThat = ({ waits }: DeadlineSubject, test: (wait: Wait) => boolean): readonly Wait[] =>
  waits?.filter(test) ?? [];

/** The customer's date as it was last told: moved by the waits that have ended. */
export function wantedTold(
  subject: DeadlineSubject,
  context: RulesContext<PublicPolicy>,
): EpochMs | undefined {
  const { wantedBy } = subject;
  const ended = { ...subject, waits: waitsThat(subject, (wait) => !isLasting(wait)) };
  return wantedBy === undefined ? undefined : afterPauses(wantedBy, 'resolve', ended, context);
}

/** The time that the customer named for the solution, where the policy asks for it (SH-2). Waiting for the customer moves it. */
function byCustomer(
  scheduled: Scheduled,
  subject: DeadlineSubject,
  context: RulesContext<PublicPolicy>,
): Deadline | undefined {
  const { wantedBy, roundStartedAt, reached } = subject;
  const field = context.policy.fields['wanted-by'];
  // A time that had passed before the handling began promises nothing.
  if (!field || wantedBy === undefined || wantedBy <= roundStartedAt) return undefined;
  const { source, assumed } = field;
  const rule = { ...scheduled.rule, promised: true };
  const own = { ...scheduled, once: false, rule, source, assumed: assumed !== undefined };
  const due = afterPauses(wantedBy, 'resolve', subject, context);
  return deadlineOf(own, { due, metAt: reached.resolve, certain: true }, subject, context, true, 'customer');
}
