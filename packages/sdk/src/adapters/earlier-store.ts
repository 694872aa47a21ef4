import { deleteDB } from 'idb';
import type { OutboxEntry } from '../outbox/entry.ts';
import type { OutboxStore } from '../ports.ts';
import { openIndexedDbStore } from './indexed-db-store.ts';

/**
 * Moves the cases of a database of an earlier name, and what of them waits, into a store; the database goes. A case that is
 * in the store already stays as it is there: another tab was faster.
 */
export async function adoptEarlierStore(name: string, into: OutboxStore): Promise<void> {
  const earlier = await openIndexedDbStore(name);
  const entries = await earlier.entries();
  for (const record of await earlier.cases()) {
    const own = entries.filter(({ caseId }) => caseId === record.id);
    const whole = own.map(
      async (entry) =>
        (entry.kind === 'photo' ? { ...entry, bytes: await earlier.bytes(entry.id) } : entry) as OutboxEntry,
    );
    await into.add(record, await Promise.all(whole));
  }
  earlier.close();
  await deleteDB(name);
}
