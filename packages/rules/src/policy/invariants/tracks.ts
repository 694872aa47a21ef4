import type { Milestone } from '../../core/vocabulary.ts';
import { severities } from '../../core/vocabulary.ts';
import { milestoneTable } from '../../deadlines/milestones.table.ts';
import type { Milestones, Step } from '../handling.ts';
import type { Policy } from '../policy.ts';
import type { PolicyProblem } from '../policy-error.ts';

/** Without these a case could not be answered, resolved, or closed by a satisfied customer (WF-5.1.1, WF-4.5.2). */
const required: readonly Milestone[] = ['confirm', 'respond', 'resolve', 'return-visit'];

/** What must have been reached, directly or not, before what (WF-5.1.1, WF-4.5.2; the leader decides before the customer). */
const order: readonly (readonly [before: Milestone, after: Milestone])[] = [
  ['respond', 'resolve'],
  ['resolve', 'return-visit'],
  ['approve', 'consent'],
];

/** No dead end: every step of every track can be reached and taken, and has a time by which it is. */
export function tracks(policy: Policy): PolicyProblem[] {
  const bySeverity = severities.flatMap((severity) =>
    trackProblems(`tracks.${severity}`, policy.tracks[severity], [
      [`milestones.${severity}`, policy.milestones[severity]],
    ]),
  );
  const byKind = Object.entries(policy.kinds).flatMap(([kind, { track, milestones = {}, atLeast }]) => {
    if (!track) return [];
    const possible = severities.slice(0, atLeast ? severities.indexOf(atLeast) + 1 : undefined);
    return trackProblems(
      `kinds.${kind}.track`,
      track,
      possible.map((severity) => [
        `milestones.${severity}`,
        { ...policy.milestones[severity], ...milestones },
      ]),
    );
  });
  return [...bySeverity, ...byKind];
}

function trackProblems(
  path: string,
  track: readonly Step[],
  times: readonly (readonly [path: string, Milestones])[],
): PolicyProblem[] {
  const problems: PolicyProblem[] = [];
  const report = (at: string, fault: string, remedy: string) => problems.push({ path: at, fault, remedy });
  const names = track.map(({ milestone }) => milestone);

  for (const milestone of required) {
    if (!names.includes(milestone))
      report(path, `There is no step “${milestone}”: a case would come to a dead end.`, 'Add the step.');
  }
  for (const [i, { milestone, needs }] of track.entries()) {
    const at = `${path}[${i}]`;
    const law = milestoneTable[milestone];
    if (!law || law.recurring || milestone === 'acknowledge')
      report(at, `“${milestone}” is not a step that somebody takes.`, 'Leave it out of the track.');
    if (names.indexOf(milestone) !== i)
      report(at, `“${milestone}” is on the track twice.`, 'Keep one of the two.');
    for (const [j, need] of needs.entries()) {
      if (!names.includes(need))
        report(
          `${at}.needs[${j}]`,
          `“${need}” is not a step of this track, so “${milestone}” can never be taken.`,
          `Add a step “${need}”, or leave it out here.`,
        );
    }
    for (const [where, milestones] of times) {
      if (!milestones[milestone])
        report(`${where}.${milestone}`, `The step “${milestone}” has no time.`, 'Say by when it is due.');
    }
  }

  const before = reachableFrom(track);
  for (const [i, { milestone }] of track.entries()) {
    if (before(milestone).has(milestone))
      report(
        `${path}[${i}].needs`,
        `“${milestone}” needs itself, by way of what it needs.`,
        'Break the circle.',
      );
  }
  for (const [first, then] of order) {
    if (names.includes(first) && names.includes(then) && !before(then).has(first))
      report(path, `“${then}” could be reached without “${first}”.`, `Let “${then}” need “${first}”.`);
  }
  return problems;
}

/** Everything that a step needs, directly or by way of other steps. */
function reachableFrom(track: readonly Step[]): (milestone: Milestone) => ReadonlySet<Milestone> {
  const needs = new Map(track.map((step) => [step.milestone, step.needs]));
  return (milestone) => {
    const found = new Set<Milestone>();
    const open = [...(needs.get(milestone) ?? [])];
    for (let next = open.pop(); next; next = open.pop()) {
      if (found.has(next)) continue;
      found.add(next);
      open.push(...(needs.get(next) ?? []));
    }
    return found;
  };
}
