import { timersOf } from '../cases/due.ts';
import { completed, contextOf } from '../cases/stored-case.ts';
import type { Dependencies } from '../dependencies.ts';

const pageSize = 200;

/**
 * Stores again the timers of all open cases; those that wait already stay as they are. What the events say counts, so
 * that no due time is forgotten even if a timer got lost.
 */
export async function restoreTimers(deps: Dependencies): Promise<void> {
  const { db, clock, timers } = deps;
  let last = { tenant: '', id: '' };
  for (;;) {
    const page = await db
      .selectFrom('cases')
      .selectAll()
      .where('stage', '<>', 'closed')
      .where((eb) => eb(eb.refTuple('tenant', 'id'), '>', eb.tuple(last.tenant, last.id)))
      .orderBy('tenant')
      .orderBy('id')
      .limit(pageSize)
      .execute();
    for (const row of page) {
      const stored = await completed(db, deps, row);
      await timers.store(timersOf(row.tenant, stored.case, contextOf(stored, clock())));
    }
    if (page.length < pageSize) return;
    last = page.at(-1)!;
  }
}
