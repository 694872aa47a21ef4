import { sha256Hex } from '../hash.ts';
import { loadChunk } from '../load-chunk.ts';
import type { Lock, Ports } from '../ports.ts';
import { openFallbackStore } from './fallback-store.ts';
import { openIndexedDbStore } from './indexed-db-store.ts';

/** The browser as the client's world. Nothing is opened or fetched before it is asked for. */
export function createBrowserPorts(endpoint: string, portalKey: string): Ports {
  const once = <T>(make: () => Promise<T>) => {
    let made: Promise<T> | undefined;
    return () => (made ??= make());
  };
  return {
    clock: () => Date.now(),
    randomBytes: (length) => crypto.getRandomValues(new Uint8Array(length)),
    sha256: sha256Hex,
    store: once(() => openFallbackStore(() => openIndexedDbStore(portalKey))),
    transport: retried(async () =>
      (await loadChunk(() => import('./ky-transport.ts'))).createKyTransport(endpoint),
    ),
    uploader: retried(async () =>
      (await loadChunk(() => import('./tus-uploader.ts'))).createTusUploader(endpoint),
    ),
    lock: createTabLock(`redress:${portalKey}`),
    connectivity: {
      online: () => navigator.onLine,
      visible: () => document.visibilityState === 'visible',
      onReturn: (listener) => {
        const whenVisible = () => {
          if (document.visibilityState === 'visible') listener();
        };
        addEventListener('online', listener);
        document.addEventListener('visibilitychange', whenVisible);
        return () => {
          removeEventListener('online', listener);
          document.removeEventListener('visibilitychange', whenVisible);
        };
      },
    },
    languages: () => [document.documentElement.lang, ...navigator.languages],
    after: (milliseconds, work) => {
      const timer = setTimeout(work, milliseconds);
      return () => clearTimeout(timer);
    },
    changes: createTabChannel(`redress:${portalKey}`),
    report: (error) => reportError(error),
    noteWaiting: (waiting) => {
      try {
        if (waiting) localStorage.setItem(`redress:waiting:${portalKey}`, '1');
        else localStorage.removeItem(`redress:waiting:${portalKey}`);
      } catch {
        // Without local storage a later visit drains when the form is opened.
      }
    },
  };
}

/** Made at the first success; a failure, as when the code could not be loaded offline, is tried again. */
function retried<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | undefined;
  return () => {
    made ??= make().catch((error: unknown) => {
      made = undefined;
      throw error;
    });
    return made;
  };
}

/** Opened by whoever listens first, so that a page without a client opens nothing. */
function createTabChannel(name: string): Ports['changes'] {
  let channel: BroadcastChannel | undefined;
  return {
    post: (caseId) => channel?.postMessage(caseId),
    listen: (listener) => {
      const opened = (channel ??= new BroadcastChannel(name));
      opened.onmessage = ({ data }: MessageEvent<string>) => listener(data);
      return () => {
        opened.close();
        channel = undefined;
      };
    },
  };
}

/** Web Locks where there are any; on an insecure origin only this page keeps its turn, and ids keep repetitions harmless. */
function createTabLock(name: string): Lock {
  if ('locks' in navigator) return { run: async (work) => navigator.locks.request(name, work) };
  let last: Promise<unknown> = Promise.resolve();
  return {
    run: (work) => {
      const turn = last.then(work, work);
      last = turn.catch(() => undefined);
      return turn;
    },
  };
}
