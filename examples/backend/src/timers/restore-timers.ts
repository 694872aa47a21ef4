import { contextOf } from '@redress/sdk/server';
import { timersOf } from '../cases/due.ts';
import { completed } from '../cases/stored-case.ts';
import type { Dependencies } from '../dependencies.ts';
import { remembering } from '../directory.ts';
import type { Timer } from './timers.ts';

const pageSize = 200;

/**
 * Stores again the timers of all cases that still have any: of open ones, and of closed ones whose texts are still to be
 * destroyed (CS-3.2). Those that wait already stay as they are. What the events say counts, so that no due time is
 * forgotten even if a timer got lost.
 */
export async function restoreTimers({ directory, ...deps }: Dependencies): Promise<void> {
  const { db, clock, timers } = deps;
  const once = remembering(directory);
  let last = { tenant: '', id: '' };
  for (;;) {
    const page = await db
      .selectFrom('cases')
      .selectAll()
      // Erasing empties it, and leaves nothing that is due.
      .where('body_hash', '<>', '')
      .where((eb) => eb(eb.refTuple('tenant', 'id'), '>', eb.tuple(last.tenant, last.id)))
      .orderBy('tenant')
      .orderBy('id')
      .limit(pageSize)
      .execute();
    const found: Timer[] = [];
    for (const row of page) {
      const stored = await completed(db, { directory: once }, row);
      found.push(...timersOf(row.tenant, stored.case, contextOf(stored, clock())));
    }
    await timers.store(found);
    if (page.length < pageSize) return;
    last = page.at(-1)!;
  }
}
