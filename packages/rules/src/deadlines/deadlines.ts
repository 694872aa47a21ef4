import type { Case } from '../case/case.ts';
import type { RulesContext } from '../case/context.ts';
import { inForce } from '../core/dated.ts';
import type { Decision } from '../core/decision.ts';
import type { EpochMs } from '../core/instant.ts';
import type { Milestone } from '../core/vocabulary.ts';
import type { MilestoneRule } from '../policy/policy.ts';
import type { Source } from '../sources/index.ts';
import type { Deadline } from './deadline.ts';
import { milestoneTable, type MilestoneLaw } from './milestones.table.ts';

/** What of a case its due times depend on. A complaint that is still being written has it too. */
export type DeadlineSubject = Pick<
  Case,
  | 'id'
  | 'severity'
  | 'stage'
  | 'receivedAt'
  | 'recordedAt'
  | 'roundStartedAt'
  | 'round'
  | 'reached'
  | 'lastNewsAt'
>;

/** A complaint as if it were received now: for showing what will be promised before it is sent. */
export const asIfReceived = (severity: Case['severity'], at: EpochMs): DeadlineSubject => ({
  id: 'preview',
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
 * The due times of all milestones of a case, in the order in which they are due. Lengths come from the policy as it
 * stood when the case was recorded.
 *
 * @throws {NotInForceError} when the policy says nothing yet at the time of receipt
 * @throws {CalendarError} when a calendar never opens
 */
export function deadlines(subject: DeadlineSubject, context: RulesContext): Decision<readonly Deadline[]> {
  const found: { deadline: Deadline; start: EpochMs | undefined; rule: MilestoneRule }[] = [];
  for (const [milestone, dated] of Object.entries(context.policy.milestones[subject.severity])) {
    const law = milestoneTable[milestone as Milestone];
    if (!law) continue;
    const { value: rule, source, assumed } = inForce(dated, subject.recordedAt);
    const start = startOf(law, subject);
    found.push({
      deadline: deadlineOf(milestone as Milestone, law, rule, source, assumed !== undefined, start),
      start,
      rule,
    });
  }
  found.sort((a, b) => (a.deadline.due ?? Infinity) - (b.deadline.due ?? Infinity));

  return {
    value: found.map(({ deadline }) => deadline),
    because: [...new Set(found.map(({ deadline }) => deadline.source))],
    policyId: context.policy.policyId,
    trace: () =>
      found.map(({ deadline, start, rule }) => {
        const length = `${rule.amount} ${rule.unit} on “${rule.calendar}” (${deadline.source}${deadline.assumed ? ', assumed' : ''})`;
        return start === undefined || deadline.due === undefined
          ? `${deadline.milestone}: ${length}, its clock has not started`
          : `${deadline.milestone}: from ${iso(start)} ${length} → ${iso(deadline.due)}, ${deadline.state}`;
      }),
  };

  function deadlineOf(
    milestone: Milestone,
    law: MilestoneLaw,
    rule: MilestoneRule,
    source: Source,
    assumed: boolean,
    start: EpochMs | undefined,
  ): Deadline {
    const shared = { milestone, promised: rule.promised, source, assumed };
    const round = law.starts === 'receipt' ? 1 : subject.round;
    const key = `${subject.id}:${round}:${milestone}`;
    if (start === undefined)
      return { ...shared, key, state: 'waiting', lateBy: 0, remaining: 0, certain: true };
    const calendar = context.calendars[rule.calendar];
    if (!calendar)
      throw new RangeError(`${milestone}: the context has no calendar named “${rule.calendar}”.`);
    const due = calendar.add(start, rule, rule);
    const metAt = law.recurring
      ? subject.stage === 'resolved' || subject.stage === 'closed'
        ? start
        : undefined
      : subject.reached[milestone];
    const lateBy = Math.max(0, (metAt ?? context.at) - due);
    return {
      ...shared,
      // The due time is part of the key: moved by a new severity, it is another deadline.
      key: `${key}:${due}`,
      state: metAt === undefined ? (lateBy > 0 ? 'late' : 'running') : lateBy > 0 ? 'met-late' : 'met',
      due,
      metAt,
      lateBy,
      remaining: metAt === undefined ? Math.max(0, due - context.at) : 0,
      certain: calendar.covers(start, due),
    };
  }
}

function startOf({ starts }: MilestoneLaw, subject: DeadlineSubject): EpochMs | undefined {
  const { receivedAt, roundStartedAt, reached, lastNewsAt } = subject;
  switch (starts) {
    case 'receipt':
      return receivedAt;
    case 'round':
      return roundStartedAt;
    case 'news':
      // Between two rounds nobody waited for news.
      return Math.max(lastNewsAt, roundStartedAt);
    default:
      return reached[starts];
  }
}

const iso = (at: EpochMs): string => new Date(at).toISOString();
