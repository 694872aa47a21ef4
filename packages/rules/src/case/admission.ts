import type { Policy } from '../policy/policy.ts';
import type { Actor } from './actor.ts';
import type { Case } from './case.ts';
import { commandTable } from './commands.table.ts';
import type { CommandType } from './commands.ts';
import { missingFor } from './gates.ts';
import type { Fault } from './refusal.ts';
import { sees } from './sight.ts';
import { stepServed } from './step-served.ts';
import { roleOf, whoMay } from './who-may.ts';

/** Why a command cannot be given to an existing case now; `undefined` when it can. */
export function notAdmitted(
  current: Case,
  type: CommandType,
  actor: Actor,
  policy: Policy,
): Fault | undefined {
  const law = commandTable[type];
  // To whom it must not be known, it does not exist.
  if (!sees(actor, current, policy)) return { code: 'no-such-case' };
  if (type === 'receive') return { code: 'case-exists' };
  const step = stepServed(current, type, policy);
  if ('serves' in law && !step) return { code: 'not-on-track', about: law.serves };
  if (roleOf(actor, whoMay(current, type, policy)) === undefined) return { code: 'not-your-role' };
  if (!law.stages.includes(current.stage)) return { code: 'wrong-stage', about: current.stage };
  if (!step) return undefined;

  const missing = missingFor(step, current, policy);
  if (missing.length > 0) return { code: 'gate-closed', missing, because: step.source };
  return law.once && current.reached[step.milestone] !== undefined ? { code: 'nothing-to-do' } : undefined;
}
