import type { NewContent, Written } from '@redress/sdk/server';
import type { Transaction } from 'kysely';
import type { Reader } from '../directory.ts';
import type { Database } from '../database/schema.ts';

export async function keepContents(
  transaction: Transaction<Database>,
  tenant: string,
  caseId: string,
  contents: readonly NewContent[],
): Promise<void> {
  if (contents.length === 0) return;
  const rows = contents.map(({ ref, salt, body }) => ({ tenant, case_id: caseId, ref, salt, body }));
  await transaction.insertInto('contents').values(rows).execute();
}

/** What was written on a case, by reference. What has been erased is missing. */
export async function contentsOf(
  reader: Reader,
  tenant: string,
  caseId: string,
): Promise<ReadonlyMap<string, Written>> {
  const rows = await reader
    .selectFrom('contents')
    .select(['ref', 'body'])
    .where('tenant', '=', tenant)
    .where('case_id', '=', caseId)
    .where('body', 'is not', null)
    .execute();
  return new Map(rows.map(({ ref, body }) => [ref, JSON.parse(body!) as Written]));
}
