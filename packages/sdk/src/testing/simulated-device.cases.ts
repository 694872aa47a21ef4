import assert from 'node:assert/strict';
import { setImmediate as turn } from 'node:timers/promises';
import { createMemoryStore } from '../adapters/memory-store.ts';
import { sha256Hex } from '../hash.ts';
import type { Ports } from '../ports.ts';
import { mondayMorning } from './company.cases.ts';
import { createFetchTransport, createFetchUploader } from './index.ts';

/** Numbers from 0 to 1 that are the same in every run. */
export function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

/** A device whose time passes when it is told to, on a network that does what it is told to. */
export function createSimulatedDevice(network: (request: Request) => Promise<Response>, seed: number) {
  let requests = 0;
  const fetch = (request: Request): Promise<Response> => {
    requests++;
    return network(request);
  };
  const random = seeded(seed);
  const store = createMemoryStore();
  const returns = new Set<() => void>();
  const timers = new Set<{ readonly at: number; readonly work: () => void }>();
  const device = { now: mondayMorning, online: false, reported: [] as unknown[] };
  const ports: Ports = {
    clock: () => device.now,
    randomBytes: (length) => new Uint8Array(length).map(() => Math.floor(random() * 256)),
    sha256: sha256Hex,
    store: async () => store,
    persist: async () => true,
    transport: async () => createFetchTransport(fetch),
    uploader: async () => createFetchUploader(fetch, { partSize: 700 }),
    lock: {
      acrossTabs: false,
      run: async (work) => {
        await work();
        return true;
      },
    },
    connectivity: {
      online: () => device.online,
      visible: () => true,
      onReturn: (listener) => {
        returns.add(listener);
        return () => void returns.delete(listener);
      },
    },
    languages: () => ['en'],
    after: (milliseconds, work) => {
      const timer = { at: device.now + milliseconds, work };
      timers.add(timer);
      return () => void timers.delete(timer);
    },
    changes: { post: () => undefined, listen: () => () => undefined },
    report: (error) => device.reported.push(error),
    noteWaiting: () => undefined,
  };
  /** Lets everything happen that waits for no timer. */
  const settle = async (): Promise<void> => {
    for (let quiet = 0, before = requests; quiet < 5; before = requests) {
      await turn();
      quiet = requests === before ? quiet + 1 : 0;
    }
  };
  return {
    device,
    ports,
    left: () => store.entries(),
    reconnect: async () => {
      device.online = true;
      for (const listener of returns) listener();
      await settle();
    },
    /** Time goes on to the next timer. */
    pass: async () => {
      const next = [...timers].sort((a, b) => a.at - b.at)[0];
      assert.ok(next, 'something waits, and no timer will ever wake it');
      device.now = Math.max(device.now, next.at);
      timers.delete(next);
      next.work();
      await settle();
    },
  };
}

/** Bytes that begin like a PDF. */
export function pdf(size: number, random: () => number): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(size).map(() => Math.floor(random() * 256));
  bytes.set(new TextEncoder().encode('%PDF-1.7\n').subarray(0, size));
  return bytes;
}
