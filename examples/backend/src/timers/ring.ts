import { duties, escalations, type Command } from '@redress/rules';
import { contextOf } from '@redress/sdk/server';
import { changeCase } from '../cases/change.ts';
import { eraseContents, removePhotosOfErased } from '../cases/erase.ts';
import type { StoredCase } from '../cases/stored-case.ts';
import type { Dependencies } from '../dependencies.ts';
import type { Timer } from './timers.ts';

/**
 * Does what a timer was stored for, if that is still so: the rules look at the recorded events again, because what was due
 * may have been done or moved since.
 */
export async function ring(deps: Dependencies, timer: Timer): Promise<'done' | 'early'> {
  // The database rings by its own clock, which may run ahead of ours.
  if (deps.clock() < timer.at) return 'early';
  const erased = await changeCase(deps, timer, async ({ stored, carryOut, transaction }) => {
    const command = commandFor(timer, stored, deps.clock());
    const result = command && (await carryOut(command));
    if (!timer.erase || !result?.ok) return false;
    await eraseContents(transaction, timer);
    return true;
  });
  if (erased) await removePhotosOfErased(deps, timer);
  return 'done';
}

const actor = { roles: ['system'] } as const;

function commandFor({ key, at, duty, erase }: Timer, stored: StoredCase, now: number): Command | undefined {
  if (erase) return { type: 'erase', actor, data: { why: 'retention' } };
  if (duty !== undefined) return { type: 'pass-deadline', actor, data: { duty, due: at } };
  const { case: current } = stored;
  const context = contextOf(stored, now);
  const rung = escalations(current, duties(current, context), context).find((one) => one.key === key);
  return rung && { type: 'escalate', actor, data: { key, of: rung.of, roles: rung.roles } };
}
