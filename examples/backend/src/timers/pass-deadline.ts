import { changeCase } from '../cases/change.ts';
import type { Dependencies } from '../dependencies.ts';
import type { Timer } from './timers.ts';

/**
 * Records that a due time has passed, if that is still so: the rules look at the recorded events again, because the
 * milestone may have been reached or moved since the timer was stored.
 */
export async function passDeadline(deps: Dependencies, timer: Timer): Promise<'done' | 'early'> {
  const { milestone, due } = timer;
  // The database rings by its own clock, which may run ahead of ours.
  if (deps.clock() < due) return 'early';
  await changeCase(deps, timer, ({ carryOut }) =>
    carryOut({ type: 'pass-deadline', actor: { roles: ['system'] }, data: { milestone, due } }),
  );
  return 'done';
}
