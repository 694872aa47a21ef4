import type { Case } from '../case/case.ts';
import type { RoutingRule } from '../policy/handling.ts';

/** What of a case its way depends on. At receipt some of it is not known yet. */
export type Routed = Pick<Case, 'channel' | 'kind' | 'issue' | 'severity'> &
  Partial<Pick<Case, 'complex' | 'facts' | 'accused' | 'reporter' | 'judgement'>>;

/** Whether a case meets all conditions of a row. What is not known, or only people can judge, does not hold yet. */
export function fits(when: RoutingRule['when'], routed: Routed): boolean {
  const { channels, kinds, issues, severities } = when;
  return (
    includes(channels, routed.channel) &&
    includes(kinds, routed.kind) &&
    includes(issues, routed.issue) &&
    includes(severities, routed.severity) &&
    (when.complex === undefined || routed.complex === true) &&
    (when.keyCustomer === undefined || routed.facts?.customerTier === 'key') &&
    (when.accused === undefined || routed.accused?.role === when.accused)
  );
}

const includes = <T>(list: readonly T[] | undefined, one: T): boolean =>
  list === undefined || list.includes(one);
