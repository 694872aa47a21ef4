import type { ForgetfulStore, OutboxStore, Ports, StorageTrouble, StoreInTrouble } from '../ports.ts';
import { createDevice } from './device.ts';
import { createFallbackStore } from './fallback-store.ts';
import { createForgetfulStore } from './forgetful-store.ts';
import { createMemoryStore } from './memory-store.ts';
import { createSession, openSealedStore, type Session } from './sealed-store.ts';

/**
 * The store of a tablet that many people share. What is on disk can be read by this page only; where the browser offers
 * no encryption, as on an insecure origin, nothing goes to disk, and `trouble` says so.
 */
export async function openKioskStore(
  name: string,
  after: Ports['after'],
  subtle: SubtleCrypto | undefined = globalThis.crypto?.subtle,
): Promise<OutboxStore & StoreInTrouble & ForgetfulStore> {
  if (!subtle || !('locks' in navigator))
    return createForgetfulStore(createMemoryOnlyStore('storage-insecure'));
  const session = createSession(subtle);
  const alive = (id: string): string => `${name}:${id}`;
  try {
    await stayAlive(alive(session.id));
  } catch {
    // Locks are refused, as in a sandbox or where a page may keep nothing.
    return createForgetfulStore(createMemoryOnlyStore('storage-unavailable'));
  }
  const isAlive = async (id: string): Promise<boolean> =>
    ((await navigator.locks.query()).held ?? []).some((lock) => lock.name === alive(id));
  return createForgetfulStore(openOnDevice(name, session, isAlive, after));
}

const openOnDevice = (
  name: string,
  session: Session,
  isAlive: (id: string) => Promise<boolean>,
  after: Ports['after'],
): OutboxStore & StoreInTrouble =>
  createFallbackStore(createDevice((lost) => openSealedStore(name, session, isAlive, lost), after));

/** Holds a lock as long as the page lives: by it other pages see that what this one has sealed is still read. */
const stayAlive = (name: string): Promise<void> =>
  new Promise((resolve, reject) => {
    navigator.locks
      .request(name, () => {
        resolve();
        return new Promise(() => {});
      })
      .catch(reject);
  });

const createMemoryOnlyStore = (trouble: StorageTrouble): OutboxStore & StoreInTrouble => ({
  ...createMemoryStore(),
  trouble: () => trouble,
  onlyInMemory: () => 0,
  recover: async () => [],
  hasToRecover: () => false,
  onOpened: () => () => undefined,
});
