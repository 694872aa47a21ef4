import { createChallenged } from '../challenge/challenged.ts';
import { deliver } from '../outbox/deliver.ts';
import type { KeptEntry } from '../outbox/entry.ts';
import { createOutbox } from '../outbox/outbox.ts';
import { readyEntries } from '../outbox/ready-entries.ts';
import { createServerClock } from '../outbox/server-clock.ts';
import type { Ports } from '../ports.ts';
import { proofOfWork, solveProofOfWork } from '../proof-of-work/index.ts';

/** Milliseconds for which a computation may keep a wake-up: browsers end one after some minutes. */
const computingPatience = 60_000;
const forPages: ReadonlySet<KeptEntry['waitsFor']> = new Set(['identity', 'challenge']);

/**
 * Sends once what is due, what waited only for the network included.
 *
 * @throws {Error} when something is left that may be sent later
 */
export async function drainOutbox(portalKey: string, ports: Ports): Promise<void> {
  const serverClock = createServerClock(ports);
  let networkReturned = (): void => undefined;
  const world: Ports = {
    ...ports,
    transport: serverClock.measured(ports.transport),
    connectivity: {
      ...ports.connectivity,
      // Nobody sees a service worker: whom it would have to ask is asked by a page.
      visible: () => false,
      onReturn: (listener) => {
        networkReturned = listener;
        return () => undefined;
      },
    },
  };
  const store = await world.store();
  await serverClock.load();
  const challenged = createChallenged({
    deliver,
    ports: world,
    // A service worker can compute, but it has nobody to ask: its pages do.
    solvers: { [proofOfWork]: async () => solveProofOfWork },
    challenge: () => Promise.reject(new Error('A service worker shows nothing.')),
    patience: computingPatience,
    drain: () => outbox.drain(),
  });
  const outbox = createOutbox({
    portalKey,
    ports: world,
    deliver: challenged.deliver,
    serverNow: serverClock.now,
    changed: (caseId) => world.changes.post(caseId),
  });
  try {
    // That the browser woke us says so.
    networkReturned();
    await outbox.drain();
    // Only a page of the portal can say who its customer is, and ask them for something.
    if (readyEntries(await store.entries()).some(({ waitsFor }) => !forPages.has(waitsFor)))
      throw new Error('Something still waits to be sent.');
  } finally {
    outbox.stop();
    store.close();
  }
}
