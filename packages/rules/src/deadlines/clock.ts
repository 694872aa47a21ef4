import type { RulesContext } from '../case/context.ts';
import type { Calendar } from '../calendar/calendar.ts';
import { inForce, type Dated } from '../core/dated.ts';
import type { EpochMs, Span } from '../core/instant.ts';
import type { Milestone } from '../core/vocabulary.ts';
import type { Limit } from '../policy/cited.ts';
import type { Change, PauseReason } from '../policy/handling.ts';
import type { PublicPolicy } from '../policy/policy.ts';
import { calendarNamed } from './calendar-named.ts';
import type { DeadlineSubject } from './due-times.ts';
import type { Scheduled } from './schedule.ts';

/** When the clock of a milestone started; `undefined` while it has not. */
export function startOf(
  scheduled: Scheduled,
  subject: DeadlineSubject,
  policy: PublicPolicy,
): EpochMs | undefined {
  const start = lawfulStart(scheduled, subject);
  if (start === undefined) return undefined;
  // A change may start the clocks of what is not reached yet anew.
  let latest = start;
  for (const change in subject.changedAt) {
    const changedAt = subject.changedAt[change as Change]!;
    if (changedAt > latest && policy.changes[change as Change].clock === 'restart') latest = changedAt;
  }
  return latest;
}

function lawfulStart(
  { milestone, law: { starts }, restarts }: Scheduled,
  { receivedAt, roundStartedAt, restartedAt, reached, lastNewsAt }: DeadlineSubject,
): EpochMs | undefined {
  if (starts === 'receipt') return receivedAt;
  // Between two rounds nobody waited for news.
  if (starts === 'news') return Math.max(lastNewsAt, roundStartedAt);
  if (starts !== 'round') return reached[starts];
  const began = restarts ? roundStartedAt : receivedAt;
  return Math.max(began, restartedAt?.[milestone] ?? began);
}

const none: readonly never[] = [];

/** When the clock stood still: exact stretches, up to now for one that has not ended. */
export function pausesOf(
  milestone: Milestone,
  { waits = none, resolvedSpans = none }: DeadlineSubject,
  policy: PublicPolicy,
  at: EpochMs,
): readonly Span[] {
  const clock = waits.length + resolvedSpans.length > 0 && policy.clocks[milestone];
  if (!clock) return none;
  const pauses: Span[] = clock.onReopen === 'pause' ? [...resolvedSpans] : [];
  for (const { reason, from, to = at } of waits) if (clock.pausedBy.includes(reason)) pauses.push([from, to]);
  return pauses.map(([from, to]) => [from, Math.max(from, to)]);
}

/** What a clock that stands still now waits for. */
export const waitingFor = (
  milestone: Milestone,
  { waits = none }: DeadlineSubject,
  policy: PublicPolicy,
): PauseReason | undefined =>
  waits.find(({ to, reason }) => to === undefined && policy.clocks[milestone]?.pausedBy.includes(reason))
    ?.reason;

/** When a limit that started at an instant ends. */
export const dueAfter = (calendar: Calendar, start: EpochMs, rule: Limit, pauses: readonly Span[]): EpochMs =>
  calendar.add(
    start,
    rule,
    pauses.length === 0 ? rule : { boundary: rule.boundary, dayRule: rule.dayRule, pauses },
  );

/**
 * When a limit of the policy that is counted from an instant ends.
 *
 * @throws {RangeError} when the calendar it names is missing
 */
export function endOf(
  dated: Dated<Limit>,
  start: EpochMs,
  context: Pick<RulesContext, 'calendars'>,
): EpochMs {
  const { value } = inForce(dated, start);
  return dueAfter(calendarNamed(context, value.calendar), start, value, none);
}

/**
 * An instant moved by the pauses of a milestone's clock that lie before it: by the time they took, or, of a limit that
 * counts it, by the working time.
 */
export function afterPauses(
  instant: EpochMs,
  milestone: Milestone,
  subject: DeadlineSubject,
  context: RulesContext<PublicPolicy>,
  limit?: Limit,
): EpochMs {
  const { policy, at } = context;
  const calendar = limit?.unit.startsWith('working-') && calendarNamed(context, limit.calendar);
  return pausesOf(milestone, subject, policy, at).reduce((moved, [from, to]) => {
    // What had passed before the pause is not saved by it.
    if (moved < from) return moved;
    if (!calendar) return moved + to - from;
    const amount = Math.floor(calendar.between(from, to) / 1_000);
    return calendar.add(moved, { amount, unit: 'working-seconds' });
  }, instant);
}
