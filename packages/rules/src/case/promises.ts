import type { EpochMs } from '../core/instant.ts';
import type { Milestone } from '../core/vocabulary.ts';
import { afterPauses } from '../deadlines/clock.ts';
import type { Deadline } from '../deadlines/deadline.ts';
import { dueTimes, wantedTold } from '../deadlines/due-times.ts';
import { scheduleOf } from '../deadlines/schedule.ts';
import type { PauseReason } from '../policy/handling.ts';
import type { Case, Wait } from './case.ts';
import type { RulesContext } from './context.ts';
import type { EventData, PromiseReason } from './events.ts';

type Promised = Deadline & { readonly due: EpochMs };

/** The times that the customer is told: of two for the same milestone the one that rules. */
export const promisesOf = (current: Case, context: RulesContext): readonly Promised[] =>
  dueTimes(current, context).filter(
    (deadline): deadline is Promised => deadline.promised && deadline.rules && deadline.due !== undefined,
  );

/**
 * What the customer must be told anew after a change. Whether a later time may take the place of an earlier promise is the
 * policy's to say; what has become graver is never promised later. After waiting for the customer a promise moves by as much
 * as the wait took. Promises of steps that the case no longer has are taken back openly.
 */
export function promisesAfter(
  before: Case | null,
  current: Case,
  why: PromiseReason,
  context: RulesContext,
): Pick<EventData['promises-changed'], 'promises' | 'withdrawn'> {
  // Seen without what was told, so that the promise does not hide the time that it would have now.
  const now = promisesOf({ ...current, told: {} }, context);
  const promises = now.flatMap(({ milestone, basis, due, metAt, state }) => {
    const was = current.told[milestone];
    if (metAt !== undefined || state === 'paused') return [];
    // The customer's own date is moved by waits, and by nothing else; once it rules no more, the policy's time does.
    const ownDate = basis === 'customer' || (before !== null && was === wantedTold(before, context));
    const next =
      was === undefined || (ownDate && isPause(why))
        ? due
        : nextPromise(why, milestone, was, due, before, current, context);
    return next === was ? [] : [{ milestone, due: next, was }];
  });
  const held = new Set(now.map(({ milestone }) => milestone));
  const withdrawn = (Object.keys(current.told) as Milestone[]).filter(
    (milestone) => !held.has(milestone) && current.reached[milestone] === undefined,
  );
  return { promises, withdrawn };
}

function nextPromise(
  why: PromiseReason,
  milestone: Milestone,
  was: EpochMs,
  due: EpochMs,
  before: Case | null,
  current: Case,
  context: RulesContext,
): EpochMs {
  if (isPause(why)) return Math.min(due, movedByWaits(milestone, was, before, current, context));
  const isKept =
    why === 'graver' || (why !== 'reopened' && context.policy.changes[why].promise === 'keep-earlier');
  return isKept ? Math.min(was, due) : due;
}

const isPause = (why: PromiseReason): why is PauseReason => why === 'information' || why === 'consent';

/** A promise that was still to be kept when the customer was asked, moved by the time that the answer took. */
function movedByWaits(
  milestone: Milestone,
  was: EpochMs,
  before: Case | null,
  current: Case,
  context: RulesContext,
): EpochMs {
  const { scheduled } = scheduleOf(context.policy, current, current.recordedAt);
  const waits = current.waits.filter((wait, i) => wait.to !== undefined && isOpen(before?.waits[i]));
  const { rule } = scheduled.find((each) => each.milestone === milestone)!;
  return afterPauses(was, milestone, { ...current, waits, resolvedSpans: [] }, context, rule);
}

const isOpen = (wait: Wait | undefined): boolean => wait !== undefined && wait.to === undefined;
