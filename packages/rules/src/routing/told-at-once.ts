import type { Role } from '../core/vocabulary.ts';
import type { Policy } from '../policy/policy.ts';
import type { Routed } from './fits.ts';
import { rowsFor, withoutAccused, type Row } from './fitting-rows.ts';
import { ownerRow } from './owner-row.ts';

/**
 * Roles that hear of a case at once (WF-4.4.1, SH-7). Of a confidential kind only those whom the policy names for that kind
 * hear, so that the accused department does not (WF-6.1.3).
 */
export const toldAtOnce = (policy: Policy, routed: Routed): readonly Role[] => [
  ...new Set(toldRows(policy, routed).map(({ to }) => to)),
];

/** The rows behind it. Somebody always hears: if nobody else does, who answers for it. */
export function toldRows(policy: Policy, routed: Routed): readonly Row[] {
  const rows = withoutAccused(rowsFor(policy, routed, 'told'), routed);
  return rows.length > 0 ? rows : [ownerRow(policy, routed)];
}
