import type { Role } from '../core/vocabulary.ts';
import { mayKnow } from '../case/sight.ts';
import type { Policy } from '../policy/policy.ts';
import type { Routed } from './fits.ts';
import { isSecret } from './confidential.ts';
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
  const rows = withoutAccused(rowsFor(policy, routed, 'told'), routed).filter(
    // Of a secret nobody hears who may not know of it (CS-7.7).
    ({ to }) => !isSecret(policy, routed) || mayKnow(to, routed, policy),
  );
  return rows.length > 0 ? rows : [ownerRow(policy, routed)];
}
