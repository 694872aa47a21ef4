import type { Milestone, Role } from '../core/vocabulary.ts';
import type { Source } from '../sources/index.ts';
import { whoMay } from './who-may.ts';
import type { Case } from './case.ts';
import type { CommandType } from './commands.ts';
import { commandTable } from './commands.table.ts';
import type { RulesContext } from './context.ts';
import type { RecordName } from './records.table.ts';

/** What a gate can want: a milestone, a record, the judgement, or that a claim is answered or settled. */
export type Requirement = Milestone | RecordName | 'judgement' | 'claim-answer' | 'claim-solution';

export const refusalCodes = [
  'no-such-case',
  'case-exists',
  'not-your-role',
  'wrong-stage',
  'not-on-track',
  'gate-closed',
  'nothing-to-do',
  'impossible-time',
  'too-mild',
  'too-soon',
  'too-late',
  'goes-on',
  'not-that-person',
  'changed-meanwhile',
  'amount-missing',
  'reason-missing',
  'inconsistent',
  'not-the-same',
  'other-policy',
  'not-in-force',
] as const;
export type RefusalCode = (typeof refusalCodes)[number];

/** What is wrong, before it is said who could do better. */
export interface Fault {
  readonly code: RefusalCode;
  /** What must be there first. */
  readonly missing?: readonly Requirement[] | undefined;
  /** What it is about: a stage, a person, a policy, an instant; or, of a time or a merger, what is wrong with it in a word. */
  readonly about?: string | number | undefined;
  readonly because?: Source | undefined;
}

/** Why a command was not carried out, what is missing, and who could do it. `refusalText` makes a sentence of it. */
export interface Refusal {
  readonly code: RefusalCode;
  readonly command: CommandType;
  /** What must be there first. */
  readonly missing: readonly Requirement[];
  /** Roles that may do it. */
  readonly who: readonly (Role | 'system')[];
  readonly because: readonly Source[];
  readonly about?: string | number | undefined;
}

export const refusal = (
  type: CommandType,
  current: Case | null,
  { policy }: Pick<RulesContext, 'policy'>,
  { code, missing = [], about, because }: Fault,
): Refusal => ({
  code,
  command: type,
  missing,
  who: code === 'no-such-case' ? [] : whoMay(current, type, policy),
  because: because ? [because] : commandTable[type].because,
  about,
});
