import type { OutboxStore, Ports, Stop, StorageTrouble } from '../ports.ts';

/** Milliseconds after which storage that does not open counts as blocked. It is used all the same when it opens later. */
export const openingPatience = 3_000;

/** The device's storage, opened when it is needed, and again when it is lost. */
export interface Device {
  /**
   * Does the work on the store; once more, on a newly opened one, when the store was lost meanwhile.
   *
   * @throws {Error} when there is no store, or with what the work fails with
   */
  use<T>(work: (store: OutboxStore) => Promise<T>): Promise<T>;
  /** Why there is no store at present. */
  trouble(): StorageTrouble | undefined;
  /** Tries to open it if it is not open. Resolves in bounded time, whether or not that succeeds. */
  open(): Promise<void>;
  /** Tells when it has opened although it had been given up. */
  onOpened(listener: () => void): Stop;
  /** Lets go of it when nothing is under way. What comes late, as a draft's last words, has it open for as long as it takes. */
  close(): void;
}

/** Failures that mean the store was closed under the work, not that it refused it. */
const losses: ReadonlySet<string> = new Set(['InvalidStateError', 'AbortError']);

export function createDevice(
  openStore: (lost: () => void) => Promise<OutboxStore>,
  after: Ports['after'],
): Device {
  let store: OutboxStore | undefined;
  let opening: Promise<void> | undefined;
  let trouble: StorageTrouble | undefined;
  let isReleased = false;
  let underWay = 0;
  const listeners = new Set<() => void>();

  async function startOpening(): Promise<void> {
    try {
      const opened: OutboxStore = await openStore(() => {
        if (store === opened) store = undefined;
      });
      store = opened;
      const wasGivenUp = trouble !== undefined;
      trouble = undefined;
      if (wasGivenUp) for (const listener of listeners) listener();
    } catch {
      trouble = 'storage-unavailable';
    } finally {
      opening = undefined;
      closeIfIdle();
    }
  }

  function closeIfIdle(): void {
    if (!isReleased || underWay > 0) return;
    store?.close();
    store = undefined;
  }

  async function open(): Promise<void> {
    if (store) return;
    const opened = (opening ??= startOpening());
    await new Promise<void>((resolve) => {
      const stop = after(openingPatience, () => {
        trouble ??= 'storage-blocked';
        resolve();
      });
      void opened.then(() => {
        stop();
        resolve();
      });
    });
  }

  async function attempt<T>(work: (store: OutboxStore) => Promise<T>): Promise<T> {
    for (let isFirst = true; ; isFirst = false) {
      if (!trouble) await open();
      const used = store;
      if (!used) throw new Error(trouble);
      try {
        return await work(used);
      } catch (error) {
        if (error instanceof DOMException && losses.has(error.name) && store === used) store = undefined;
        if (!isFirst || store === used) throw error;
      }
    }
  }

  return {
    use: async (work) => {
      underWay++;
      try {
        return await attempt(work);
      } finally {
        underWay--;
        closeIfIdle();
      }
    },
    trouble: () => trouble,
    open,
    onOpened: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    close: () => {
      isReleased = true;
      closeIfIdle();
    },
  };
}
