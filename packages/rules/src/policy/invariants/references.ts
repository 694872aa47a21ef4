import { milestones, severities, type Role } from '../../core/vocabulary.ts';
import { changes } from '../handling.ts';
import type { Policy } from '../policy.ts';
import type { PolicyProblem } from '../policy-error.ts';
import { visit } from './visit.ts';

/** Fields that name a role, wherever they stand. */
const roleFields = new Set(['by', 'to', 'tell', 'takenBy', 'decidedBy', 'signedBy', 'accused', 'role']);
/** Sections in which such a word means something else. */
const withoutRoles = ['severityRules', 'sources', 'pledges', 'calendars'];

/** What is named exists: roles, calendars, clauses of one's own, outcomes. */
export function references(policy: Policy): PolicyProblem[] {
  const problems: PolicyProblem[] = [];
  const mayAct = (role: string) => role === 'customer' || role === 'system' || policy.roles[role as Role];
  visit(policy, (value, key, path, section) => {
    if (key === 'calendar' && !Object.hasOwn(policy.calendars, value as string)) {
      problems.push({
        path,
        fault: `There is no calendar named “${value as string}”.`,
        remedy: `Use one of ${Object.keys(policy.calendars).join(', ')}, or add it to “calendars”.`,
      });
    }
    if (roleFields.has(key) && !withoutRoles.includes(section)) {
      for (const role of [value].flat() as string[]) {
        if (!mayAct(role))
          problems.push({
            path,
            fault: `Nobody holds the role “${role}” in this policy, so nobody could do it.`,
            remedy: `Use one of ${Object.keys(policy.roles).join(', ')}, or add it to “roles”.`,
          });
      }
    }
    if (
      key === 'source' &&
      (value as string).includes(':') &&
      !Object.hasOwn(policy.sources, value as string)
    ) {
      problems.push({
        path,
        fault: `“${value as string}” is cited but not explained.`,
        remedy: 'Add it to “sources”, with what it demands.',
      });
    }
  });
  for (const [name, { notWith = [] }] of Object.entries(policy.outcomes)) {
    for (const [i, other] of notWith.entries()) {
      if (!Object.hasOwn(policy.outcomes, other))
        problems.push({
          path: `outcomes.${name}.notWith[${i}]`,
          fault: `There is no outcome named “${other}”.`,
          remedy: 'Correct its name, or leave it out.',
        });
    }
  }
  return [...problems, ...missingRows(policy), ...ownerless(policy)];
}

/** Clocks and changes are asked for every milestone, so that no row may be taken away. */
function missingRows(policy: Policy): PolicyProblem[] {
  const missing = (section: 'clocks' | 'changes', names: readonly string[]): PolicyProblem[] =>
    names
      .filter((name) => !Object.hasOwn(policy[section], name))
      .map((name) => ({
        path: `${section}.${name}`,
        fault: 'This row is missing.',
        remedy: 'Do not take it away; say what is different.',
      }));
  return [...missing('clocks', milestones), ...missing('changes', changes)];
}

/** Somebody answers for every case (CS-5.2). */
function ownerless({ routing }: Policy): PolicyProblem[] {
  const owned = Object.values(routing)
    .filter(({ as, when }) => as === 'owner' && Object.keys(when).every((key) => key === 'severities'))
    .flatMap(({ when }) => when.severities ?? severities);
  return severities
    .filter((severity) => !owned.includes(severity))
    .map((severity) => ({
      path: 'routing',
      fault: `Nobody owns a case that is ${severity}.`,
      remedy: 'Add a row with “as”: “owner” that holds for it without further conditions.',
    }));
}
