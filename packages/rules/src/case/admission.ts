import type { Policy } from '../policy/policy.ts';
import { stepOf } from '../policy/track-of.ts';
import type { Actor } from './actor.ts';
import type { Case } from './case.ts';
import { commandTable } from './commands.table.ts';
import type { CommandType } from './commands.ts';
import { isWaiting, missingFor } from './gates.ts';
import { refusal, type Fault, type Refusal } from './refusal.ts';
import { sees } from './sight.ts';
import { roleOf, whoMay } from './who-may.ts';

/** Why a command cannot be given to an existing case now; `undefined` when it can. */
export function refusalOf(
  current: Case,
  type: CommandType,
  actor: Actor,
  policy: Policy,
): Refusal | undefined {
  const refuse = (fault: Fault): Refusal => refusal(type, current, { policy }, fault);
  const law = commandTable[type];
  // To whom it must not be known, it does not exist.
  if (!sees(actor, current, policy)) return refuse({ code: 'no-such-case' });
  if (type === 'receive') return refuse({ code: 'case-exists' });
  const step = 'serves' in law ? stepOf(policy, current, law.serves) : undefined;
  if ('serves' in law && !step) return refuse({ code: 'not-on-track', about: law.serves });
  if (roleOf(actor, whoMay(current, type, policy)) === undefined) return refuse({ code: 'not-your-role' });
  if (!law.stages.includes(current.stage)) return refuse({ code: 'wrong-stage', about: current.stage });
  if (!step) return undefined;

  const missing = missingFor(step, current, policy);
  if (missing.length > 0) return refuse({ code: 'gate-closed', missing, because: step.source });
  const isAnswerToOffer = type === 'accept-plan' || type === 'decline-plan';
  if (isAnswerToOffer && !isWaiting(current, 'consent')) return refuse({ code: 'nothing-to-do' });
  if (law.once && current.reached[step.milestone] !== undefined) return refuse({ code: 'nothing-to-do' });
  return undefined;
}
