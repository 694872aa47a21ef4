import { sql, type Transaction } from 'kysely';
import type { CaseAddress } from '../cases/stored-case.ts';
import type { Database } from '../database/schema.ts';

/** Where changes of cases are notified. */
export const changesChannel = 'redress_changes';

/** Tells every process on this database that a case has changed, if and when the transaction is committed. */
export async function announceChange(
  transaction: Transaction<Database>,
  { tenant, caseId }: CaseAddress,
): Promise<void> {
  const payload = JSON.stringify([tenant, caseId]);
  await sql`select pg_notify(${changesChannel}, ${payload})`.execute(transaction);
}

/** The case that a notification names; `undefined` for what is none of ours. */
export function announcedIn(payload: string): CaseAddress | undefined {
  try {
    const [tenant, caseId] = JSON.parse(payload) as unknown[];
    return typeof tenant === 'string' && typeof caseId === 'string' ? { tenant, caseId } : undefined;
  } catch {
    return undefined;
  }
}
