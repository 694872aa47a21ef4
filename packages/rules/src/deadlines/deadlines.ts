import type { Case } from '../case/case.ts';
import type { RulesContext } from '../case/context.ts';
import type { Decision } from '../core/decision.ts';
import type { EpochMs } from '../core/instant.ts';
import type { Kind, Milestone, Severity } from '../core/vocabulary.ts';
import type { PublicPolicy } from '../policy/policy.ts';
import { dueAfter, pausesOf, startOf, waitingFor } from './clock.ts';
import type { Deadline } from './deadline.ts';
import { scheduleOf, type Scheduled } from './schedule.ts';
import { traceOf } from './trace.ts';

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
      Pick<Case, 'facts' | 'policyId' | 'wantedBy' | 'told' | 'waits' | 'resolvedSpans' | 'changedAt'>
    > {}

/** A complaint as if it were received now: for showing what will be promised before it is sent. */
export const asIfReceived = (severity: Severity, at: EpochMs, kind: Kind = 'complaint'): DeadlineSubject => ({
  id: 'preview',
  kind,
  severity,
  stage: 'received',
  receivedAt: at,
  recordedAt: at,
  roundStartedAt: at,
  round: 1,
  reached: {},
  lastNewsAt: at,
});

/**
 * The due times of all milestones of a case, in the order in which they are due: what is promised, what is late and by how
 * much, what stands still. Lengths come from the policy as it stood when the case was recorded.
 *
 * @throws {RangeError} when the policy is not the one the case is under, or a calendar it names is missing
 * @throws {NotInForceError} when the policy says nothing yet at the time of recording
 * @throws {CalendarError} when a calendar never opens
 * @example
 * const { value, trace } = deadlines(current, { at: Date.now(), policy, calendars });
 * value.find(({ milestone }) => milestone === 'respond')?.due;
 * trace(); // "respond: received Fri 20 Nov 17:10, office closed until Mon 23 Nov 08:30, …"
 */
export function deadlines(
  subject: DeadlineSubject,
  context: RulesContext<PublicPolicy>,
): Decision<readonly Deadline[]> {
  const { policy } = context;
  const { policyId, recordedAt } = subject;
  if (policyId !== undefined && policyId !== policy.policyId) {
    throw new RangeError(
      `Case ${subject.id} is under the policy ${policyId}, but the context brings ${policy.policyId}.`,
    );
  }
  const { scheduled, because } = scheduleOf(policy, subject, recordedAt);
  const found: Deadline[] = [];
  for (const each of scheduled) {
    const deadline = byPolicy(each, subject, context);
    const wanted = each.milestone === 'resolve' ? byCustomer(subject, policy, context.at) : undefined;
    if (!wanted) {
      insert(found, deadline);
      continue;
    }
    const wantedRules = wanted.due! < (deadline.due ?? Infinity);
    insert(found, { ...deadline, rules: !wantedRules });
    insert(found, { ...wanted, rules: wantedRules });
  }
  return {
    value: found,
    because,
    policyId: policy.policyId,
    trace: () => found.map((deadline) => traceOf(deadline, subject, context)),
  };
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
  { milestone, law, rule, source, assumed }: Scheduled,
  subject: DeadlineSubject,
  { policy, calendars, at }: RulesContext<PublicPolicy>,
): Deadline {
  const start = startOf(milestone, law, subject, policy);
  const { promised } = rule;
  const round = law.starts === 'receipt' ? 1 : subject.round;
  if (start === undefined) {
    return {
      milestone,
      basis: 'policy',
      rules: true,
      round,
      state: 'waiting',
      due: undefined,
      metAt: undefined,
      lateBy: 0,
      remaining: 0,
      promised,
      source,
      assumed,
      certain: true,
    };
  }
  const calendar = calendars[rule.calendar];
  if (!calendar) throw new RangeError(`${milestone}: the context has no calendar named “${rule.calendar}”.`);

  const pauses = pausesOf(milestone, subject, policy, at);
  const computed = dueAfter(calendar, start, rule, pauses);
  const metAt = law.recurring ? recurringMetAt(subject, start) : subject.reached[milestone];
  const paused =
    pauses.length > 0 &&
    metAt === undefined &&
    computed >= at &&
    waitingFor(milestone, subject, policy) !== undefined;
  const due = promised && !paused ? kept(computed, milestone, subject) : computed;
  const lateBy = Math.max(0, (metAt ?? at) - due);
  return {
    milestone,
    basis: 'policy',
    rules: true,
    round,
    state: paused ? 'paused' : stateOf(metAt, lateBy),
    due,
    metAt,
    lateBy,
    remaining: metAt === undefined ? Math.max(0, due - at) : 0,
    promised,
    source,
    assumed,
    certain: calendar.covers(start, due),
  };
}

/** Nobody waits for news of what is resolved; until then the next notice is due, late until it comes. */
const recurringMetAt = ({ stage }: DeadlineSubject, start: EpochMs): EpochMs | undefined =>
  stage === 'resolved' || stage === 'closed' ? start : undefined;

/** A time that the customer was told is not withdrawn for a later one; changes that may do so are recorded as told. */
function kept(computed: EpochMs, milestone: Milestone, { told, wantedBy }: DeadlineSubject): EpochMs {
  const promise = told?.[milestone];
  return promise !== undefined && promise < computed && promise !== wantedBy ? promise : computed;
}

/** The time that the customer named for the solution, where the policy asks for it (SH-2). */
function byCustomer(
  { wantedBy, receivedAt, round, reached }: DeadlineSubject,
  { fields }: PublicPolicy,
  at: EpochMs,
): Omit<Deadline, 'rules'> | undefined {
  const field = fields['wanted-by'];
  // A time that had passed before the receipt promises nothing.
  if (!field || wantedBy === undefined || wantedBy <= receivedAt) return undefined;
  const metAt = reached.resolve;
  const lateBy = Math.max(0, (metAt ?? at) - wantedBy);
  return {
    milestone: 'resolve',
    basis: 'customer',
    round,
    state: stateOf(metAt, lateBy),
    due: wantedBy,
    metAt,
    lateBy,
    remaining: metAt === undefined ? Math.max(0, wantedBy - at) : 0,
    promised: true,
    source: field.source,
    assumed: field.assumed !== undefined,
    certain: true,
  };
}

const stateOf = (metAt: EpochMs | undefined, lateBy: number): Deadline['state'] =>
  metAt === undefined ? (lateBy > 0 ? 'late' : 'running') : lateBy > 0 ? 'met-late' : 'met';
