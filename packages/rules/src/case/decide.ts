import { NotInForceError } from '../core/dated.ts';
import { fail, ok, type Result } from '../core/result.ts';
import { isGraver } from '../core/vocabulary.ts';
import { milestoneTable } from '../deadlines/milestones.table.ts';
import { stepOf } from '../policy/track-of.ts';
import { refusalOf } from './admission.ts';
import type { Case } from './case.ts';
import { commandTable } from './commands.table.ts';
import type { Command, CommandData, CommandType } from './commands.ts';
import type { DecideContext } from './context.ts';
import type { CaseEvent } from './events.ts';
import { handlers, kindAfter } from './handlers.ts';
import { passDeadline } from './pass-deadline.ts';
import { receive } from './receive.ts';
import { createRecorder, type Recorder } from './recorder.ts';
import { refusal, type Refusal } from './refusal.ts';

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
    return fail(refusal(command, current, context, 'not-in-force', error.message));
  }
}

function decideInForce(
  current: Case | null,
  command: Command,
  context: DecideContext,
): Result<readonly CaseEvent[], Refusal> {
  const refuse = (code: Refusal['code'], detail: string) =>
    fail(refusal(command, current, context, code, detail));
  const { occurredAt = context.at, at, policy } = context;
  if (!Number.isSafeInteger(occurredAt) || occurredAt > at || (current && occurredAt < current.receivedAt)) {
    return refuse('impossible-time', 'It cannot have happened in the future, nor before the receipt.');
  }
  if (command.type === 'receive') return receive(current, command, context);
  if (current === null) return refuse('no-such-case', 'There is no such case.');
  if (current.policyId !== policy.policyId && !isMove(command)) {
    return refuse(
      'other-policy',
      `The case is under the policy ${current.policyId}; the context brings ${policy.policyId}.`,
    );
  }
  const refused = refusalOf(current, command.type, command.actor, policy);
  if (refused) return fail(refused);
  if (occurredAt < earliest(current, command.type, context)) {
    return refuse('impossible-time', 'It cannot have happened before what it builds on.');
  }
  if (command.type === 'pass-deadline') return passDeadline(current, command, context);
  if (command.type === 'store-photo' && !awaits(current, command.data.photo)) {
    return refuse('nothing-to-do', 'No such photo was announced, or it has arrived already.');
  }
  if (command.type === 'transfer' && command.data.department === current.department) {
    return refuse('nothing-to-do', `The case is with ${current.department} already.`);
  }
  if (isMove(command) && current.policyId === policy.policyId) {
    return refuse('nothing-to-do', 'The case is under this policy already.');
  }
  const floor = command.type === 'confirm' ? tooMild(command.data, current, context) : undefined;
  if (floor !== undefined) return refuse('too-mild', floor);

  const recorder = createRecorder(current, current.id, command, context);
  (handlers[command.type] as Handle)(command.data, recorder, context, current, command);
  return ok(recorder.events);
}

type Handle = (
  data: CommandData[CommandType],
  recorder: Recorder,
  context: DecideContext,
  current: Case,
  command: Command,
) => void;

/** Only a recorded command moves a case to another policy. */
const isMove = (command: Command): boolean =>
  command.type === 'recompute' && command.data.change === 'policy';

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

/** Some kinds are never mild: a danger, for example, is treated as one until it is removed (CS-2). */
function tooMild(
  { issue, severity, kind: given }: CommandData['confirm'],
  current: Case,
  { policy }: DecideContext,
): string | undefined {
  const kind = given ?? kindAfter(issue, current);
  const least = policy.kinds[kind]?.atLeast;
  return least !== undefined && isGraver(least, severity)
    ? `A case of the kind “${kind}” is never milder than ${least}. Say what it is, if it is none.`
    : undefined;
}

const awaits = ({ photos }: Case, photo: string): boolean =>
  photos.some(({ id, stored }) => id === photo && !stored);
