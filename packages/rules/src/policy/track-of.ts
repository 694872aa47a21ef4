import type { Kind, Milestone, Severity } from '../core/vocabulary.ts';
import type { Facts } from '../severity/facts.ts';
import type { Step } from './handling.ts';
import type { Policy } from './policy.ts';

interface Placed {
  readonly kind: Kind;
  readonly severity: Severity;
  readonly facts?: Facts | undefined;
}

/** The steps of a case: those of its kind where it has its own, else those of its severity. */
export function trackOf(policy: Policy, placed: Placed): readonly Step[] {
  const track = policy.kinds[placed.kind]?.track ?? policy.tracks[placed.severity];
  if (track.every((step) => exists(step, placed))) return track;
  const dropped = track.filter((step) => !exists(step, placed)).map(({ milestone }) => milestone);
  return track
    .filter((step) => exists(step, placed))
    .map((step) => ({ ...step, needs: step.needs.filter((need) => !dropped.includes(need)) }));
}

/** Whether a step exists for a case: some are only for large returns. */
export const exists = ({ when }: Pick<Step, 'when'>, { facts }: Pick<Placed, 'facts'>): boolean =>
  when === undefined || facts?.batch === true;

/** The step by which a case reaches a milestone, if it has one. */
export const stepOf = (policy: Policy, placed: Placed, milestone: Milestone): Step | undefined =>
  trackOf(policy, placed).find((step) => step.milestone === milestone);
