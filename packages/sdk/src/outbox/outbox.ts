import type { EpochMs } from '@redress/rules';
import { newId } from '../draft.ts';
import type { OutboxStore, Ports, Stop, StoreInTrouble } from '../ports.ts';
import { backoffLimits, longestRetryAfter, waitFor } from './backoff.ts';
import type { Deliver } from './deliver.ts';
import type { KeptEntry, OutboxEntry, StoredCase } from './entry.ts';
import { createLease } from './lease.ts';
import { never, type Stretch } from './line.ts';

export interface Outbox {
  /** Keeps a new case with its first entries. False when the case is there already: it is kept once. */
  add(record: StoredCase, entries: readonly OutboxEntry[]): Promise<boolean>;
  /** Adds an entry to a case. False when the case is not there (any more). */
  append(first: OutboxEntry, ...more: readonly OutboxEntry[]): Promise<boolean>;
  /** Sends what is due now. Resolves when nothing due is left, or when another tab is at it. */
  drain(): Promise<void>;
  /** The same without waiting for it; a store that fails is tried again later. */
  drainInBackground(): void;
  /** Starts sending, and resolves when this entry has been tried once; at once when offline. */
  tried(entryId: string): Promise<void>;
  stop(): void;
}

export interface OutboxOptions {
  readonly portalKey: string;
  readonly ports: Ports;
  /** Hears of each case of which something has changed. */
  readonly changed: (caseId: string) => void;
  readonly serverNow: () => EpochMs;
  /** Sends one entry once; never rejects because there is no network. */
  readonly deliver: Deliver;
}

/** What is small and matters most goes first: a slow photo holds up no complaint. */
const inRank: readonly OutboxEntry['kind'][] = ['submission', 'command', 'photo'];

/** The line from one time to another, what goes first in front. */
const stretches = (from = 0, until = never): readonly Stretch[] =>
  inRank.map((kind) => ({ kind, from, until }));

/** Milliseconds between two attempts to move to the device what only memory holds. */
const recoveryPause = 30_000;

type Store = OutboxStore & Partial<StoreInTrouble>;

/**
 * The one owner of retries. An entry is removed only after a receipt that can be read; one that may still arrive waits
 * for another try; one that never will is marked and kept. Commands of a case keep their order.
 */
