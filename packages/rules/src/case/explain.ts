import type { EpochMs } from '../core/instant.ts';
import { roles, type Milestone, type Role } from '../core/vocabulary.ts';
import type { Decision } from '../core/decision.ts';
import type { Source } from '../sources/index.ts';
import { roleOf, whoMay } from './who-may.ts';
import type { Case, Stage } from './case.ts';
import { commandTable } from './commands.table.ts';
import type { CommandType } from './commands.ts';
import { blockedBy } from './conditions.ts';
import type { RulesContext } from './context.ts';
import { doneBy, duties } from './duties.ts';
import type { Duty, DutyName } from './duty.ts';
import { missingForClosing, isRated } from './gates.ts';
import type { Requirement } from './refusal.ts';
import { ownerRow } from '../routing/owner-row.ts';

/** Why a case stands where it stands. */
export interface Standing {
  readonly reason:
    | 'late'
    | 'new-time-passed'
    | 'waits-for-customer'
    | 'waits-for-closing'
    | 'handed-over'
    | 'goes-its-way'
    | 'closed';
  /** What it is about: a duty that is late, or whose new time has passed, what the customer was asked for, what closing still wants. */
  readonly about: readonly (DutyName | Requirement | 'consent' | 'rating' | 'closed')[];
  readonly since?: EpochMs | undefined;
}

/** Something that can come next, or could if what is missing were there. */
export interface NextStep {
  readonly command: CommandType;
  /** Roles that may do it. */
  readonly by: readonly (Role | 'system')[];
  /** What must come first; empty when it can be done now. */
  readonly missing: readonly Requirement[];
  /** By when it is due, where something is. */
  readonly until?: EpochMs | undefined;
  readonly because: readonly Source[];
}

export interface Explanation {
  readonly stage: Stage;
  /** Who answers for it: a person once somebody does, else the role. */
  readonly owner: { readonly role?: Role | undefined; readonly id?: string | undefined };
  readonly standing: readonly Standing[];
  readonly next: readonly NextStep[];
  readonly duties: readonly Duty[];
}

/** What happens by itself is nobody’s next step. */
const byThemselves: readonly CommandType[] = [
  'receive',
  'store-photo',
  'recompute',
  'pass-deadline',
  'escalate',
  'add-duplicate',
];

/** Why a case stands where it stands, and what can come next, by whom, until when. */
export function explain(current: Case, context: RulesContext): Decision<Explanation> {
  const { policy } = context;
  const due = duties(current, context);
  const next = (Object.keys(commandTable) as CommandType[])
    .filter((type) => !byThemselves.includes(type))
    .flatMap((type): NextStep[] => nextStep(type, current, due, context));
  const standing = standingOf(current, due, context);
  return {
    value: {
      stage: current.stage,
      owner: { role: ownerRow(policy, current).to, id: current.owner },
      standing,
      next,
      duties: due,
    },
    because: [...new Set([...due.map(({ source }) => source), ...next.flatMap(({ because }) => because)])],
    policyId: policy.policyId,
    trace: () => [
      ...standing.map(({ reason, about }) => `${reason}: ${about.join(', ')}`),
      ...next.map(({ command, by, missing, until }) =>
        [
          `${command} by ${by.join(' or ')}`,
          missing.length > 0 ? `once there is ${missing.join(', ')}` : '',
          until === undefined ? '' : `until ${new Date(until).toISOString()}`,
        ]
          .filter((part) => part !== '')
          .join(', '),
      ),
    ],
  };
}

function nextStep(type: CommandType, current: Case, due: readonly Duty[], context: RulesContext): NextStep[] {
  const { policy } = context;
  const law = commandTable[type];
  const by = whoMay(current, type, policy);
  const role = roleOf({ roles: [...roles, 'system'] }, by);
  if (role === undefined) return [];
  // Seen with the eyes of somebody who may see it and may do it.
  const id = type === 'take-over' ? current.handOver?.to : current.owner;
  const blocked = blockedBy(current, type, { roles: ['system', role], id }, context);
  if (blocked && blocked.code !== 'gate-closed') return [];
  // What has been done can be done again, and is no step of the way ahead.
  if ('serves' in law && current.reached[law.serves] !== undefined) return [];
  const duty = due.find(({ name }) => doneBy[name] === type);
  return [
    {
      command: type,
      by,
      missing: blocked?.missing ?? [],
      until: duty?.due,
      because: blocked?.because ?? law.because,
    },
  ];
}

function standingOf(current: Case, due: readonly Duty[], { at, policy }: RulesContext): readonly Standing[] {
  const { stage, closedAt, waits, handOver, expected = {} } = current;
  if (stage === 'closed') return [{ reason: 'closed', about: ['closed'], since: closedAt }];
  const found: Standing[] = [];
  for (const { name, due: since, state } of due) {
    if (state === 'late') found.push({ reason: 'late', about: [name], since });
  }
  for (const name of new Set(due.map((duty) => duty.name))) {
    const { by: since = at } = expected[name as Milestone] ?? {};
    if (since < at) found.push({ reason: 'new-time-passed', about: [name], since });
  }
  for (const { reason, from, to } of waits) {
    if (to === undefined) found.push({ reason: 'waits-for-customer', about: [reason], since: from });
  }
  if (handOver) found.push({ reason: 'handed-over', about: ['take-over'], since: handOver.at });
  if (stage === 'resolved') {
    if (isRated(current))
      found.push({
        reason: 'waits-for-closing',
        about: missingForClosing(current, policy),
        since: current.rating?.at,
      });
    else found.push({ reason: 'waits-for-customer', about: ['rating'], since: current.reached.resolve });
  }
  const { name } = due[0] ?? {};
  return found.length > 0 || !name ? found : [{ reason: 'goes-its-way', about: [name], since: undefined }];
}
