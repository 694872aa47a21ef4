import type { Case } from '../case/case.ts';
import type { RulesContext } from '../case/context.ts';
import type { EpochMs, Span } from '../core/instant.ts';
import type { Role } from '../core/vocabulary.ts';
import type { Recipient, StaffEntry } from './directory.ts';
import { isAccused, isSuspected } from './may-hear.ts';
import { standIn } from './stand-in.ts';

/** What of a case it depends on who is meant by a role. */
type Staffed = Pick<Case, 'branch' | 'department' | 'kind' | 'severity' | 'accused'>;
type StaffContext = Pick<RulesContext, 'at' | 'policy' | 'directory'>;

/**
 * Who holds a role for a case: in its branch (XF-2.7), heads in its department, never who is accused (WF-6.1.3). Whoever is
 * away is replaced by their deputy. Without a directory nobody is known.
 */
export function staffFor(
  role: Role,
  current: Staffed,
  context: StaffContext,
  at: EpochMs = context.at,
): readonly Recipient[] {
  const staff = context.directory?.staff ?? [];
  const open = staff.filter((entry) => !isAccused(entry, current, context.policy));
  const unsuspected = open.filter((entry) => !isSuspected(entry, current, role));
  const found = present(role, current, unsuspected, at);
  return found.length > 0 || unsuspected.length === open.length ? found : present(role, current, open, at);
}

/** Whom to turn to: of what is urgent-major first those on duty, who may be woken (WF-4.4.1); else all who hold the role. */
export function onDuty(
  role: Role,
  current: Staffed,
  context: StaffContext,
  at: EpochMs = context.at,
): readonly Recipient[] {
  const all = staffFor(role, current, context, at);
  if (current.severity !== 'urgent-major') return all;
  const awake = context.directory?.staff.filter((entry) => isWithin(entry.onDuty, at)).map(({ id }) => id);
  const first = all.filter(({ id }) => awake?.includes(id));
  return first.length > 0 ? first : all;
}

/** Those who hold a role and are there, then those who stand in for the others; each once. */
function present(
  role: Role,
  current: Staffed,
  staff: readonly StaffEntry[],
  at: EpochMs,
): readonly Recipient[] {
  const isAway = ({ absent }: StaffEntry): boolean => isWithin(absent, at);
  const holders = staff.filter((entry) => holds(entry, role, current));
  const found = new Map<string, Recipient>();
  for (const holder of holders) if (!isAway(holder)) found.set(holder.id, { id: holder.id, role });
  for (const holder of holders.filter(isAway)) {
    const id = standIn(holder, staff, isAway);
    if (id !== undefined && !found.has(id)) found.set(id, { id, role, standsInFor: holder.id });
  }
  return [...found.values()];
}

function holds(entry: StaffEntry, role: Role, { branch, department }: Staffed): boolean {
  if (!entry.roles.includes(role) || entry.branches?.includes(branch) === false) return false;
  return role !== 'department-head' || entry.departments?.includes(department) !== false;
}

const isWithin = (spans: readonly Span[] | undefined, at: EpochMs): boolean =>
  spans?.some(([from, to]) => from <= at && at < to) === true;
