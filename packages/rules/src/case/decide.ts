import { NotInForceError } from '../core/dated.ts';
import { fail, ok, type Result } from '../core/result.ts';
import { milestoneTable } from '../deadlines/milestones.table.ts';
import { stepOf } from '../policy/track-of.ts';
import { brought } from './brought.ts';
import type { Case } from './case.ts';
import { commandTable } from './commands.table.ts';
import type { Command, CommandType } from './commands.ts';
import { blockedBy } from './conditions.ts';
import type { DecideContext } from './context.ts';
import type { CaseEvent } from './events.ts';
import { handlers } from './handlers.ts';
import { receive } from './receive.ts';
import { createRecorder } from './recorder.ts';
import { sees } from './sight.ts';
import { refusal, type Fault, type Refusal } from './refusal.ts';

/**
 * What a command makes happen: the events to append, or why it is refused. Pure: the same case, command and context
 * give the same answer.
 */
export function decide(
  current: Case | null,
  command: Command,
  context: DecideContext,
): Result<readonly CaseEvent[], Refusal> {
  try {
    return decideInForce(current, command, context);
  } catch (error) {
    if (!(error instanceof NotInForceError)) throw error;
    return fail(refusal(command.type, current, context, { code: 'not-in-force', about: error.message }));
  }
}

function decideInForce(
  current: Case | null,
  command: Command,
  context: DecideContext,
): Result<readonly CaseEvent[], Refusal> {
  const refuse = (fault: Fault) => fail(refusal(command.type, current, context, fault));
  const { occurredAt = context.at, at, policy } = context;
  // To whom it must not be known, it does not exist.
  if (current && !sees(command.actor, current, policy)) return refuse({ code: 'no-such-case' });
  if (!Number.isSafeInteger(occurredAt) || occurredAt > at || (current && occurredAt < current.receivedAt))
    return refuse({ code: 'impossible-time', about: 'it is in the future, or before the receipt' });
  if (command.type === 'receive') return receive(current, command, context);
  if (current === null) return refuse({ code: 'no-such-case' });
  const isMove = command.type === 'recompute' && command.data.change === 'policy';
  // Only a recorded command moves a case to another policy.
  if (current.policyId !== policy.policyId && !isMove)
    return refuse({ code: 'other-policy', about: current.policyId });
  const refused = blockedBy(current, command.type, command.actor, context);
  if (refused) return fail(refused);
  if (occurredAt < earliest(current, command.type, context))
    return refuse({ code: 'impossible-time', about: 'it is before what it builds on' });
  const check = brought[command.type] as AnyCheck | undefined;
  const fault = check?.(command.data, current, context, command.actor);
  if (fault) return refuse(fault);

  const recorder = createRecorder(current, current.id, command, context);
  const { records } = commandTable[command.type];
  if (records) recorder.record(records, command.data);
  (handlers[command.type] as AnyHandler | undefined)?.(command.data, recorder, context, current, command);
  return ok(recorder.events);
}

type AnyCheck = (
  data: Command['data'],
  current: Case,
  context: DecideContext,
  actor: Command['actor'],
) => Fault | false | undefined;
type AnyHandler = (
  data: Command['data'],
  recorder: ReturnType<typeof createRecorder>,
  context: DecideContext,
  current: Case,
  command: Command,
) => void;

/** A step is not taken before the round in which it is due, nor before what it needs. */
function earliest(current: Case, type: CommandType, { policy }: DecideContext): number {
  const law = commandTable[type];
  const step = 'serves' in law ? stepOf(policy, current, law.serves) : undefined;
  if (!step) return current.receivedAt;
  const ofRound = milestoneTable[step.milestone as 'respond'].starts !== 'receipt';
  return Math.max(
    ofRound ? current.roundStartedAt : current.receivedAt,
    ...step.needs.map((milestone) => current.reached[milestone] ?? 0),
  );
}
