import { pauseReasons } from '../policy/handling.ts';
import type { Policy } from '../policy/policy.ts';
import { stepOf } from '../policy/track-of.ts';
import { toldAtOnce } from '../routing/told-at-once.ts';
import type { Case } from './case.ts';
import type { DecideContext } from './context.ts';
import { isRated, isWaiting, missingForClosing } from './gates.ts';
import { promisesAfter } from './promises.ts';
import type { Recorder } from './recorder.ts';

/**
 * What follows by itself from what was done: those who must know are told, a plan is put to the customer or not any more,
 * times are promised anew, and a case with which the customer is satisfied is closed.
 */
export function consequences(
  before: Case,
  { record, current, changes }: Recorder,
  context: DecideContext,
): void {
  const { policy } = context;
  const after = current();
  if (after.stage === 'closed') return;
  if (
    before.department !== after.department ||
    before.kind !== after.kind ||
    before.complex !== after.complex ||
    after.reached.notify === undefined
  )
    tellAtOnce(after, record, policy);
  const needsConsent = stepOf(policy, after, 'consent') !== undefined;
  const { approve, consent } = after.reached;
  if (isWaiting(after, 'consent')) {
    if (!needsConsent) record('offer-withdrawn', {});
  } else if (needsConsent && approve !== undefined && consent === undefined) record('plan-offered', {});
  // The clocks go on once the customer has answered, or need not any more.
  const answered = pauseReasons.filter(
    (reason) => after.stage !== 'resolved' && isWaiting(before, reason) && !isWaiting(current(), reason),
  );
  for (const why of [...answered, ...changes]) {
    // Whom nobody has told anything yet was promised nothing.
    if (after.reached.acknowledge === undefined) continue;
    const anew = promisesAfter(before, current(), why, context);
    if (anew.promises.length + anew.withdrawn.length > 0) record('promises-changed', { why, ...anew });
  }
  // A satisfied customer closes the case, once nothing is owed to them and it is summed up where it has to be (LA-5.8).
  if (isRated(current()) && missingForClosing(current(), policy).length === 0)
    record('closed', { ending: 'satisfied' });
}

/** Where the track says so, those who must know at once are told, and that they were (WF-4.4.1). */
export function tellAtOnce(current: Case, record: Recorder['record'], policy: Policy): void {
  if (stepOf(policy, current, 'notify'))
    record('notified', { roles: toldAtOnce(policy, current), department: current.department });
}
