import { createFetchUploader } from '../adapters/fetch-uploader.ts';
import { openIndexedDbStore } from '../adapters/indexed-db-store.ts';
import { createKyTransport } from '../adapters/ky-transport.ts';
import { deviceName } from '../device-name.ts';
import { sha256Hex } from '../hash.ts';
import type { Lock, Ports } from '../ports.ts';
import { retried } from '../retried.ts';

/** Milliseconds for which a wake-up waits for a page that sends: browsers end one after some minutes. */
export const lockPatience = 60_000;

/** Milliseconds after which a silent server counts as not reached. */
const patience = 60_000;
/** Bytes of one request: small enough that a weak connection loses little. */
const partSize = 1024 * 1024;

/**
 * A service worker as the outbox's world. It has no page and may not load code later, so all of it is here; store, lock and channel are
 * those of the portal's pages.
 *
 * @param endpoint without a slash at its end
 */
export function createWorkerPorts(endpoint: string, portalKey: string): Ports {
  const name = deviceName(endpoint, portalKey);
  const after: Ports['after'] = (milliseconds, work) => {
    const timer = setTimeout(work, milliseconds);
    return () => clearTimeout(timer);
  };
  return {
    clock: () => Date.now(),
    randomBytes: (length) => crypto.getRandomValues(new Uint8Array(length)),
    sha256: sha256Hex,
    // What the device cannot open now is tried again with the next wake-up: there is no memory to fall back to.
    store: retried(() => openIndexedDbStore(name)),
    persist: async () => false,
    transport: async () => createKyTransport(endpoint),
    uploader: async () => createFetchUploader(patientFetch, { endpoint, partSize }),
    lock: createPatientLock(name, after),
    connectivity: { online: () => navigator.onLine, visible: () => false, onReturn: () => () => undefined },
    languages: () => [],
    after,
    changes: {
      post: (caseId) => {
        const channel = new BroadcastChannel(name);
        channel.postMessage(caseId);
        channel.close();
      },
      listen: () => () => undefined,
    },
    report: (error) => reportError(error),
    // The note is in local storage, where a worker does not reach: the next page puts it right.
    noteWaiting: () => undefined,
  };
}

const patientFetch = (request: Request): Promise<Response> =>
  fetch(request, {
    cache: 'no-store',
    credentials: 'omit',
    signal: AbortSignal.any([request.signal, AbortSignal.timeout(patience)]),
  });

/** The pages' lock, waited for. */
function createPatientLock(name: string, after: Ports['after']): Lock {
  return {
    acrossTabs: true,
    run: async (work) => {
      const waiting = new AbortController();
      const stop = after(lockPatience, () => waiting.abort());
      try {
        await navigator.locks.request(name, { signal: waiting.signal }, async () => {
          stop();
          await work();
        });
        return true;
      } catch (error) {
        if (waiting.signal.aborted) return false;
        throw error;
      } finally {
        stop();
      }
    },
  };
}
