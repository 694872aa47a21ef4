import type { Role } from '../core/vocabulary.ts';
import type { Case } from '../case/case.ts';
import type { RoutingRule } from '../policy/handling.ts';
import type { Policy } from '../policy/policy.ts';

type Routed = Pick<Case, 'channel' | 'kind' | 'issue' | 'severity'>;

/**
 * Roles that hear of a case at once (WF-4.4.1, SH-7). Of a confidential kind only those whom the policy names for that kind
 * hear, so that the accused department does not (WF-6.1.3).
 */
export function toldAtOnce({ routing, kinds }: Policy, routed: Routed): readonly Role[] {
  const rows = Object.values(routing).filter(
    ({ as, when }) =>
      as === 'told' &&
      fits(when, routed) &&
      (!kinds[routed.kind]?.confidential || when.kinds?.includes(routed.kind)),
  );
  if (rows.length > 0) return [...new Set(rows.map(({ to }) => to))];
  // Somebody always hears: who answers for it.
  const owners = Object.values(routing).filter(({ as, when }) => as === 'owner' && fits(when, routed));
  const most = Math.max(...owners.map(({ when }) => Object.keys(when).length));
  return owners.filter(({ when }) => Object.keys(when).length === most).map(({ to }) => to);
}

/** Whether what is known at receipt meets the conditions; what only people can judge does not hold yet. */
function fits(when: RoutingRule['when'], { channel, kind, issue, severity }: Routed): boolean {
  const { channels, kinds, issues, severities, complex, keyCustomer, accused } = when;
  if (complex !== undefined || keyCustomer !== undefined || accused !== undefined) return false;
  return (
    includes(channels, channel) &&
    includes(kinds, kind) &&
    includes(issues, issue) &&
    includes(severities, severity)
  );
}

const includes = <T>(list: readonly T[] | undefined, one: T): boolean =>
  list === undefined || list.includes(one);
