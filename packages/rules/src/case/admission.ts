import type { Milestone, Role } from '../core/vocabulary.ts';
import type { Policy } from '../policy/policy.ts';
import { stepOf } from '../policy/track-of.ts';
import type { Actor } from './actor.ts';
import type { Case } from './case.ts';
import { commandTable } from './commands.table.ts';
import type { CommandType } from './commands.ts';
import type { RulesContext } from './context.ts';
import type { Refusal } from './refusal.ts';

/** Commands that end what they serve; given again there is nothing left to do. */
const onceARound: readonly CommandType[] = [
  'propose-plan',
  'approve-plan',
  'refuse-plan',
  'accept-plan',
  'decline-plan',
  'record-interim',
  'record-arrival',
  'report',
];

/** Why a command cannot be given to an existing case now; `undefined` when it can. */
export function refusalOf(
  current: Case,
  type: CommandType,
  actor: Actor,
  policy: Policy,
): Refusal | undefined {
  const law = commandTable[type];
  const who = whoMay(current, type, policy);
  const refuse = (code: Refusal['code'], detail: string, missing: readonly Milestone[] = []): Refusal => ({
    code,
    detail,
    missing,
    who,
    because: law.because,
  });
  if (type === 'receive') return refuse('case-exists', `Case ${current.id} has been received already.`);
  const step = 'serves' in law ? stepOf(policy, current, law.serves) : undefined;
  if ('serves' in law && !step) {
    return refuse('not-on-track', `A case like this, ${current.severity}, has no step “${law.serves}”.`);
  }
  if (roleOf(actor, who) === undefined) {
    return refuse(
      'not-your-role',
      `“${type}” is for ${who.join(', ')}; you act as ${actor.roles.join(', ') || 'nobody'}.`,
    );
  }
  if (type === 'acknowledge' && current.reached.acknowledge !== undefined) {
    return refuse('nothing-to-do', 'The customer has been told that it arrived.');
  }
  if (!law.stages.includes(current.stage)) {
    return refuse(
      'wrong-stage',
      `“${type}” is possible while a case is ${law.stages.join(' or ')}; this one is ${current.stage}.`,
    );
  }
  if (!step) return undefined;

  const missing = step.needs.filter((milestone) => current.reached[milestone] === undefined);
  if (missing.length > 0) {
    return {
      ...refuse('gate-closed', `Before “${type}” comes: ${missing.join(', ')}.`, missing),
      because: [step.source],
    };
  }
  if ((type === 'accept-plan' || type === 'decline-plan') && !isOffered(current)) {
    return refuse('nothing-to-do', 'No plan is put to the customer.');
  }
  if (onceARound.includes(type) && current.reached[step.milestone] !== undefined) {
    return refuse('nothing-to-do', `“${step.milestone}” has been reached already.`);
  }
  return undefined;
}

/** Whether a plan waits for the customer's consent. */
export const isOffered = ({ waits }: Case): boolean =>
  waits.some(({ reason, to }) => reason === 'consent' && to === undefined);

/** What an actor may do with a case now. */
export function commandsFor(current: Case, actor: Actor, { policy }: RulesContext): readonly CommandType[] {
  return (Object.keys(commandTable) as CommandType[]).filter(
    (type) => !refusalOf(current, type, actor, policy),
  );
}

/** Roles that may give a command: by law, or by the step of the case's track. Nobody where there is no such step. */
export function whoMay(
  current: Case | null,
  type: CommandType,
  policy: Policy,
): readonly (Role | 'system')[] {
  const law = commandTable[type];
  if ('roles' in law) return law.roles;
  if (!current) return [];
  return 'serves' in law ? (stepOf(policy, current, law.serves)?.by ?? []) : handlersOf(current, policy);
}

/** Those whom the track of a case lets answer or resolve. */
const handlersOf = (current: Case, policy: Policy): readonly (Role | 'system')[] => [
  ...new Set((['respond', 'resolve'] as const).flatMap((step) => stepOf(policy, current, step)?.by ?? [])),
];

/** The role in which an actor does what these may do. */
export const roleOf = (actor: Actor, who: readonly (Role | 'system')[]): Role | 'system' | undefined =>
  actor.roles.find((role) => who.includes(role));
