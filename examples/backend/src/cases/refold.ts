import { fold } from '@redress/rules';
import { contextOf } from '@redress/sdk/server';
import { upcast } from '@redress/rules/schemas';
import { sql } from 'kysely';
import type { Dependencies } from '../dependencies.ts';
import { projection } from './append.ts';
import { completed } from './stored-case.ts';

/**
 * The events are the truth; what they fold to is kept beside them only to be quick. Cases that were folded before there were
 * claims, records and hand-overs are folded anew, each in a transaction of its own.
 */
export async function refold(deps: Dependencies): Promise<number> {
  const { db, clock } = deps;
  const rows = await db
    .selectFrom('cases')
    .select(['tenant', 'id'])
    .where(sql<boolean>`not jsonb_exists(folded, 'claims')`)
    .execute();
  for (const { tenant, id } of rows) {
    await db.transaction().execute(async (transaction) => {
      const row = await transaction
        .selectFrom('cases')
        .selectAll()
        .where('tenant', '=', tenant)
        .where('id', '=', id)
        .forUpdate()
        .executeTakeFirstOrThrow();
      const events = await transaction
        .selectFrom('events')
        .selectAll()
        .where('tenant', '=', tenant)
        .where('case_id', '=', id)
        .orderBy('seq')
        .execute();
      const after = fold(
        events.map(({ case_id, occurred_at, recorded_at, tenant: _, ...event }) =>
          upcast({
            ...event,
            caseId: case_id,
            occurredAt: occurred_at.getTime(),
            recordedAt: recorded_at.getTime(),
          }),
        ),
      );
      const context = contextOf(await completed(transaction, deps, row), clock());
      // When it was changed last has not changed.
      const { changed_at: _, ...columns } = projection(after, context);
      await transaction
        .updateTable('cases')
        .set(columns)
        .where('tenant', '=', tenant)
        .where('id', '=', id)
        .execute();
    });
  }
  return rows.length;
}
