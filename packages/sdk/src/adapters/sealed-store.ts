import { openDB, type IDBPDatabase } from 'idb';
import type { OutboxStore } from '../ports.ts';
import { createCabinetStore } from './cabinet-store.ts';
import { findByScan, type Cabinet, type Reach, type ShelfName } from './cabinet.ts';
import { oneAtATime } from './one-at-a-time.ts';

/** Who may read what is sealed: this page, as long as it lives. */
export interface Session {
  /** Names the session's records, so that those of a dead one are found. */
  readonly id: string;
  /** The key; it cannot be taken out of the page's memory. */
  key(): Promise<CryptoKey>;
  /** Throws the key away: what is sealed with it is noise from then on. */
  renew(): void;
}

interface Sealed {
  readonly iv: Uint8Array<ArrayBuffer>;
  readonly data: ArrayBuffer;
}

const table = 'sealed';
const algorithm = { name: 'AES-GCM', length: 256 } as const;

export function createSession(subtle: SubtleCrypto): Session {
  let made: Promise<CryptoKey> | undefined;
  return {
    id: crypto.randomUUID(),
    key: () => (made ??= subtle.generateKey(algorithm, false, ['encrypt', 'decrypt'])),
    renew: () => {
      made = undefined;
    },
  };
}

/** A store on the device of which only the session can read anything: all that others find is names and noise. */
export async function openSealedStore(
  name: string,
  session: Session,
  isAlive: (sessionId: string) => Promise<boolean>,
  lost: () => void = () => {},
): Promise<OutboxStore> {
  const db = await openDB(name, 1, {
    upgrade: (opened) => void opened.createObjectStore(table),
    blocking: (_current, _blocked, event) => {
      (event.target as IDBDatabase).close();
      lost();
    },
    terminated: lost,
  });
  await clearDeadSessions(db, session, isAlive);
  const store = createCabinetStore(cabinetIn(db, session));
  return {
    ...store,
    wipe: async () => {
      await store.wipe();
      session.renew();
    },
  };
}

/** Nobody can read what sessions left that are gone. */
async function clearDeadSessions(
  db: IDBPDatabase,
  session: Session,
  isAlive: (sessionId: string) => Promise<boolean>,
): Promise<void> {
  const ids = new Set(((await db.getAllKeys(table)) as string[]).map((key) => key.split('/')[0]!));
  for (const id of ids) {
    if (id !== session.id && !(await isAlive(id))) await db.delete(table, within(`${id}/`));
  }
}

/** All keys with a beginning. */
const within = (beginning: string): IDBKeyRange => IDBKeyRange.bound(beginning, `${beginning}\uffff`);

function cabinetIn(db: IDBPDatabase, session: Session): Cabinet {
  // A transaction of the database would end while something is sealed, so the turns are ours.
  const inTurn = oneAtATime();
  const place = (shelf: ShelfName, key: string): string => `${session.id}/${shelf}/${key}`;
  const whole = (shelf: ShelfName): IDBKeyRange => within(place(shelf, ''));
  /** Entries are looked at again and again: each is unsealed once. Only this page changes them. */
  const unsealed = new Map<string, unknown>();
  const isEntry = (at: string): boolean => at.startsWith(place('entries', ''));

  const work = async <T>(task: (reach: Reach) => Promise<T>): Promise<T> => {
    const key = await session.key();
    const changes = new Map<string, unknown>();
    const keysOf = async (shelf: ShelfName) => (await db.getAllKeys(table, whole(shelf))) as string[];
    const kept = async (at: string): Promise<unknown> => {
      if (unsealed.has(at)) return unsealed.get(at);
      const value = await unseal(key, at, (await db.get(table, at)) as Sealed | undefined);
      if (isEntry(at)) unsealed.set(at, value);
      return value;
    };
    const reach: Reach = {
      get: async (shelf, id) => {
        const at = place(shelf, id);
        return changes.has(at) ? changes.get(at) : kept(at);
      },
      all: async (shelf) => {
        const found = new Map<string, unknown>();
        for (const at of await keysOf(shelf)) found.set(at, changes.has(at) ? undefined : await kept(at));
        for (const [at, value] of changes) if (at.startsWith(place(shelf, ''))) found.set(at, value);
        return [...found.values()].filter((value) => value !== undefined);
      },
      put: async (shelf, id, value) => void changes.set(place(shelf, id), value),
      delete: async (shelf, id) => void changes.set(place(shelf, id), undefined),
      clear: async (shelf) => {
        for (const at of await keysOf(shelf)) changes.set(at, undefined);
      },
      // A tablet holds few at a time.
      ...findByScan(() => reach.all('entries')),
    } as Reach;
    const result = await task(reach);
    const sealed = await Promise.all(
      [...changes].map(
        async ([at, value]) => [at, value === undefined ? undefined : await seal(key, at, value)] as const,
      ),
    );
    const tx = db.transaction(table, 'readwrite', { durability: 'strict' });
    await Promise.all([
      ...sealed.map(([at, value]) => (value ? tx.store.put(value, at) : tx.store.delete(at))),
      tx.done,
    ]);
    for (const [at, value] of changes)
      if (value === undefined) unsealed.delete(at);
      else if (isEntry(at)) unsealed.set(at, value);
    return result;
  };

  return {
    kept: 'device',
    transact: (_shelves, _mode, task) => inTurn(() => work(task)),
    close: () => db.close(),
  };
}

const bytesMark = 1;
const jsonMark = 0;

/** @param at where it stands; what is moved elsewhere cannot be opened */
async function seal(key: CryptoKey, at: string, value: unknown): Promise<Sealed> {
  const isBytes = value instanceof ArrayBuffer;
  const plain = isBytes ? new Uint8Array(value) : new TextEncoder().encode(JSON.stringify(value));
  const marked = new Uint8Array(plain.length + 1);
  marked[0] = isBytes ? bytesMark : jsonMark;
  marked.set(plain, 1);
  const iv = crypto.getRandomValues(new Uint8Array(12));
  const data = await crypto.subtle.encrypt(parameters(iv, at), key, marked);
  return { iv, data };
}

async function unseal(key: CryptoKey, at: string, sealed: Sealed | undefined): Promise<unknown> {
  if (!sealed) return undefined;
  const marked = await crypto.subtle.decrypt(parameters(sealed.iv, at), key, sealed.data);
  const plain = marked.slice(1);
  return new Uint8Array(marked)[0] === bytesMark ? plain : JSON.parse(new TextDecoder().decode(plain));
}

const parameters = (iv: Uint8Array<ArrayBuffer>, at: string): AesGcmParams => ({
  name: algorithm.name,
  iv,
  additionalData: new TextEncoder().encode(at),
});
