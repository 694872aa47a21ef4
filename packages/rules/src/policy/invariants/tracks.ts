import { severities, type Kind, type Severity } from '../../core/vocabulary.ts';
import { stepConditions, type Milestones, type Step } from '../handling.ts';
import type { Policy } from '../policy.ts';
import type { PolicyProblem } from '../policy-error.ts';
import { withoutMissing } from '../track-of.ts';
import { deadEnd } from './dead-ends.ts';
import { stepOrder } from './step-order.ts';
import { steps } from './steps.ts';

/** No dead end: every step of every track can be reached and taken, by whom it is for, and has a time by which it is. */
export function tracks(policy: Policy): PolicyProblem[] {
  const bySeverity = severities.flatMap((severity) =>
    trackProblems(`tracks.${severity}`, policy.tracks[severity], [
      [`milestones.${severity}`, policy.milestones[severity]],
    ]),
  );
  const byKind = Object.entries(policy.kinds).flatMap(([kind, { track }]) =>
    track
      ? trackProblems(
          `kinds.${kind}.track`,
          track,
          severitiesOf(policy, kind as Kind).map((severity) => [
            `milestones.${severity}`,
            timesOf(policy, kind as Kind, severity),
          ]),
        )
      : [],
  );
  return [...bySeverity, ...byKind];
}

/** The severities that a case of a kind can have: it is never milder than its kind allows. */
export function severitiesOf({ kinds }: Policy, kind: Kind): readonly Severity[] {
  const atLeast = kinds[kind]?.atLeast;
  return severities.slice(0, atLeast && severities.indexOf(atLeast) + 1);
}

/** The times of a case: those of its kind and severity before those of its kind, and those before those of its severity. */
export const timesOf = ({ milestones, kinds }: Policy, kind: Kind, severity: Severity): Milestones => ({
  ...milestones[severity],
  ...kinds[kind]?.milestones,
  ...kinds[kind]?.bySeverity?.[severity],
});

/** A track is several: steps that are only for a batch, or for what may stand, are not there for other cases. */
function trackProblems(
  path: string,
  track: readonly Step[],
  times: readonly (readonly [path: string, Milestones])[],
): PolicyProblem[] {
  const problems = steps(path, track, times);
  const projections = [
    track,
    ...stepConditions.map((missing) => withoutMissing(track, ({ when }) => when !== missing)),
    withoutMissing(track, ({ when }) => when === undefined),
  ];
  const ordered = projections.flatMap((each) => stepOrder(path, track, each));
  // A track that is not in order has dead ends, and they are told by its order.
  if (problems.length > 0 || ordered.length > 0) return [...problems, ...ordered];
  return projections.map((each) => deadEnd(path, each)).find((found) => found.length > 0) ?? [];
}
