import type { Milestone, Role } from '../../core/vocabulary.ts';
import { milestoneTable } from '../../deadlines/milestones.table.ts';
import type { Milestones, Step } from '../handling.ts';
import type { PolicyProblem } from '../policy-error.ts';

/** Without these a case could not be answered, resolved, or closed by a satisfied customer (WF-5.1.1, WF-4.5.2). */
const required: readonly Milestone[] = ['confirm', 'respond', 'resolve', 'return-visit'];

/** What a step is about must have come first: nobody decides on a plan that there is not. */
const about: readonly (readonly [step: Milestone, needed: Milestone])[] = [
  ['approve', 'plan'],
  ['consent', 'plan'],
  ['consent', 'approve'],
];

/** Each step of a track is one, stands there once, has a time, and is for those who can take it. */
export function steps(
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
  for (const [step, needed] of about) {
    if (names.includes(step) && !names.includes(needed))
      report(
        path,
        `There is a step “${step}”, but no “${needed}” before it.`,
        `Add “${needed}”, or leave “${step}” out.`,
      );
  }
  for (const [i, { milestone, by, needs, when }] of track.entries()) {
    const at = `${path}[${i}]`;
    const law = milestoneTable[milestone];
    if (!law || law.recurring || milestone === 'acknowledge')
      report(at, `“${milestone}” is not a step that somebody takes.`, 'Leave it out of the track.');
    if (names.indexOf(milestone) !== i)
      report(at, `“${milestone}” is on the track twice.`, 'Keep one of the two.');
    if (when !== undefined && required.includes(milestone))
      report(
        `${at}.when`,
        `“${milestone}” is for every case, not only for one that is “${when}”.`,
        'Leave “when” out.',
      );
    const wrongHands = notFor(milestone, by);
    if (wrongHands) report(`${at}.by`, ...wrongHands);
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
  return problems;
}

/** What happens by itself is nobody's to do, and only the customer can agree, or be satisfied; staff may record it. */
function notFor(
  milestone: Milestone,
  by: readonly (Role | 'system')[],
): [fault: string, remedy: string] | undefined {
  if (milestone === 'notify') {
    if (by.length === 1 && by[0] === 'system') return undefined;
    return ['“notify” happens by itself, as soon as a case comes in.', 'Write ["system"].'];
  }
  if (by.includes('system'))
    return [
      `“${milestone}” does not happen by itself.`,
      'Name the roles that may take it instead of “system”.',
    ];
  const isCustomers = milestone === 'return-visit' || milestone === 'consent';
  if (isCustomers && !by.includes('customer'))
    return [
      `“${milestone}” is the customer’s, who is not named.`,
      'Add “customer”; staff who record it may stand beside.',
    ];
  if (!isCustomers && by.includes('customer'))
    return [`“${milestone}” is the company’s to do, not the customer’s.`, 'Name roles of the staff only.'];
  return undefined;
}
