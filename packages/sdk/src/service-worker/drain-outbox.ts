import { deliver } from '../outbox/deliver.ts';
import { createOutbox } from '../outbox/outbox.ts';
import { readyEntries } from '../outbox/ready-entries.ts';
import { createServerClock } from '../outbox/server-clock.ts';
import type { Ports } from '../ports.ts';

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
      onReturn: (listener) => {
        networkReturned = listener;
        return () => undefined;
      },
    },
  };
  const store = await world.store();
  await serverClock.load();
  const outbox = createOutbox({
    portalKey,
    ports: world,
    deliver,
    serverNow: serverClock.now,
    changed: (caseId) => world.changes.post(caseId),
  });
  try {
    // That the browser woke us says so.
    networkReturned();
    await outbox.drain();
    // Only a page of the portal can say who its customer is.
    if (readyEntries(await store.entries()).some(({ waitsFor }) => waitsFor !== 'identity'))
      throw new Error('Something still waits to be sent.');
  } finally {
    outbox.stop();
    store.close();
  }
}