export function createOutbox({ portalKey, ports, changed, serverNow, deliver }: OutboxOptions): Outbox {
  let draining: Promise<void> | undefined;
  let again = false;
  let stopped = false;
  let returned = false;
  let cancelTimer: Stop | undefined;
  let stopHearingOpened: Stop | undefined;
  let askedToPersist = false;
  const firstTries = new Map<string, () => void>();
  const lease = createLease(newId(ports), ports);

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
        const hangs = lease.isStale();
        if (!(await ports.lock.run(sendInTurn, hangs))) await waitForTurn(await ports.store());
      } while (again && !stopped);
    })().finally(() => {
      draining = undefined;
    });
    return draining;
  }

  /** Lock and lease: no two tabs send at the same time, and none that hangs or has crashed keeps the others from it. */
  async function sendInTurn(): Promise<void> {
    cancelTimer?.();
    const store: Store = await ports.store();
    stopHearingOpened ??= store.onOpened?.(drainInBackground);
    await recover(store);
    if (!(await hasToSend(store))) return;
    // Whoever has the lock of all tabs knows that whoever still has the lease is gone.
    if (!(await lease.take(ports.lock.acrossTabs))) return waitForTurn(store);
    const stopRenewing = lease.keep();
    try {
      await sendWhatIsDue(store);
    } finally {
      stopRenewing();
      await lease.giveBack();
    }
  }

  /** Moves to the device what only memory holds; whoever shows it hears of it. */
  async function recover(store: Store): Promise<void> {
    for (const caseId of (await store.recover?.()) ?? []) changed(caseId);
  }

  /** Whether something waits and there is a network; else notes what is left, and when to look again. */
  async function hasToSend(store: Store): Promise<boolean> {
    const waits = (await store.next(stretches())) !== undefined;
    noteWaiting(store, waits);
    if (waits && !stopped && ports.connectivity.online()) return true;
    if (store.hasToRecover?.()) drainAfter(recoveryPause);
    return false;
  }

  /** Another tab is at it. */
  async function waitForTurn(store: Store): Promise<void> {
    if (await hasToSend(store)) await lease.lookAgain(drainInBackground);
  }

  async function sendWhatIsDue(store: Store): Promise<void> {
    // What becomes due again meanwhile must not keep the others, and the other tabs, from their turn.
    let began = ports.clock();
    // Databases pass over what was deleted in front of the line again and again, so each look goes on where the last one ended.
    const reached = new Map<KeptEntry['kind'], KeptEntry>();
    while (!stopped && ports.connectivity.online()) {
      if (returned) {
        returned = false;
        await store.endWaitForNetwork();
        began = ports.clock();
      }
      const now = ports.clock();
      const next = await store.next([
        ...stretches(0, Math.min(began, now) + 1).map((stretch) => ({
          ...stretch,
          behind: reached.get(stretch.kind),
        })),
        // A wait longer than any that is ever set comes from a clock that was wrong.
        ...stretches(now + longestRetryAfter + 1),
      ]);
      if (!next) {
        if (reached.size === 0) break;
        // Something may have come in front meanwhile.
        reached.clear();
        continue;
      }
      reached.set(next.kind, next);
      // Somebody else may have taken over while this tab hung.
      if (!(await lease.holds())) return waitForTurn(store);
      await sendOne(store, next);
    }
    if (await hasToSend(store)) await wakeForNext(store);
  }

  /** Looks again when the next one is due. */
  async function wakeForNext(store: Store): Promise<void> {
    const fronts = await Promise.all(stretches().map((stretch) => store.next([stretch])));
    const waits = fronts.flatMap((entry) => (entry ? [entry.notBefore - ports.clock()] : []));
    if (store.hasToRecover?.()) waits.push(recoveryPause);
    drainAfter(Math.max(backoffLimits.least, Math.min(...waits)));
  }

  async function sendOne(store: Store, entry: KeptEntry): Promise<void> {
    const record = await store.case(entry.caseId);
    if (!record) return store.remove(entry.id);
    const tried = { ...entry, left: true, attempts: entry.attempts + 1 };
    // Taken back between two steps: nothing leaves.
    if (!(await store.put(tried))) return;

    const verdict = await deliver(tried, record, { ...ports, portalKey, serverNow, bytes: store.bytes });
    if (verdict.is === 'delivered') {
      await store.settle(entry.id, entry.caseId, verdict.receipt);
      // There is room for what did not fit before.
      await recover(store);
    } else if (verdict.is === 'rejected') {
      const { problem } = verdict;
      const isSubmission = entry.kind === 'submission';
      await store.reject({ ...tried, rejected: problem }, (known) =>
        isSubmission ? { ...known, rejected: problem } : known,
      );
    } else {
      const [high = 0, low = 0] = ports.randomBytes(2);
      const wait = waitFor(tried.attempts, (high * 256 + low) / 65_536, verdict.wait);
      await store.put({ ...tried, waitsFor: verdict.waitsFor, notBefore: ports.clock() + wait });
    }
    firstTries.get(entry.id)?.();
    changed(entry.caseId);
  }

  /** From the first complaint on there is something to lose. */
  function askToPersist(): void {
    if (askedToPersist) return;
    askedToPersist = true;
    ports.persist().catch(ports.report);
  }

  /** A page that cannot open the device's storage knows nothing of what an earlier visit left there. */
  function noteWaiting(store: Store, waits: boolean): void {
    if (waits || store.kept('') === 'device') ports.noteWaiting(waits);
  }

  return {
    add: async (record, entries) => {
      const added = await (await ports.store()).add(record, entries);
      if (added) {
        ports.noteWaiting(true);
        changed(record.id);
        askToPersist();
      }
      return added;
    },
    append: async (first, ...more) => {
      const store = await ports.store();
      // Clocks are moved; the order of a case's entries is not.
      const last = (await store.ofCase(first.caseId)).at(-1);
      const later = Math.max(0, (last?.order ?? 0) + 1 - first.order);
      const inOrder = <E extends OutboxEntry>(entry: E): E => ({ ...entry, order: entry.order + later });
      const appended = await store.append(inOrder(first), ...more.map(inOrder));
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
      lease.stop();
      stopHearingOpened?.();
      stopListening();
    },
  };
}
