import { createClient } from '../src/index.ts';
import type { Ports } from '../src/ports.ts';

/** What the main thread was kept from, in milliseconds. */
export interface Blocks {
  /** The longest time between two beats of a timer of five milliseconds. */
  readonly heartbeat: number;
  /** The longest task that the browser noticed; tasks of less than 50 are none. */
  readonly longTask: number;
}

export type Measured = Blocks & { readonly seconds: number };

export interface Load {
  /** Twenty seconds with nothing to do: what the machine itself holds up. */
  readonly idle: Measured;
  readonly queued: Measured;
  readonly drained: Measured;
  /** What the stub network received, and what is left in the outbox. */
  readonly received: number;
  readonly left: number;
}

/** Watches the main thread. */
function watchBlocks(): () => Blocks {
  const began = performance.now();
  let heartbeat = 0;
  let last = began;
  const timer = setInterval(() => {
    const now = performance.now();
    heartbeat = Math.max(heartbeat, now - last);
    last = now;
  }, 5);
  let longTask = 0;
  const note = (list: PerformanceEntryList): void => {
    // One that was under way before is not ours.
    for (const { duration, startTime } of list)
      if (startTime >= began) longTask = Math.max(longTask, duration);
  };
  const observer = new PerformanceObserver((list) => note(list.getEntries()));
  observer.observe({ type: 'longtask' });
  return () => {
    clearInterval(timer);
    note(observer.takeRecords());
    observer.disconnect();
    return { heartbeat, longTask };
  };
}

/** A network that takes everything at once. */
function createStubNetwork() {
  const received = new Set<string>();
  const transport: Awaited<ReturnType<Ports['transport']>> = {
    request: async ({ body }) => {
      const { id } = JSON.parse(body ?? '{}') as { id: string };
      received.add(id);
      const json = {
        id,
        number: `SHA-2026-${String(received.size).padStart(6, '0')}`,
        receivedAt: 1,
        issue: 'damaged',
        severity: 'important',
        promises: [],
        timeZone: 'Asia/Shanghai',
      };
      return { status: 201, json, header: () => null };
    },
  };
  return { received, transport };
}

/** Milliseconds of doing nothing, to compare with. */
const idleMs = 20_000;

/** Submits so many complaints offline, then lets them go, with the browser's own store. */
export async function loadOutbox(count: number): Promise<Load> {
  const network = createStubNetwork();
  let online = false;
  let reconnect = (): void => undefined;
  const client = createClient({
    endpoint: location.origin,
    portalKey: 'pk_load',
    ports: {
      transport: async () => network.transport,
      connectivity: {
        online: () => online,
        visible: () => true,
        onReturn: (listener) => {
          reconnect = listener;
          return () => undefined;
        },
      },
    },
  });
  // The code and the classifier's words are there before anybody submits.
  await client.preview({ text: 'A carton is crushed.' });
  const timed = async (work: () => Promise<unknown>): Promise<Measured> => {
    const began = performance.now();
    const stop = watchBlocks();
    await work();
    return { seconds: (performance.now() - began) / 1_000, ...stop() };
  };
  const queued = await timed(async () => {
    for (let at = 0; at < count; at++)
      await client.submit(client.begin(), {
        text: `Carton ${at} of order PO-88213 is crushed at one corner.`,
      });
  });
  const drained = await timed(async () => {
    online = true;
    reconnect();
    await client.drain();
  });
  const idle = await timed(() => new Promise((resolve) => setTimeout(resolve, idleMs)));
  const left = (await client.cases()).filter(({ state }) => state !== 'sent').length;
  client.destroy();
  return { idle, queued, drained, received: network.received.size, left };
}

Object.assign(globalThis, { loadOutbox });
