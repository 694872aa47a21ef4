import type { OutboxStore, Ports, Stop } from '../ports.ts';
import { backoff, backoffLimits } from './backoff.ts';
import { deliver } from './deliver.ts';
import type { OutboxEntry, StoredCase } from './entry.ts';

export interface Outbox {
  /** Keeps a case with its first entries together. Resolves when it is kept. */
  add(record: StoredCase, entries: readonly OutboxEntry[]): Promise<void>;
  /** Adds an entry to a case that is known. Resolves when it is kept. */
  append(entry: OutboxEntry): Promise<void>;
  /** Sends what is due now, one drain at a time over all tabs. Resolves when nothing due is left. */
  drain(): Promise<void>;
  /** The same without waiting for it; a store that fails is tried again later. */
  drainInBackground(): void;
  stop(): void;
}

/**
 * The one owner of retries. An entry is removed only after a receipt that can be read; one that may still arrive goes
 * back to the queue; one that never will is marked and kept. Entries of a case go in their order.
 */
export function createOutbox(portalKey: string, ports: Ports, changed: (caseId: string) => void): Outbox {
  let draining: Promise<void> | undefined;
  let again = false;
  let stopped = false;
  let cancelTimer: Stop | undefined;

  let returned = false;
  const stopListening = ports.connectivity.onReturn(() => {
    returned = true;
    drainInBackground();
  });

  /** A store that fails now may work later; what it holds is not lost by waiting. */
  function drainInBackground(): void {
    drain().catch(() => {
      cancelTimer = ports.after(backoffLimits.longest, drainInBackground);
    });
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
    for (;;) {
      if (returned) {
        returned = false;
        await endWaitForNetwork(store);
      }
      const entries = await store.entries();
      const waiting = entries.filter(({ rejected }) => !rejected);
      ports.noteWaiting(waiting.length > 0);
      if (stopped || !ports.connectivity.online()) return;

      const ready = waiting.filter((entry) => mayGo(entry, entries));
      const next = ready.find(({ notBefore }) => notBefore <= ports.clock());
      if (!next) {
        const soonest = Math.min(...ready.map(({ notBefore }) => notBefore));
        if (Number.isFinite(soonest)) {
          cancelTimer = ports.after(Math.max(0, soonest - ports.clock()), drainInBackground);
        }
        return;
      }
      await sendOne(store, next);
    }
  }

  async function endWaitForNetwork(store: OutboxStore): Promise<void> {
    for (const entry of await store.entries()) {
      if (entry.waitsFor === 'network') await store.put({ ...entry, waitsFor: 'turn', notBefore: 0 });
    }
  }

  async function sendOne(store: OutboxStore, entry: OutboxEntry): Promise<void> {
    const record = await store.case(entry.caseId);
    const tried = { ...entry, left: true, attempts: entry.attempts + 1 };
    // Taken back between two steps: nothing leaves.
    if (!record || !(await store.put(tried))) return;

    const verdict = await deliver(tried, record, portalKey, ports);
    if (verdict.is === 'delivered') {
      await store.settle(entry.id, verdict.receipt(record));
    } else if (verdict.is === 'rejected') {
      await store.put({ ...tried, rejected: verdict.problem });
      if (entry.kind === 'submission') await store.putCase({ ...record, rejected: verdict.problem });
    } else {
      const wait = verdict.wait ?? backoff(tried.attempts, (ports.randomBytes(1)[0] ?? 0) / 256);
      await store.put({ ...tried, waitsFor: verdict.waitsFor, notBefore: ports.clock() + wait });
    }
    changed(entry.caseId);
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
      await (await ports.store()).add(record, entries);
      ports.noteWaiting(true);
      changed(record.id);
    },
    append: async (entry) => {
      await (await ports.store()).append(entry);
      ports.noteWaiting(true);
    },
    drain,
    drainInBackground,
    stop: () => {
      stopped = true;
      cancelTimer?.();
      stopListening();
    },
  };
}
