import type { Policy } from '../policy/policy.ts';
import type { Routed } from './fits.ts';
import { fittingRows, narrowest, rowsFor, withoutAccused, type Row } from './fitting-rows.ts';

/**
 * The row that says who answers for a case (CS-5.2). Nobody answers for a complaint about themselves: where all owners are
 * the accused, a handler does, and only where nobody else is named the accused.
 *
 * @throws {RangeError} when the policy names nobody, which no policy that was checked does
 */
export function ownerRow(policy: Policy, routed: Routed): Row {
  const owners = rowsFor(policy, routed, 'owner');
  const row =
    narrowest(withoutAccused(owners, routed)) ??
    narrowest(withoutAccused(rowsFor(policy, routed, 'handler'), routed)) ??
    narrowest(owners) ??
    narrowest(fittingRows(policy, routed, 'owner'));
  if (!row) throw new RangeError(`The policy “${policy.name}” names no owner for this ${routed.kind}.`);
  return row;
}
