import { openDB, type IDBPDatabase, type IDBPTransaction } from 'idb';
import { partBytes, type OutboxEntry } from '../outbox/entry.ts';
import type { OutboxStore } from '../ports.ts';
import { createCabinetStore } from './cabinet-store.ts';
import type { Cabinet, Reach } from './cabinet.ts';

type Upgrade = IDBPTransaction<unknown, string[], 'versionchange'>;

/** What each version of the database added, the first one first. A new one goes through all of them. */
const upgrades: readonly ((db: IDBPDatabase, tx: Upgrade) => void | Promise<void>)[] = [
  (db) => {
    db.createObjectStore('cases', { keyPath: 'id' });
    db.createObjectStore('entries', { keyPath: 'id' });
    db.createObjectStore('values');
  },
  async (db, tx) => {
    db.createObjectStore('bytes');
    db.createObjectStore('drafts', { keyPath: 'id' });
    await takeBytesOut(tx);
  },
];

/** Photos that wait had their bytes in their entry. */
async function takeBytesOut(tx: Upgrade): Promise<void> {
  const entries = tx.objectStore('entries');
  if (entries.indexNames.contains('case')) entries.deleteIndex('case');
  for (let cursor = await entries.openCursor(); cursor; cursor = await cursor.continue()) {
    const [kept, bytes] = partBytes(cursor.value as OutboxEntry);
    if (!bytes) continue;
    await tx.objectStore('bytes').put(bytes, kept.id);
    await cursor.update(kept);
  }
}

async function upgradeFrom(version: number, db: IDBPDatabase, tx: Upgrade): Promise<void> {
  try {
    for (const upgrade of upgrades.slice(version)) await upgrade(db, tx);
  } catch {
    // It stays as it was, and does not open: whoever opens it hears of that.
    tx.done.catch(() => undefined);
    abort(tx);
  }
}

/**
 * A store that survives a restart of the browser.
 *
 * @param lost called when the database is gone under it: the browser has closed it, or a newer page wants to upgrade it
 * @throws when IndexedDB is missing or refused, as in some private modes
 */
export async function openIndexedDbStore(name: string, lost: () => void = () => {}): Promise<OutboxStore> {
  const db = await openDB(name, upgrades.length, {
    upgrade: (opened, oldVersion, _newVersion, tx) => void upgradeFrom(oldVersion, opened, tx),
    // A newer version in another tab must not wait for this one for ever.
    blocking: (_current, _blocked, event) => {
      (event.target as IDBDatabase).close();
      lost();
    },
    terminated: lost,
  });
  return createCabinetStore(cabinetIn(db));
}

const cabinetIn = (db: IDBPDatabase): Cabinet => ({
  kept: 'device',
  transact: async (shelves, mode, work) => {
    // Safe on disk before the promise resolves, not only handed to the operating system.
    const tx = db.transaction(shelves as string[], mode as 'readwrite', { durability: 'strict' });
    const reach: Reach = {
      get: (shelf, key) => tx.objectStore(shelf).get(key),
      all: (shelf) => tx.objectStore(shelf).getAll(),
      put: async (shelf, key, value) => {
        const at = tx.objectStore(shelf);
        await at.put(value, at.keyPath === null ? key : undefined);
      },
      delete: (shelf, key) => tx.objectStore(shelf).delete(key),
      clear: (shelf) => tx.objectStore(shelf).clear(),
    };
    const working = work(reach).catch((error: unknown) => {
      abort(tx);
      throw error;
    });
    const [result] = await Promise.all([working, tx.done]);
    return result;
  },
  close: () => db.close(),
});

/** What failed half-way must not be kept by half. */
function abort(tx: { abort(): void }): void {
  try {
    tx.abort();
  } catch {
    // It has ended already, by the same failure.
  }
}
