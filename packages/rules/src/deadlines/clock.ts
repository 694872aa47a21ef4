import type { Calendar } from '../calendar/calendar.ts';
import { inForce, type Dated } from '../core/dated.ts';
import type { Unit } from '../core/duration.ts';
import type { EpochMs, Span } from '../core/instant.ts';
import type { Milestone } from '../core/vocabulary.ts';
import type { Limit } from '../policy/cited.ts';
import { changes, type PauseReason } from '../policy/handling.ts';
import type { PublicPolicy } from '../policy/policy.ts';
import type { DeadlineSubject } from './due-times.ts';
import type { Scheduled } from './schedule.ts';

/** When the clock of a milestone started; `undefined` while it has not. */
export function startOf(
  scheduled: Scheduled,
  subject: DeadlineSubject,
  policy: PublicPolicy,
): EpochMs | undefined {
  const start = lawfulStart(scheduled, subject);
  if (start === undefined || !subject.changedAt) return start;
  // A change may start the clocks of what is not reached yet anew.
  let latest = start;
  for (const change of changes) {
    const changedAt = subject.changedAt[change];
    if (changedAt !== undefined && changedAt > latest && policy.changes[change].clock === 'restart')
      latest = changedAt;
  }
  return latest;
}

function lawfulStart(
  { milestone, law: { starts }, restarts }: Scheduled,
  { receivedAt, roundStartedAt, restartedAt, reached, lastNewsAt }: DeadlineSubject,
): EpochMs | undefined {
  switch (starts) {
    case 'receipt':
      return receivedAt;
    case 'round': {
      const began = restarts ? roundStartedAt : receivedAt;
      return restartedAt === undefined ? began : Math.max(began, restartedAt[milestone] ?? began);
    }
    case 'news':
      // Between two rounds nobody waited for news.
      return Math.max(lastNewsAt, roundStartedAt);
    default:
      return reached[starts];
  }
}

const none: readonly Span[] = [];

/** When the clock stood still: exact stretches, up to now for one that has not ended. */
export function pausesOf(
  milestone: Milestone,
  { waits, resolvedSpans }: DeadlineSubject,
  policy: PublicPolicy,
  at: EpochMs,
): readonly Span[] {
  if (!waits?.length && !resolvedSpans?.length) return none;
  const clock = policy.clocks[milestone];
  if (!clock) return none;
  const pauses: Span[] = [];
  for (const { reason, from, to = at } of waits ?? []) {
    if (clock.pausedBy.includes(reason)) pauses.push([from, Math.max(from, to)]);
  }
  if (clock.onReopen === 'pause') {
    for (const [from, to] of resolvedSpans ?? []) pauses.push([from, Math.max(from, to)]);
  }
  return pauses;
}

/** What a clock that stands still now waits for. */
export const waitingFor = (
  milestone: Milestone,
  { waits }: DeadlineSubject,
  policy: PublicPolicy,
): PauseReason | undefined =>
  waits?.length
    ? waits.find(({ to, reason }) => to === undefined && policy.clocks[milestone]?.pausedBy.includes(reason))
        ?.reason
    : undefined;

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
  { calendars }: { readonly calendars: Readonly<Record<string, Calendar>> },
): EpochMs {
  const { value } = inForce(dated, start);
  const calendar = calendars[value.calendar];
  if (!calendar) throw new RangeError(`The context has no calendar named “${value.calendar}”.`);
  return dueAfter(calendar, start, value, none);
}

/** An instant moved by the pauses that lie before it: by the time they took, or by the working time, where that counts. */
export const movedBy = (
  pauses: readonly Span[],
  instant: EpochMs,
  unit: Unit,
  calendar?: Calendar,
): EpochMs =>
  pauses.reduce((moved, [from, to]) => {
    // What had passed before the pause is not saved by it.
    if (moved < from) return moved;
    if (!calendar || !unit.startsWith('working-')) return moved + (to - from);
    const amount = Math.floor(calendar.between(from, to) / 1_000);
    return calendar.add(moved, { amount, unit: 'working-seconds' });
  }, instant);
