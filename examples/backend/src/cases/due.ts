import { duties, escalations, kept, type Case, type RulesContext } from '@redress/rules';
import type { Timer } from '../timers/timers.ts';

/**
 * Timers of a case: one for each due time whose passing is not recorded yet, and one for each escalation that has not been
 * carried out; those that are late already included.
 */
export function timersOf(tenant: string, current: Case, context: RulesContext): Timer[] {
  const due = duties(current, context);
  const passing = due
    .filter(({ state, key }) => state !== 'paused' && !current.passed.includes(key))
    .map(({ name, due: at, key }): Timer => ({ tenant, caseId: current.id, key, at, duty: name }));
  const climbing = escalations(current, due, context)
    .filter(({ key }) => !current.escalated.includes(key))
    .map(({ key, tellAt }): Timer => ({ tenant, caseId: current.id, key, at: tellAt }));
  return [...passing, ...climbing, ...keepingOf(tenant, current, context)];
}

/** When what people wrote on a closed case is destroyed (CS-3.2); nothing is kept for longer than the policy says. */
function keepingOf(tenant: string, current: Case, { policy }: RulesContext): Timer[] {
  const { closedAt, erasedAt, id } = current;
  if (closedAt === undefined || erasedAt !== undefined) return [];
  const at = kept(policy, 'personal-data', closedAt);
  return at === Infinity ? [] : [{ tenant, caseId: id, key: `${id}:erase:${at}`, at, erase: true }];
}
