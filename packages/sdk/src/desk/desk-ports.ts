import type { EpochMs } from '@redress/rules';
import { createKyTransport } from '../adapters/ky-transport.ts';
import type { FetchBytes } from '../fetch-bytes.ts';
import { sha256Hex } from '../hash.ts';
import { loadChunk } from '../load-chunk.ts';
import type { Connectivity, Stop, Transport, Uploader } from '../ports.ts';
import { retried } from '../retried.ts';
import { createPagePresence, openStream, type StreamOptions } from '../stream/index.ts';

/** What the desk needs from the world around it. */
export interface DeskPorts {
  readonly transport: Transport;
  /** For what is no JSON: photos, labels. */
  readonly fetch: FetchBytes;
  /** For files that staff send. */
  readonly uploader: () => Promise<Uploader>;
  /** Lower-case hex. */
  readonly sha256: (bytes: ArrayBuffer) => Promise<string>;
  readonly clock: () => EpochMs;
  readonly randomBytes: (length: number) => Uint8Array;
  /** Runs the work once after so many milliseconds. */
  readonly after: (milliseconds: number, work: () => void) => Stop;
  readonly connectivity: Pick<Connectivity, 'visible' | 'onReturn'>;
  /** Hears of changes as they happen. */
  readonly openStream: (options: StreamOptions) => Stop;
  /** Keeps a text on this device under a name; what cannot be kept is `undefined` when it is read. */
  readonly keepsake: { read(name: string): string | undefined; write(name: string, text: string): void };
}

/** The browser as the desk's world; where there is no page, as in Node, it counts as visible and keeps nothing. */
export function createDeskPorts(endpoint: string): DeskPorts {
  const page = globalThis.document as Document | undefined;
  return {
    transport: createKyTransport(endpoint),
    fetch: (url, init) => fetch(url, init),
    uploader: retried(async () =>
      (await loadChunk(() => import('../adapters/tus-uploader.ts'))).createTusUploader(endpoint),
    ),
    sha256: sha256Hex,
    clock: () => Date.now(),
    randomBytes: (length) => crypto.getRandomValues(new Uint8Array(length)),
    after: (milliseconds, work) => {
      const timer = setTimeout(work, milliseconds);
      return () => clearTimeout(timer);
    },
    connectivity: {
      visible: () => page?.visibilityState !== 'hidden',
      onReturn: (listener) => {
        const whenVisible = (): void => {
          if (page?.visibilityState === 'visible') listener();
        };
        page?.addEventListener('visibilitychange', whenVisible);
        return () => page?.removeEventListener('visibilitychange', whenVisible);
      },
    },
    openStream: (options) => openStream({ ...options, presence: page ? createPagePresence() : undefined }),
    keepsake: {
      read: (name) => withStorage((storage) => storage.getItem(name) ?? undefined),
      write: (name, text) => withStorage((storage) => storage.setItem(name, text)),
    },
  };
}

/** Some settings forbid even to ask for the storage. */
function withStorage<T>(use: (storage: Storage) => T): T | undefined {
  try {
    const storage = globalThis.localStorage as Storage | undefined;
    return storage && use(storage);
  } catch {
    return undefined;
  }
}
