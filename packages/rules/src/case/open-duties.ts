import { inForce, type Dated } from '../core/dated.ts';
import type { EpochMs } from '../core/instant.ts';
import { endOf } from '../deadlines/clock.ts';
import { deadlineKey } from '../deadlines/deadline.ts';
import { dueTimes } from '../deadlines/due-times.ts';
import type { Cited, Limit } from '../policy/cited.ts';
import { stepOf } from '../policy/track-of.ts';
import type { Case } from './case.ts';
import { hasAttemptsLeft } from './conditions.ts';
import type { RulesContext } from './context.ts';
import type { Duty, extraDuties } from './duty.ts';
import { isRated, openClaim, openWait, owedClaim } from './gates.ts';

/** A duty without who does it: that only people ask. */
export type OpenDuty = Omit<Duty, 'by'>;

/** What there still is to do on a case by a time, the nearest first; see `duties`. */
export function openDuties(current: Case, context: RulesContext): readonly OpenDuty[] {
  if (current.stage === 'closed') return [];
  const ofTrack = dueTimes(current, context).flatMap((deadline): OpenDuty[] => {
    const { milestone: name, state, due, metAt, source, assumed } = deadline;
    if (due === undefined || metAt !== undefined) return [];
    // Of an open case what has a time and is not met runs, stands still, or is late.
    const key = deadlineKey(current.id, deadline);
    return [{ name, key, state: state as Duty['state'], due, source, assumed }];
  });
  return [...ofTrack, ...extras(current, context)].sort((a, b) => a.due - b.due);
}

function extras(current: Case, context: RulesContext): readonly OpenDuty[] {
  const { at, policy } = context;
  const { commitments, patience, satisfaction } = policy;
  const { id, round, stage, waits, handOver, plan, reached, records, rating, attempts } = current;
  const found: OpenDuty[] = [];
  const add = (name: (typeof extraDuties)[number], due: EpochMs, { source, assumed }: Cited): void => {
    found.push({
      name,
      key: deadlineKey(id, { round, milestone: name, due }),
      state: due < at ? 'late' : 'running',
      due,
      source,
      assumed: assumed !== undefined,
    });
  };
  const count = (
    name: (typeof extraDuties)[number],
    start: EpochMs | undefined,
    limit: Dated<Limit> | undefined,
  ): void => {
    if (start !== undefined && limit) add(name, endOf(limit, start, context), inForce(limit, start));
  };
  count('claim-answer', openClaim(current)?.at, commitments.claimAnswered);
  count('claim-solution', owedClaim(current)?.at, commitments.claimSolved);
  count('information', openWait(waits, 'information')?.from, patience.information);
  count('take-over', handOver?.at, patience['take-over']);
  if (stage === 'resolved') {
    if (isRated(current)) {
      if (records['summing-up'] === undefined) count('summing-up', rating?.at, satisfaction.summingUp);
    } else if (hasAttemptsLeft(current, context)) count('next-contact', attempts.at(-1), satisfaction.retry);
    return found;
  }
  // What a plan says by when is a time of its own, once it has been decided on.
  const step = stepOf(policy, current, 'plan');
  const isDecided = (['approve', 'consent'] as const).every(
    (milestone) => reached[milestone] !== undefined || !stepOf(policy, current, milestone),
  );
  if (plan && step && isDecided && records['carrying-out'] === undefined)
    add('carrying-out', plan.by, { source: step.source });
  return found;
}
