import type { Policy } from '../policy/policy.ts';
import type { Routed } from './fits.ts';
import { narrowest, rowsFor, withoutAccused, type Row } from './fitting-rows.ts';
import { ownerRow } from './owner-row.ts';

/** All rows that say who works on a case; without any, who answers for it does. */
export function handlerRows(policy: Policy, routed: Routed): readonly Row[] {
  const rows = withoutAccused(rowsFor(policy, routed, 'handler'), routed);
  return rows.length > 0 ? rows : [ownerRow(policy, routed)];
}

/**
 * The row that says who enters a case that somebody else received. The accused do not enter what is said about them
 * (XF-2.8): who answers for the case does, by the same time.
 */
export function registrarRow(policy: Policy, routed: Routed): Row | undefined {
  const rows = rowsFor(policy, routed, 'registrar');
  const row = narrowest(withoutAccused(rows, routed)) ?? narrowest(rows);
  return row && row.to === routed.accused?.role ? { ...row, to: ownerRow(policy, routed).to } : row;
}
