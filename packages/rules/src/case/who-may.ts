import type { Role } from '../core/vocabulary.ts';
import type { Policy } from '../policy/policy.ts';
import { stepOf, trackOf } from '../policy/track-of.ts';
import { ownerRow } from '../routing/owner-row.ts';
import type { Actor } from './actor.ts';
import type { Case } from './case.ts';
import { commandTable, type CommandLaw } from './commands.table.ts';
import type { CommandType } from './commands.ts';
import { stepServed } from './step-served.ts';

type Who = readonly (Role | 'system')[];

/** Roles that may give a command: by law, or by the step of the case's track. Nobody where there is no such step. */
export function whoMay(current: Case | null, type: CommandType, policy: Policy): Who {
  const law = commandTable[type];
  if (!current) return 'roles' in law ? law.roles : [];
  const own = namedBy(law, current, type, policy);
  if (own.length === 0) return own;
  return withoutAccused(law.onBehalf ? [...own, ...handlersOf(current, policy)] : own, current, policy);
}

function namedBy(law: CommandLaw, current: Case, type: CommandType, policy: Policy): Who {
  if ('roles' in law) return law.roles;
  if ('serves' in law) return stepServed(current, type, policy)?.by ?? [];
  if (law.by === 'closer') return [policy.satisfaction.closedBy.role];
  if (law.by === 'track') return staffOf(current, policy);
  const deciders = law.by === 'deciders' ? (stepOf(policy, current, 'approve')?.by ?? []) : [];
  return [...handlersOf(current, policy), ...deciders];
}

/** Those whom the track of a case lets answer or resolve. */
const handlersOf = (current: Case, policy: Policy): Who =>
  (['respond', 'resolve'] as const).flatMap((step) => stepOf(policy, current, step)?.by ?? []);

/** Everyone of the staff on the track of a case. */
const staffOf = (current: Case, policy: Policy): Who =>
  trackOf(policy, current)
    .flatMap(({ by }) => by)
    .filter((role) => role !== 'system' && role !== 'customer');

/** Nobody handles a complaint about themselves: who answers for it in their place takes their steps (CS-5.2). */
function withoutAccused(who: Who, current: Case, policy: Policy): Who {
  const accused = current.accused?.role;
  const others =
    accused !== undefined && who.includes(accused)
      ? [...who, ownerRow(policy, current).to].filter((role) => role !== accused)
      : who;
  return [...new Set(others)];
}

/** The role in which an actor does what these may do. */
export const roleOf = (actor: Actor, who: Who): Role | 'system' | undefined =>
  actor.roles.find((role) => who.includes(role));
