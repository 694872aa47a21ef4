import type { Milestone, Role } from '../core/vocabulary.ts';
import { whoMay } from './admission.ts';
import type { Case } from './case.ts';
import { commandTable } from './commands.table.ts';
import type { Command } from './commands.ts';
import type { RulesContext } from './context.ts';
import type { Source } from '../sources/index.ts';

/** Why a command was not carried out, what is missing, and who could do it. */
export interface Refusal {
  readonly code:
    | 'no-such-case'
    | 'case-exists'
    | 'not-your-role'
    | 'wrong-stage'
    | 'not-on-track'
    | 'gate-closed'
    | 'nothing-to-do'
    | 'impossible-time'
    | 'too-mild'
    | 'other-policy'
    | 'not-in-force';
  /** One English sentence for developers; interfaces have texts of their own for each code. */
  readonly detail: string;
  /** Milestones that must be reached first. */
  readonly missing: readonly Milestone[];
  /** Roles that may do it. */
  readonly who: readonly (Role | 'system')[];
  readonly because: readonly Source[];
}

export const refusal = (
  command: Command,
  current: Case | null,
  { policy }: RulesContext,
  code: Refusal['code'],
  detail: string,
): Refusal => ({
  code,
  detail,
  missing: [],
  who: whoMay(current, command.type, policy),
  because: commandTable[command.type].because,
});
