import { NotInForceError } from '../core/dated.ts';
import { fail, ok, type Result } from '../core/result.ts';
import { milestoneTable } from '../deadlines/milestones.table.ts';
import { brought } from './brought.ts';
import type { Case } from './case.ts';
import { commandTable } from './commands.table.ts';
import type { Command, CommandType } from './commands.ts';
import { consequences } from './consequences.ts';
import { faultOf } from './conditions.ts';
import type { DecideContext } from './context.ts';
import type { CaseEvent } from './events.ts';
import { handlers } from './handlers.ts';
import { receive } from './receive.ts';
import { createRecorder, type Recorder } from './recorder.ts';
import { refusal, type Fault, type Refusal } from './refusal.ts';
import { sees } from './sight.ts';
import { stepServed } from './step-served.ts';

/**
 * What a command makes happen: the events to append, or why it is refused. Pure: the same case, command and context
 * give the same answer.
 */
export function decide(
  current: Case | null,
  command: Command,
  context: DecideContext,
): Result<readonly CaseEvent[], Refusal> {
  const refuse = (fault: Fault) => fail(refusal(command.type, current, context, fault));
  try {
    const decided = decideInForce(current, command, context);
    return 'code' in decided ? refuse(decided) : ok(decided);
  } catch (error) {
    if (!(error instanceof NotInForceError)) throw error;
    return refuse({ code: 'not-in-force', about: error.message });
  }
}

function decideInForce(
  current: Case | null,
  command: Command,
  context: DecideContext,
): readonly CaseEvent[] | Fault {
  const { type, actor, data } = command;
  const { occurredAt = context.at, at, policy } = context;
  // To whom it must not be known, it does not exist.
  if (current && !sees(actor, current, policy)) return { code: 'no-such-case' };
  if (!Number.isSafeInteger(occurredAt) || occurredAt > at || (current && occurredAt < current.receivedAt))
    return { code: 'impossible-time', about: 'outside' };
  if (type === 'receive') return receive(current, command, context);
  if (current === null) return { code: 'no-such-case' };
  const isMove = type === 'recompute' && data.change === 'policy';
  // Only a recorded command moves a case to another policy.
  if (current.policyId !== policy.policyId && !isMove)
    return { code: 'other-policy', about: current.policyId };
  const blocked = faultOf(current, type, actor, context);
  if (blocked) return blocked;
  if (occurredAt < earliest(current, type, context)) return { code: 'impossible-time', about: 'too-early' };
  const check = brought[type] as AnyCheck | undefined;
  const fault = check?.(data, current, context, actor);
  if (fault) return fault;

  const recorder = createRecorder(current, current.id, command, context);
  const { records } = commandTable[type];
  if (records) recorder.record(records, data);
  const handler = handlers[type] as AnyHandler | undefined;
  handler?.(data, recorder, context, current, command);
  if (recorder.events.length === 0) return { code: 'nothing-to-do' };
  consequences(current, recorder, context);
  return recorder.events;
}

type AnyCheck = (
  data: Command['data'],
  current: Case,
  context: DecideContext,
  actor: Command['actor'],
) => Fault | false | undefined;
type AnyHandler = (
  data: Command['data'],
  recorder: Recorder,
  context: DecideContext,
  current: Case,
  command: Command,
) => void;

/** A step is not taken before the round in which it is due, nor before what it needs. */
function earliest(current: Case, type: CommandType, { policy }: DecideContext): number {
  const step = stepServed(current, type, policy);
  if (!step) return current.receivedAt;
  const ofRound = milestoneTable[step.milestone as 'respond'].starts !== 'receipt';
  return Math.max(
    ofRound ? current.roundStartedAt : current.receivedAt,
    ...step.needs.map((milestone) => current.reached[milestone] ?? 0),
  );
}
