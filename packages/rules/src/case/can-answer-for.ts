import type { Policy } from '../policy/policy.ts';
import type { StaffEntry } from '../routing/directory.ts';
import type { Case } from './case.ts';
import { sees } from './sight.ts';
import { roleOf, whoMay } from './who-may.ts';

/** Whether a case can be given to somebody: they may know of it, and have a part in it. */
export const canAnswerFor = (entry: StaffEntry, current: Case, policy: Policy): boolean =>
  (sees(entry, current, policy) || isOneOfOwn(entry, current, policy)) &&
  roleOf(entry, whoMay(current, 'take-over', policy)) !== undefined;

/** Technicians and first receivers see what is theirs: it becomes so by being given to them. */
const isOneOfOwn = (entry: StaffEntry, current: Case, policy: Policy): boolean =>
  entry.roles.some((role) => (policy.roles[role]?.sees ?? 'own') === 'own') &&
  entry.branches?.includes(current.branch) !== false &&
  sees(entry, { ...current, owner: entry.id }, policy);
