import type { RecordedEvent } from '@redress/sdk/server';
import type { Reader } from '../directory.ts';
import type { CaseAddress } from './stored-case.ts';

/** What has happened on a case, the earliest first. */
export async function eventsOf(reader: Reader, { tenant, caseId }: CaseAddress): Promise<RecordedEvent[]> {
  const rows = await reader
    .selectFrom('events')
    .select(['type', 'actor', 'data', 'occurred_at'])
    .where('tenant', '=', tenant)
    .where('case_id', '=', caseId)
    .orderBy('seq')
    .execute();
  return rows.map(({ type, actor, data, occurred_at }) => ({
    type,
    actor,
    data,
    occurredAt: occurred_at.getTime(),
  }));
}

/** Names of the tenant's staff by their ids. */
export async function staffNames(reader: Reader, tenant: string): Promise<ReadonlyMap<string, string>> {
  const rows = await reader.selectFrom('staff').select(['id', 'name']).where('tenant', '=', tenant).execute();
  return new Map(rows.map(({ id, name }) => [id, name]));
}
