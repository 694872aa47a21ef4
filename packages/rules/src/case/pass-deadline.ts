import { fail, ok, type Result } from '../core/result.ts';
import { deadlineKey } from '../deadlines/deadline.ts';
import { deadlines } from '../deadlines/deadlines.ts';
import type { Case } from './case.ts';
import type { CommandOf } from './commands.ts';
import type { DecideContext } from './context.ts';
import type { CaseEvent } from './events.ts';
import { createRecorder } from './recorder.ts';
import { refusal, type Refusal } from './refusal.ts';

/** Each due time is recorded once, and only while it stands: met, moved or known ones leave nothing to do. */
export function passDeadline(
  current: Case,
  command: CommandOf<'pass-deadline'>,
  context: DecideContext,
): Result<readonly CaseEvent[], Refusal> {
  const { milestone, due } = command.data;
  // Two promises may end at the same instant; each passes.
  const keys = deadlines(current, context)
    .value.filter((one) => one.milestone === milestone && one.due === due && one.state === 'late')
    .map((one) => deadlineKey(current.id, one))
    .filter((key) => !current.passed.includes(key));
  if (keys.length === 0) {
    return fail(
      refusal(
        command,
        current,
        context,
        'nothing-to-do',
        `“${milestone}” is met, has moved, is not yet due, or is recorded already.`,
      ),
    );
  }
  const recorder = createRecorder(current, current.id, command, context);
  for (const key of keys) recorder.record('deadline-passed', { milestone, due, key });
  return ok(recorder.events);
}
