import type { Milestone } from '../../core/vocabulary.ts';
import type { Step } from '../handling.ts';
import type { PolicyProblem } from '../policy-error.ts';

/**
 * What must have been reached, directly or not, before what, where both are on a track (WF-5.1.1, WF-4.5.2). The leader
 * decides before the customer does, and nothing is carried out that waits for a decision.
 */
const order: readonly (readonly [before: Milestone, after: Milestone])[] = [
  ['confirm', 'resolve'],
  ['respond', 'resolve'],
  ['resolve', 'return-visit'],
  ['plan', 'approve'],
  ['plan', 'consent'],
  ['approve', 'consent'],
  ['approve', 'resolve'],
];

/** No step needs itself, and none comes before what must come first. Places are those of the whole track. */
export function stepOrder(path: string, whole: readonly Step[], track: readonly Step[]): PolicyProblem[] {
  const names = track.map(({ milestone }) => milestone);
  const circles = names
    .filter((milestone) => neededBy(track, milestone).has(milestone))
    .map((milestone) => ({
      path: `${path}[${whole.findIndex((step) => step.milestone === milestone)}].needs`,
      fault: `“${milestone}” needs itself, by way of what it needs.`,
      remedy: 'Break the circle.',
    }));
  const early = order
    .filter(([first, then]) => names.includes(first) && names.includes(then))
    .filter(([first, then]) => !neededBy(track, then).has(first))
    .map(([first, then]) => ({
      path,
      fault: `“${then}” could be reached without “${first}”.`,
      remedy: `Let “${then}” need “${first}”.`,
    }));
  return [...circles, ...early];
}

/** Everything that a step needs, directly or by way of other steps. */
export function neededBy(track: readonly Step[], milestone: Milestone): ReadonlySet<Milestone> {
  const needs = new Map(track.map((step) => [step.milestone, step.needs]));
  const found = new Set<Milestone>();
  const open = [...(needs.get(milestone) ?? [])];
  for (let next = open.pop(); next; next = open.pop()) {
    if (found.has(next)) continue;
    found.add(next);
    open.push(...(needs.get(next) ?? []));
  }
  return found;
}
