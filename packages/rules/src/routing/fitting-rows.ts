import type { RoutingRule } from '../policy/handling.ts';
import type { Policy } from '../policy/policy.ts';
import { isForKind } from './confidential.ts';
import { fits, type Routed } from './fits.ts';

/** A row of the table of routing with its name. */
export interface Row extends RoutingRule {
  readonly name: string;
}

/** The rows of one sort whose conditions a case meets. */
export const fittingRows = ({ routing }: Policy, routed: Routed, as: RoutingRule['as']): readonly Row[] =>
  Object.entries(routing)
    .filter(([, row]) => row.as === as && fits(row.when, routed))
    .map(([name, row]) => ({ ...row, name }));

/** Of these rows those that may be followed: for what is confidential only rows that name its kind (WF-6.1.3, CS-7.7). */
export const rowsFor = (policy: Policy, routed: Routed, as: RoutingRule['as']): readonly Row[] =>
  fittingRows(policy, routed, as).filter(({ when }) => isForKind(policy, when.kinds, routed.kind));

/** Rows that do not lead to the one complained about (CS-5.2, CS-7.7). */
export const withoutAccused = (rows: readonly Row[], { accused }: Routed): readonly Row[] =>
  rows.filter(({ to }) => to !== accused?.role);

/**
 * Of several rows the one with the most conditions. Of equals the first by name: a policy is the same whatever the order of
 * its rows, so that the order must not decide.
 */
export function narrowest(rows: readonly Row[]): Row | undefined {
  const conditions = ({ when }: Row): number => Object.keys(when).length;
  return rows.reduce<Row | undefined>((best, row) => {
    if (best === undefined) return row;
    const more = conditions(row) - conditions(best);
    return more > 0 || (more === 0 && row.name < best.name) ? row : best;
  }, undefined);
}
