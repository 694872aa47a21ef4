import type { Case } from '../case/case.ts';
import type { RulesContext } from '../case/context.ts';
import type { Decision } from '../core/decision.ts';
import type { Role } from '../core/vocabulary.ts';
import { assigned, type Assigned } from './assigned.ts';
import type { Telling } from './directory.ts';
import type { Row } from './fitting-rows.ts';
import { ownerRow } from './owner-row.ts';
import { tellAt } from './quiet-hours.ts';
import { handlerRows, registrarRow } from './route-rows.ts';
import { lineOf, sourcesOf, type Used } from './route-trace.ts';
import { onDuty } from './staff-for.ts';
import { toldRows } from './told-at-once.ts';

export type { Assigned } from './assigned.ts';

/** Where a case goes, and who hears of it. */
export interface Route {
  /** Answers for it: one role, and one only (CS-5.2). */
  readonly owner: Assigned;
  /** Work on it; each role once. */
  readonly handlers: readonly Assigned[];
  /** Enters it in the register, where somebody else received it (XF-2.5, XF-2.6). */
  readonly registrar?: Assigned | undefined;
  /** Hear of it; somebody always does. */
  readonly told: readonly Telling[];
}

/**
 * The way of a case by the policy it is under: by the place of its first receipt, its kind, its severity, and who is accused.
 * It is stored nowhere, so that it follows what becomes known. Limits are those in force when the case was recorded.
 *
 * @throws {RangeError} when the policy names no owner, or a calendar it names is missing
 */
export function route(current: Case, context: RulesContext): Decision<Route> {
  const { policy } = context;
  const owner = ownerRow(policy, current);
  const handlers = handlerRows(policy, current);
  const registrar = registrarRow(policy, current);
  const told = toldRows(policy, current);
  const used: readonly Used[] = [
    ['owner', owner],
    ...handlers.map((row): Used => ['handler', row]),
    ...(registrar ? [['registrar', registrar] satisfies Used] : []),
    ...told.map((row): Used => ['told', row]),
  ];
  return {
    value: {
      owner: assigned(owner, current, context),
      handlers: oncePerRole(handlers.map((row) => assigned(row, current, context))),
      registrar: registrar && assigned(registrar, current, context),
      told: tellings(told, current, context),
    },
    because: sourcesOf(used, current),
    policyId: policy.policyId,
    trace: () => used.map((each) => lineOf(each, current, context)),
  };
}

/** Of several rows for one role the one with the earliest limit. */
function oncePerRole(all: readonly Assigned[]): readonly Assigned[] {
  const byRole = new Map<Role, Assigned>();
  for (const one of all) {
    const known = byRole.get(one.role);
    if (!known || (one.within ?? Infinity) < (known.within ?? Infinity)) byRole.set(one.role, one);
  }
  return [...byRole.values()];
}

function tellings(rows: readonly Row[], current: Case, context: RulesContext): readonly Telling[] {
  const at = tellAt(context.at, current.severity, context);
  return [...new Set(rows.map(({ to }) => to))].map((role) => ({
    role,
    staff: onDuty(role, current, context, at),
    at,
  }));
}
