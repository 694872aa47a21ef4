import type { RulesContext } from '../case/context.ts';
import type { Decision } from '../core/decision.ts';
import type { EpochMs } from '../core/instant.ts';
import type { Kind, Severity } from '../core/vocabulary.ts';
import type { PublicPolicy } from '../policy/policy.ts';
import type { Deadline } from './deadline.ts';
import { dueTimes, type DeadlineSubject } from './due-times.ts';
import { traceOf } from './trace.ts';

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
 * const { value, trace } = deadlines(current, { at, policy, calendars });
 * value.find(({ milestone }) => milestone === 'respond')?.due;
 * trace(); // "respond: received Fri 20 Nov 17:10, office closed until Mon 23 Nov 08:30, …"
 */
export function deadlines(
  subject: DeadlineSubject,
  context: RulesContext<PublicPolicy>,
): Decision<readonly Deadline[]> {
  const value = dueTimes(subject, context);
  return {
    value,
    because: [...new Set(value.map(({ source }) => source))],
    policyId: context.policy.policyId,
    trace: () => value.map((deadline) => traceOf(deadline, subject, context)),
  };
}
