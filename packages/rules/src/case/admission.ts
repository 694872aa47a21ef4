import type { Milestone, Severity } from '../core/vocabulary.ts';
import type { PublicPolicy, Step } from '../policy/policy.ts';
import type { Actor } from './actor.ts';
import type { Case } from './case.ts';
import { commandTable, type CommandLaw } from './commands.table.ts';
import type { CommandType } from './commands.ts';
import type { RulesContext } from './context.ts';
import type { Refusal } from './refusal.ts';

/** Commands that end what they serve; given again there is nothing left to do. */
const onceARound: readonly CommandType[] = ['propose-plan', 'approve-plan', 'refuse-plan', 'record-interim'];

/** Why a command cannot be given to an existing case now; `undefined` when it can. */
export function refusalOf(
  current: Case,
  type: CommandType,
  actor: Actor,
  policy: PublicPolicy,
): Refusal | undefined {
  const law = commandTable[type];
  const refuse = (code: Refusal['code'], detail: string, missing: readonly Milestone[] = []): Refusal => ({
    code,
    detail,
    missing,
    who: law.roles,
    because: law.because,
  });
  if (type === 'receive') return refuse('case-exists', `Case ${current.id} has been received already.`);
  if (!mayGive(law, actor)) {
    return refuse(
      'not-your-role',
      `“${type}” is for ${law.roles.join(', ')}; you act as ${actor.roles.join(', ') || 'nobody'}.`,
    );
  }
  if (!law.stages.includes(current.stage)) {
    return refuse(
      'wrong-stage',
      `“${type}” is possible while a case is ${law.stages.join(' or ')}; this one is ${current.stage}.`,
    );
  }
  if (law.serves === undefined) return undefined;

  const step = stepOf(policy, current.severity, law.serves);
  if (!step) return refuse('not-on-track', `A case that is ${current.severity} has no step “${law.serves}”.`);
  const missing = step.needs.filter((milestone) => current.reached[milestone] === undefined);
  if (missing.length > 0) {
    return {
      ...refuse('gate-closed', `Before “${type}” comes: ${missing.join(', ')}.`, missing),
      because: [step.source],
    };
  }
  if (onceARound.includes(type) && current.reached[law.serves] !== undefined) {
    return refuse('nothing-to-do', `“${law.serves}” has been reached already.`);
  }
  return undefined;
}

/** What an actor may do with a case now. */
export function commandsFor(current: Case, actor: Actor, { policy }: RulesContext): readonly CommandType[] {
  return (Object.keys(commandTable) as CommandType[]).filter(
    (type) => !refusalOf(current, type, actor, policy),
  );
}

export const mayGive = ({ roles }: CommandLaw, actor: Actor): boolean =>
  actor.roles.some((role) => roles.includes(role));

const stepOf = (policy: PublicPolicy, severity: Severity, milestone: Milestone): Step | undefined =>
  policy.tracks[severity].find((step) => step.milestone === milestone);
