import { createDevice } from '../adapters/device.ts';
import { createFallbackStore } from '../adapters/fallback-store.ts';
import { openFileStore } from '../adapters/file-store.ts';
import { createMemoryStore } from '../adapters/memory-store.ts';
import type { OutboxStore, Ports } from '../ports.ts';
import { openStream } from '../stream/open-stream.ts';

export type NodePortsOptions =
  /** Keeps everything in a folder that this client alone uses; it is made if it is not there. */
  | { readonly folder: string; readonly memory?: undefined }
  /** Keeps everything as long as the process lives. */
  | { readonly memory: true; readonly folder?: undefined };

/** The world of a client in Node: all that is not the same in a browser. */
export interface NodePorts extends Omit<Ports, 'transport' | 'uploader' | 'sha256' | 'randomBytes'> {
  /** Lets go of the folder for good, once the client has been destroyed. */
  close(): void;
}

/**
 * What `createClient` needs to run in Node 22 or newer: in a server, a command, or a desktop program. What waits is kept
 * in a folder, on which one process works at a time; while another has it, memory does, and
 * `client.unavailableReason()` says so.
 *
 * @example
 * const ports = createNodePorts({ folder: '/var/lib/gate-3/outbox' });
 * const client = createClient({ endpoint: 'https://care.example.com', portalKey: 'pk_gate', ports });
 */
export function createNodePorts(options: NodePortsOptions): NodePorts {
  const after: Ports['after'] = (milliseconds, work) => {
    const timer = setTimeout(work, milliseconds);
    return () => clearTimeout(timer);
  };
  const { folder } = options;
  let isClosed = false;
  /** What a destroyed client still had under way must not take the folder again. */
  async function openFolder(path: string, lost: () => void): Promise<OutboxStore> {
    if (isClosed) throw new Error('These ports have been closed.');
    const opened = await openFileStore(path, { lost });
    if (isClosed) opened.close();
    return opened;
  }
  const store: OutboxStore =
    folder === undefined
      ? createMemoryStore()
      : createFallbackStore(createDevice((lost) => openFolder(folder, lost), after));
  return {
    clock: () => Date.now(),
    store: async () => store,
    persist: async () => true,
    // The folder is one process’s, and within it the lease in the store is one client’s.
    lock: {
      acrossTabs: false,
      run: async (work) => {
        await work();
        return true;
      },
    },
    connectivity: { online: () => true, visible: () => true, onReturn: () => () => undefined },
    languages: () => [Intl.DateTimeFormat().resolvedOptions().locale],
    after,
    changes: { post: () => undefined, listen: () => () => undefined },
    hearing: { openStream, presence: { wanted: () => true, onChange: () => () => undefined } },
    report: (error) => process.emitWarning(error instanceof Error ? error : String(error)),
    noteWaiting: () => undefined,
    close: () => {
      isClosed = true;
      store.close();
    },
  };
}
