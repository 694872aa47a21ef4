import type { Role } from '../core/vocabulary.ts';
import type { Policy } from '../policy/policy.ts';
import { trackOf, type Placed } from '../policy/track-of.ts';
import { isConfidential, isSecret } from '../routing/confidential.ts';
import { isAccused } from '../routing/may-hear.ts';
import type { Actor } from './actor.ts';
import type { Case } from './case.ts';

/**
 * Whether somebody may know of a case at all. Whom it is about never does, nor, where it is confidential, anyone of their
 * department, nor anyone whom neither the track nor the routing of its kind names (WF-6.1.3, CS-7.7). Else the policy says for
 * each role what it sees (CS-3.1).
 */
export function sees(actor: Actor, current: Case, policy: Policy): boolean {
  const { roles } = actor;
  // A customer has opened it with its secret, or by their own login.
  if (roles.includes('system') || roles.includes('customer')) return true;
  if (isAccused(actor, current, policy)) return false;
  const isOpen = !isSecret(policy, current);
  return (roles as readonly Role[]).some(
    (role) =>
      (isOpen || (role !== current.accused?.role && mayKnow(role, current, policy))) &&
      reaches(role, actor, current, policy),
  );
}

/**
 * Whether a role may know of a secret: the policy gives it something to do with cases of this kind, or lets it end them.
 * What only the reporter wants kept secret is known to those who watch the whole company as well (WF-3.4).
 */
export const mayKnow = (role: Role, current: Placed, policy: Policy): boolean =>
  (role !== 'custodian' && !isConfidential(policy, current.kind) && policy.roles[role]?.sees === 'company') ||
  trackOf(policy, current).some(({ by }) => by.includes(role)) ||
  Object.values(policy.routing).some(({ to, when }) => to === role && when.kinds?.includes(current.kind)) ||
  policy.satisfaction.closedBy.role === role;

function reaches(role: Role, actor: Actor, current: Case, policy: Policy): boolean {
  const { id, branches, departments } = actor;
  // Who keeps the files must find them (CS-3.4).
  const sight = policy.roles[role]?.sees ?? (role === 'custodian' ? 'branch' : 'own');
  if (sight === 'company') return true;
  const isOwn =
    id !== undefined &&
    [current.owner, current.receivedBy, current.handOver?.to, current.plan?.responsible].includes(id);
  if (isOwn) return true;
  const isHere = !branches || branches.includes(current.branch);
  if (sight === 'branch') return isHere;
  return sight === 'department' && isHere && (!departments || departments.includes(current.department));
}
