import { createMemoryStore } from '../adapters/memory-store.ts';
import { sha256Hex } from '../hash.ts';
import type { OutboxStore, Ports } from '../ports.ts';
import type { FakeClock } from './fake-clock.ts';
import { createFetchTransport, createFetchUploader } from './fetch-ports.ts';
import { randomBytes, type Random } from './seeded.ts';

export interface FakeDeviceOptions {
  readonly clock: FakeClock;
  readonly random: Random;
  /** The network, such as a backend in memory, with or without faults before it. */
  readonly fetch: (request: Request) => Promise<Response>;
  /** What the device keeps; hand the same store to another device for a reload, or for a second tab. @default an empty one */
  readonly store?: OutboxStore | undefined;
}

/** A device for `createClient`, without a browser. It is offline until `connect`. */
export interface FakeDevice {
  /** To be given to `createClient`. */
  readonly ports: Ports;
  readonly store: OutboxStore;
  /** Errors that nobody waited for. */
  readonly reported: readonly unknown[];
  /** The network returns; resolves when everything has happened that waits for no timer. */
  connect(): Promise<void>;
  /** The network goes: what is under way is given up, as a browser that hears of it does. */
  disconnect(): void;
  /** Lets everything happen that waits for no timer. */
  settle(): Promise<void>;
  /** Lets the clock go on until nothing waits to be sent that may still arrive. */
  drain(): Promise<void>;
}

/**
 * @example
 * const clock = createFakeClock(Date.parse('2026-11-23T02:00:00Z'));
 * const backend = createMemoryBackend({ company, clock: clock.now });
 * const device = createFakeDevice({ clock, random: seeded(1), fetch: backend.fetch });
 * const client = createClient({ endpoint, portalKey, ports: device.ports });
 */
export function createFakeDevice({
  clock,
  random,
  fetch,
  store = createMemoryStore(),
}: FakeDeviceOptions): FakeDevice {
  const reported: unknown[] = [];
  const returns = new Set<() => void>();
  const losses = new Set<() => void>();
  let online = false;
  let requests = 0;
  const counted = (request: Request): Promise<Response> => {
    requests++;
    return fetch(request);
  };
  const settle = async (): Promise<void> => {
    for (let quiet = 0, before = requests; quiet < 5; before = requests) {
      await turn();
      quiet = requests === before ? quiet + 1 : 0;
    }
  };
  const mayArrive = async (): Promise<boolean> => (await store.entries()).some(({ rejected }) => !rejected);

  return {
    store,
    reported,
    settle,
    connect: async () => {
      online = true;
      for (const listener of returns) listener();
      await settle();
    },
    disconnect: () => {
      online = false;
      for (const listener of losses) listener();
    },
    drain: async () => {
      await settle();
      while (await mayArrive()) {
        if (!clock.passToNext())
          throw new Error('Something waits to be sent, and no timer will ever wake it.');
        await settle();
      }
    },
    ports: {
      clock: clock.now,
      after: clock.after,
      randomBytes: randomBytes(random),
      sha256: sha256Hex,
      store: async () => store,
      persist: async () => true,
      transport: async () => createFetchTransport(counted),
      // Small parts, so that a file takes several requests.
      fetch: (url, init) => counted(new Request(url, init)),
      uploader: async () => createFetchUploader(counted, { partSize: 700 }),
      lock: {
        acrossTabs: false,
        run: async (work) => {
          await work();
          return true;
        },
      },
      connectivity: {
        online: () => online,
        visible: () => true,
        onReturn: (listener) => {
          returns.add(listener);
          return () => void returns.delete(listener);
        },
        onLoss: (listener) => {
          losses.add(listener);
          return () => void losses.delete(listener);
        },
      },
      languages: () => ['en'],
      changes: { post: () => undefined, listen: () => () => undefined },
      report: (error) => void reported.push(error),
      noteWaiting: () => undefined,
    },
  };
}

/** Waits until what is to happen at once has happened, in browsers and in Node, without a timer. */
const turn = (): Promise<void> =>
  new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(undefined);
  });
