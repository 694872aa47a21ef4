import type { Step } from '../policy/handling.ts';
import type { Policy } from '../policy/policy.ts';
import { stepOf } from '../policy/track-of.ts';
import type { Case } from './case.ts';
import { commandTable } from './commands.table.ts';
import type { CommandType } from './commands.ts';

/** The step of a case that a command takes, if it takes one and the case has it. */
export function stepServed(current: Case, type: CommandType, policy: Policy): Step | undefined {
  const law = commandTable[type];
  return 'serves' in law ? stepOf(policy, current, law.serves) : undefined;
}
