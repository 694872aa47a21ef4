import { openDB, type DBSchema } from 'idb';
import { mayBeTakenBack, type OutboxEntry, type StoredCase } from '../outbox/entry.ts';
import type { OutboxStore } from '../ports.ts';

interface Schema extends DBSchema {
  cases: { key: string; value: StoredCase };
  entries: { key: string; value: OutboxEntry; indexes: { case: string } };
  values: { key: string; value: unknown };
}

/** Safe on disk before the promise resolves, not only handed to the operating system. */
const strict = { durability: 'strict' } as const;

/**
 * A store that survives a restart of the browser.
 *
 * @throws when IndexedDB is missing or blocked, as in some private modes
 */
export async function openIndexedDbStore(portalKey: string): Promise<OutboxStore> {
  const db = await openDB<Schema>(`redress:${portalKey}`, 1, {
    upgrade: (upgraded) => {
      upgraded.createObjectStore('cases', { keyPath: 'id' });
      upgraded.createObjectStore('entries', { keyPath: 'id' }).createIndex('case', 'caseId');
      upgraded.createObjectStore('values');
    },
    // A newer version in another tab must not wait for this one for ever.
    blocking: (_current, _blocked, event) => (event.target as IDBDatabase).close(),
  });

  return {
    kept: () => 'device',
    add: async (record, added) => {
      const tx = db.transaction(['cases', 'entries'], 'readwrite', strict);
      const isNew = (await tx.objectStore('cases').getKey(record.id)) === undefined;
      await Promise.all([
        ...(isNew ? [tx.objectStore('cases').add(record)] : []),
        ...(isNew ? added.map((entry) => tx.objectStore('entries').add(entry)) : []),
        tx.done,
      ]);
      return isNew;
    },
    entries: async () => (await db.getAll('entries')).sort((a, b) => a.order - b.order),
    put: async (entry) => {
      const tx = db.transaction('entries', 'readwrite', strict);
      const present = (await tx.store.getKey(entry.id)) !== undefined;
      if (present) await tx.store.put(entry);
      await tx.done;
      return present;
    },
    append: async (entry) => {
      const tx = db.transaction(['cases', 'entries'], 'readwrite', strict);
      const isKnown = (await tx.objectStore('cases').getKey(entry.caseId)) !== undefined;
      await Promise.all([...(isKnown ? [tx.objectStore('entries').add(entry)] : []), tx.done]);
      return isKnown;
    },
    reject: async (entry, record) => {
      const tx = db.transaction(['cases', 'entries'], 'readwrite', strict);
      await Promise.all([tx.objectStore('entries').put(entry), tx.objectStore('cases').put(record), tx.done]);
    },
    remove: (id) => db.delete('entries', id),
    settle: async (id, record) => {
      const tx = db.transaction(['cases', 'entries'], 'readwrite', strict);
      await Promise.all([tx.objectStore('entries').delete(id), tx.objectStore('cases').put(record), tx.done]);
    },
    takeBack: async (caseId) => {
      const tx = db.transaction(['cases', 'entries'], 'readwrite', strict);
      const own = await tx.objectStore('entries').index('case').getAll(caseId);
      const allowed = mayBeTakenBack(own);
      if (allowed) {
        await Promise.all([
          tx.objectStore('cases').delete(caseId),
          ...own.map(({ id }) => tx.objectStore('entries').delete(id)),
        ]);
      }
      await tx.done;
      return allowed;
    },
    cases: () => db.getAll('cases'),
    case: (id) => db.get('cases', id),
    putCase: async (record) => {
      await db.put('cases', record);
    },
    read: (name) => db.get('values', name),
    write: async (name, value) => {
      await db.put('values', value, name);
    },
    close: () => db.close(),
  };
}
