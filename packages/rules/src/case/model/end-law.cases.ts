import { inForce } from '../../core/dated.ts';
import type { Role } from '../../core/vocabulary.ts';
import type { Policy } from '../../policy/policy.ts';
import { ownerRow } from '../../routing/owner-row.ts';
import type { Case } from '../case.ts';
import type { Breach, Happening } from './law.cases.ts';

/** Nothing ends but as it may (law 2), and nothing satisfied while something is owed (law 3). */
export function* endLaw(happening: Happening): Generator<Breach> {
  const { event, command } = happening;
  if (event.type !== 'closed') return;
  const { actor, data } = event;
  if (actor.role === 'system') yield { law: 'end', says: `it is closed ${data.ending} by the system` };
  if (data.ending === 'satisfied') yield* satisfied(happening);
  else if (data.ending === 'withdrawn' || data.ending === 'merged') {
    const by = data.ending === 'merged' ? 'merge' : 'withdraw';
    if (command.type !== by) yield { law: 'end', says: `it is closed ${data.ending} by “${command.type}”` };
  } else yield* final(happening, data);
}

function* satisfied({ before: { shadow }, policy }: Happening): Generator<Breach> {
  if (!shadow.satisfied)
    yield { law: 'end', says: 'it is closed satisfied without such a rating in its round' };
  if (shadow.unanswered > 0)
    yield { law: 'gate', says: 'it is closed satisfied while a claim has no answer' };
  if (shadow.unsettled > 0)
    yield { law: 'gate', says: 'it is closed satisfied while a claim is not settled' };
  if (policy.satisfaction.summingUp && !shadow.records.has('summing-up'))
    yield { law: 'gate', says: 'it is closed satisfied without being summed up' };
}

/** The final answer, where the customer was not satisfied or not reached. */
function* final(
  { event, before: { current, shadow }, policy }: Happening,
  { ending, reason }: { readonly ending: string; readonly reason?: unknown },
): Generator<Breach> {
  const { rounds, attempts } = policy.satisfaction;
  if (reason === undefined) yield { law: 'end', says: `it is closed ${ending} without a reason` };
  const closer = closerOf(current, policy);
  if (event.actor.role !== closer)
    yield { law: 'end', says: `it is closed ${ending} by ${event.actor.role}, not by ${closer}` };
  if (ending === 'unsatisfied' && shadow.rounds < inForce(rounds, current.recordedAt).value)
    yield { law: 'end', says: `it is closed unsatisfied after ${shadow.rounds} rounds` };
  const tries = inForce(attempts, current.recordedAt).value;
  if (ending === 'unreachable' && shadow.attempts < tries && !current.reporter?.unreachable)
    yield { law: 'end', says: `it is closed unreachable after ${shadow.attempts} attempts` };
}

/** Who may end it so: nobody ends a complaint about themselves. */
const closerOf = (current: Case, policy: Policy): Role => {
  const { role } = policy.satisfaction.closedBy;
  return current.accused?.role === role ? ownerRow(policy, current).to : role;
};
