import { deviceName, waitingNote } from '../device-name.ts';
import { sha256Hex } from '../hash.ts';
import { loadChunk } from '../load-chunk.ts';
import type { Lock, OutboxStore, Ports } from '../ports.ts';
import { retried } from '../retried.ts';
import { createConnectivity } from './connectivity.ts';
import { createDevice } from './device.ts';
import { createFallbackStore } from './fallback-store.ts';
import { openIndexedDbStore } from './indexed-db-store.ts';
import { openChannel } from './open-channel.ts';

const ignore = (): void => undefined;

/**
 * The browser as the client's world, in a page or a worker. Nothing is opened or fetched before it is asked for.
 *
 * @param kiosk whether the device is shared: nothing that can be read stays on it
 */
export function createBrowserPorts(endpoint: string, portalKey: string, kiosk = false): Ports {
  const name = deviceName(endpoint, portalKey);
  const after: Ports['after'] = (milliseconds, work) => {
    const timer = setTimeout(work, milliseconds);
    return () => clearTimeout(timer);
  };
  return {
    clock: () => Date.now(),
    randomBytes: (length) => crypto.getRandomValues(new Uint8Array(length)),
    sha256: sha256Hex,
    store: kiosk
      ? retried(async () =>
          (await loadChunk(() => import('./kiosk-store.ts'))).openKioskStore(`${name}:kiosk`, after),
        )
      : retried(async () =>
          createFallbackStore(createDevice((lost) => openStore(name, `redress:${portalKey}`, lost), after)),
        ),
    // Not every browser asks, an insecure origin offers nothing, and a sandbox refuses.
    persist: async () => (!kiosk && (await navigator.storage?.persist?.().catch(ignore))) ?? false,
    transport: retried(async () =>
      (await loadChunk(() => import('./ky-transport.ts'))).createKyTransport(endpoint),
    ),
    uploader: retried(async () =>
      (await loadChunk(() => import('./tus-uploader.ts'))).createTusUploader(endpoint),
    ),
    lock: createTabLock(name),
    connectivity: createConnectivity(),
    languages: () => [
      (globalThis.document as Document | undefined)?.documentElement.lang ?? '',
      ...navigator.languages,
    ],
    after,
    changes: createTabChannel(name),
    report: (error) => reportError(error),
    noteWaiting: (waiting) => {
      // What waits on a shared device is lost with the page: there is nothing for a later visit to send.
      if (kiosk) return;
      try {
        if (waiting) localStorage.setItem(waitingNote(name), '1');
        else localStorage.removeItem(waitingNote(name));
      } catch {
        // Without local storage a later visit drains when the form is opened.
      }
    },
  };
}

/**
 * Opens the portal's store.
 *
 * @param earlier its name as long as names did not say which backend it belongs to
 */
async function openStore(name: string, earlier: string, lost: () => void): Promise<OutboxStore> {
  const store = await openIndexedDbStore(name, lost);
  try {
    const databases = (await indexedDB.databases?.()) ?? [];
    if (databases.some((database) => database.name === earlier)) {
      const { adoptEarlierStore } = await loadChunk(() => import('./earlier-store.ts'));
      await adoptEarlierStore(earlier, store);
    }
  } catch (error) {
    // It stays where it is until the next visit.
    reportError(error);
  }
  return store;
}

/** Opened by whoever listens first, so that a page without a client opens nothing. */
function createTabChannel(name: string): Ports['changes'] {
  let channel: BroadcastChannel | undefined;
  return {
    post: (caseId) => channel?.postMessage(caseId),
    listen: (listener) => {
      const opened = (channel ??= openChannel(name));
      if (opened) opened.onmessage = ({ data }: MessageEvent<string>) => listener(data);
      return () => {
        opened?.close();
        channel = undefined;
      };
    },
  };
}

/** Web Locks where there are any; on an insecure origin only the lease in the store excludes other tabs. */
function createTabLock(name: string): Lock {
  if (!('locks' in navigator)) {
    return {
      acrossTabs: false,
      run: async (work) => {
        await work();
        return true;
      },
    };
  }
  return {
    acrossTabs: true,
    run: async (work, steal) => {
      let running: Promise<boolean> | undefined;
      const request = navigator.locks.request(name, steal ? { steal } : { ifAvailable: true }, (lock) => {
        running = lock ? work().then(() => true) : Promise.resolve(false);
        return running;
      });
      return request.catch(async (error: unknown) => {
        // Another tab took this one for dead and took the lock: the work finds that out by itself.
        if (running) return running;
        if ((error as DOMException).name !== 'SecurityError') throw error;
        // Refused, as in a sandbox or where a page may keep nothing: no other tab can see what is to be sent.
        await work();
        return true;
      });
    },
  };
}
