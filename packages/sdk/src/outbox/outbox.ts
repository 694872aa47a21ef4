import type { OutboxStore, Ports, Stop } from '../ports.ts';
import { backoffLimits, longestRetryAfter, waitFor } from './backoff.ts';
import { deliver } from './deliver.ts';
import type { OutboxEntry, StoredCase } from './entry.ts';

export interface Outbox {
  /** Keeps a new case with its first entries. False when the case is there already: it is kept once. */
  add(record: StoredCase, entries: readonly OutboxEntry[]): Promise<boolean>;
  /** Adds an entry to a case. False when the case is not there (any more). */
  append(entry: OutboxEntry): Promise<boolean>;
  /** Sends what is due now, one drain at a time over all tabs. Resolves when nothing due is left. */
  drain(): Promise<void>;
  /** The same without waiting for it; a store that fails is tried again later. */
  drainInBackground(): void;
  /** Starts sending, and resolves when this entry has been tried once; at once when offline. */
  tried(entryId: string): Promise<void>;
  stop(): void;
}

/** What is small and matters most goes first: a slow photo holds up no complaint. */
const rank: Readonly<Record<OutboxEntry['kind'], number>> = { submission: 0, command: 1, photo: 2 };

/**
 * The one owner of retries. An entry is removed only after a receipt that can be read; one that may still arrive waits
 * for another try; one that never will is marked and kept. Commands of a case keep their order.
 */
export function createOutbox(portalKey: string, ports: Ports, changed: (caseId: string) => void): Outbox {
  let draining: Promise<void> | undefined;
  let again = false;
  let stopped = false;
  let returned = false;
  let cancelTimer: Stop | undefined;
  const firstTries = new Map<string, () => void>();

  const stopListening = ports.connectivity.onReturn(() => {
    returned = true;
    drainInBackground();
  });

  function drainAfter(milliseconds: number): void {
    cancelTimer?.();
    if (!stopped) cancelTimer = ports.after(Math.min(milliseconds, longestRetryAfter), drainInBackground);
  }

  /** A store that fails now may work later; what it holds is not lost by waiting. */
  function drainInBackground(): void {
    drain().catch(() => drainAfter(backoffLimits.longest));
  }

  /** One drain runs at a time; a call in the meantime makes it look once more. */
  function drain(): Promise<void> {
    if (stopped) return Promise.resolve();
    if (draining) {
      again = true;
      return draining;
    }
    draining = (async () => {
      do {
        again = false;
        await ports.lock.run(sendWhatIsDue);
      } while (again && !stopped);
    })().finally(() => {
      draining = undefined;
    });
    return draining;
  }

  async function sendWhatIsDue(): Promise<void> {
    cancelTimer?.();
    const store = await ports.store();
    // An entry that is still due after its turn must not keep the others, and the other tabs, from theirs.
    const hadItsTurn = new Set<string>();
    for (;;) {
      if (returned) {
        returned = false;
        await endWaitForNetwork(store);
        hadItsTurn.clear();
      }
      const entries = await store.entries();
      const waiting = entries.filter(({ rejected }) => !rejected);
      noteWaiting(store, waiting.length > 0);
      if (stopped || !ports.connectivity.online()) return;

      const ready = waiting.filter((entry) => mayGo(entry, entries) && !hadItsTurn.has(entry.id));
      const [next] = ready.filter(isDue).sort((a, b) => rank[a.kind] - rank[b.kind]);
      if (!next) {
        const soonest = Math.min(
          ...waiting.filter((entry) => mayGo(entry, entries)).map(({ notBefore }) => notBefore),
        );
        if (Number.isFinite(soonest)) drainAfter(Math.max(backoffLimits.first / 2, soonest - ports.clock()));
        return;
      }
      hadItsTurn.add(next.id);
      await sendOne(store, next);
    }
  }

  /** A wait longer than any that is ever set comes from a clock that was wrong. */
  function isDue({ notBefore }: OutboxEntry): boolean {
    const left = notBefore - ports.clock();
    return left <= 0 || left > longestRetryAfter;
  }

  async function endWaitForNetwork(store: OutboxStore): Promise<void> {
    for (const entry of await store.entries()) {
      if (entry.waitsFor === 'network') await store.put({ ...entry, waitsFor: 'turn', notBefore: 0 });
    }
  }

  async function sendOne(store: OutboxStore, entry: OutboxEntry): Promise<void> {
    const record = await store.case(entry.caseId);
    if (!record) return store.remove(entry.id);
    const tried = { ...entry, left: true, attempts: entry.attempts + 1 };
    // Taken back between two steps: nothing leaves.
    if (!(await store.put(tried))) return;

    const verdict = await deliver(tried, record, portalKey, ports);
    if (verdict.is === 'delivered') {
      await store.settle(entry.id, verdict.receipt(record));
    } else if (verdict.is === 'rejected') {
      const { problem } = verdict;
      const isSubmission = entry.kind === 'submission';
      await store.reject(
        { ...tried, rejected: problem },
        isSubmission ? { ...record, rejected: problem } : record,
      );
    } else {
      const wait = waitFor(tried.attempts, (ports.randomBytes(1)[0] ?? 0) / 256, verdict.wait);
      await store.put({ ...tried, waitsFor: verdict.waitsFor, notBefore: ports.clock() + wait });
    }
    firstTries.get(entry.id)?.();
    changed(entry.caseId);
  }

  /** A page that cannot open the device's storage knows nothing of what an earlier visit left there. */
  function noteWaiting(store: OutboxStore, waits: boolean): void {
    if (waits || store.kept('') === 'device') ports.noteWaiting(waits);
  }

  /** Photos and commands need the case to be there; commands of a case keep their order. */
  function mayGo(entry: OutboxEntry, entries: readonly OutboxEntry[]): boolean {
    return !entries.some(
      (earlier) =>
        earlier.caseId === entry.caseId &&
        earlier.id !== entry.id &&
        (earlier.kind === 'submission' ||
          (earlier.kind === 'command' &&
            entry.kind === 'command' &&
            !earlier.rejected &&
            earlier.order < entry.order)),
    );
  }

  return {
    add: async (record, entries) => {
      const added = await (await ports.store()).add(record, entries);
      if (added) {
        ports.noteWaiting(true);
        changed(record.id);
      }
      return added;
    },
    append: async (entry) => {
      const appended = await (await ports.store()).append(entry);
      if (appended) ports.noteWaiting(true);
      return appended;
    },
    drain,
    drainInBackground,
    tried: (entryId) =>
      new Promise((resolve) => {
        const done = (): void => {
          firstTries.delete(entryId);
          resolve();
        };
        firstTries.set(entryId, done);
        drain()
          .catch(() => drainAfter(backoffLimits.longest))
          .finally(done);
      }),
    stop: () => {
      stopped = true;
      cancelTimer?.();
      stopListening();
    },
  };
}
