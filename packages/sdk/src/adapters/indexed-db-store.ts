import { openDB, type IDBPDatabase, type IDBPTransaction } from 'idb';
import { partBytes, type KeptEntry, type OutboxEntry } from '../outbox/entry.ts';
import { lineUp } from '../outbox/line.ts';
import type { OutboxStore } from '../ports.ts';
import { createCabinetStore } from './cabinet-store.ts';
import type { Cabinet, Reach, Shelves } from './cabinet.ts';

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
  async (_db, tx) => {
    const entries = tx.objectStore('entries');
    entries.createIndex('case', 'caseId');
    entries.createIndex('turn', ['kind', 'notBefore', 'order']);
    for (const id of (await tx.objectStore('cases').getAllKeys()) as string[]) {
      const own = (await entries.index('case').getAll(id)) as KeptEntry[];
      for (const entry of lineUp(own.sort((a, b) => a.order - b.order))) await entries.put(entry);
    }
  },
];

/** Records that are read at once: more would hold up the page while they are unpacked. */
const pageSize = 100;

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
      // Only shelves whose values have an id are listed.
      all: async (shelf) => {
        const found: Shelves[typeof shelf][] = [];
        for (let after: string | undefined; ;) {
          const range = after === undefined ? null : IDBKeyRange.lowerBound(after, true);
          const page = (await tx.objectStore(shelf).getAll(range, pageSize)) as typeof found;
          found.push(...page);
          if (page.length < pageSize) return found;
          after = (page.at(-1) as { id: string }).id;
        }
      },
      put: async (shelf, key, value) => {
        const at = tx.objectStore(shelf);
        await at.put(value, at.keyPath === null ? key : undefined);
      },
      delete: (shelf, key) => tx.objectStore(shelf).delete(key),
      clear: (shelf) => tx.objectStore(shelf).clear(),
      ofCase: (caseId) => tx.objectStore('entries').index('case').getAll(caseId),
      first: async ({ kind, from, until, behind }, except) => {
        const isBehind = behind !== undefined && behind.notBefore >= from;
        const lower = isBehind ? [kind, behind.notBefore, behind.order] : [kind, from];
        const range = IDBKeyRange.bound(lower, [kind, until], isBehind, true);
        const turns = tx.objectStore('entries').index('turn');
        const front = (await turns.getAll(range, except.size + 1)) as KeptEntry[];
        return front.find(({ id }) => !except.has(id));
      },
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
