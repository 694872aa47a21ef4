import type { Policy } from '../policy.ts';
import type { PolicyProblem } from '../policy-error.ts';
import type { Unread } from '../unread.ts';
import { visit } from './visit.ts';

/** Fields that name a role, wherever they stand. */
const roleFields = new Set(['by', 'to', 'tell', 'takenBy', 'decidedBy', 'signedBy', 'accused', 'role']);
/** Who acts without being named among the roles. */
const alwaysThere = ['customer', 'system'];

/** What is named exists: roles, calendars, clauses of one's own, outcomes, switches. */
export function references(policy: Policy, unread: Unread): PolicyProblem[] {
  const problems: PolicyProblem[] = [];
  const report = (path: string, fault: string, remedy: string) => problems.push({ path, fault, remedy });
  /** What could not be read is there, though nobody knows what it says. */
  const exists = (section: 'roles' | 'calendars' | 'sources' | 'outcomes' | 'switches', name: string) =>
    Object.hasOwn(policy[section], name) || unread.has(`${section}.${name}`);

  visit(policy, (value, field, path) => {
    const names = [value].flat() as string[];
    if (field === 'calendar' && !exists('calendars', names[0]!)) {
      report(
        path,
        `There is no calendar named “${names[0]}”.`,
        `Use one of ${Object.keys(policy.calendars).join(', ')}, or add it to “calendars”.`,
      );
    }
    // Of a rule of severity it says to which severity it leads.
    if (roleFields.has(field) && !path.startsWith('severityRules')) {
      for (const role of names.filter((name) => !alwaysThere.includes(name) && !exists('roles', name)))
        report(
          path,
          `Nobody holds the role “${role}” in this policy, so nobody could do it.`,
          `Use one of ${Object.keys(policy.roles).join(', ')}, or add it to “roles”.`,
        );
    }
    if (field === 'source' && names[0]!.includes(':') && !exists('sources', names[0]!))
      report(path, `“${names[0]}” is cited but not explained.`, 'Add it to “sources”, with what it demands.');
    if (field === 'onlyIf' && !exists('switches', names[0]!))
      report(
        path,
        `There is no switch “${names[0]}” in this policy, so it would never be done.`,
        'Add it to “switches”, or leave “onlyIf” out.',
      );
    if (field === 'notWith') {
      for (const [i, other] of names.entries()) {
        if (!exists('outcomes', other))
          report(
            `${path}[${i}]`,
            `There is no outcome named “${other}”.`,
            'Correct its name, or leave it out.',
          );
      }
    }
  });
  return problems;
}
