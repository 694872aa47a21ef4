import type { EpochMs } from '../core/instant.ts';
import type { Milestone } from '../core/vocabulary.ts';
import { deadlines } from '../deadlines/deadlines.ts';
import type { Deadline } from '../deadlines/deadline.ts';
import type { Case } from './case.ts';
import type { RulesContext } from './context.ts';
import type { EventData, PromiseReason } from './events.ts';

type Promised = Deadline & { readonly due: EpochMs };

/** The times that the customer is told: of two for the same milestone the one that rules. */
export const promisesOf = (current: Case, context: RulesContext): readonly Promised[] =>
  deadlines(current, context).value.filter(
    (deadline): deadline is Promised => deadline.promised && deadline.rules && deadline.due !== undefined,
  );

/**
 * What the customer must be told anew after a change. Whether a later time may take the place of an earlier promise is the
 * policy's to say; where the customer was waited for, or handling starts again, it always may.
 */
export function promisesAfter(
  current: Case,
  why: PromiseReason,
  context: RulesContext,
): EventData['promises-changed']['promises'] {
  const keepsEarlier = isChange(why, context) && context.policy.changes[why].promise === 'keep-earlier';
  // Seen without what was told, so that the promise does not hide the time that it would have now.
  return promisesOf({ ...current, told: {} }, context).flatMap(({ milestone, due, metAt, state }) => {
    const was: EpochMs | undefined = current.told[milestone satisfies Milestone];
    if (metAt !== undefined || state === 'paused' || due === was) return [];
    if (keepsEarlier && was !== undefined && was < due) return [];
    return [{ milestone, due, was }];
  });
}

const isChange = (
  why: PromiseReason,
  { policy }: RulesContext,
): why is keyof RulesContext['policy']['changes'] => why in policy.changes;
