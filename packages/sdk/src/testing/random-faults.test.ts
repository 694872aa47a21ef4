import assert from 'node:assert/strict';
import { test } from 'node:test';
import { setImmediate as turn } from 'node:timers/promises';
import { createMemoryStore } from '../adapters/memory-store.ts';
import { createClient } from '../create-client.ts';
import { CaseView, DeskQueue } from '../contract/index.ts';
import { sha256Hex } from '../hash.ts';
import type { Ports } from '../ports.ts';
import { company, mondayMorning } from './company.cases.ts';
import {
  createFaultyNetwork,
  createFetchTransport,
  createFetchUploader,
  createMemoryBackend,
  faults,
  type Fault,
} from './index.ts';

/** Numbers from 0 to 1 that are the same in every run. */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

/** A device whose time passes when it is told to, on a network that does what it is told to. */
function createDevice(network: (request: Request) => Promise<Response>, seed: number) {
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

const count = 1_000;

test('a thousand complaints under random faults are exactly a thousand cases, and every file arrives bit for bit', async () => {
  const random = seeded(20_261_123);
  const happened = new Map<Fault, number>();
  const backend = createMemoryBackend({ company, clock: () => world.device.now });
  const network = createFaultyNetwork(backend.fetch, () => {
    // Every other request goes through.
    const fault = random() < 0.5 ? 'none' : faults[Math.floor(random() * faults.length)]!;
    happened.set(fault, (happened.get(fault) ?? 0) + 1);
    return fault;
  });
  const world = createDevice(network, 7);
  const client = createClient({
    endpoint: 'https://memory.example',
    portalKey: company.portalKey,
    ports: world.ports,
  });

  const sent = [];
  for (let at = 0; at < count; at++) {
    const draft = client.begin();
    const bytes = pdf(at % 4 === 0 ? 2_000 : 0, random);
    const photos = bytes.length > 0 ? [new File([bytes], 'note.pdf', { type: 'application/pdf' })] : [];
    await client.submit(draft, { text: `Carton ${at} is crushed.`, photos });
    sent.push({ draft, bytes });
  }
  await world.reconnect();
  for (let left = await world.left(); left.length > 0; left = await world.left()) {
    assert.deepEqual(
      left.flatMap(({ kind, rejected }) => (rejected ? [[kind, rejected]] : [])),
      [],
    );
    await world.pass();
  }
  client.destroy();

  assert.deepEqual(world.device.reported, []);
  for (const fault of faults) assert.ok(happened.get(fault)! > 20, `${fault} happened`);
  const queue = await ask('/v1/desk/cases', { authorization: 'Bearer token-lin' });
  const { cases } = DeskQueue.parse(await queue.json());
  assert.equal(cases.length, count);
  assert.deepEqual(new Set(cases.map(({ id }) => id)), new Set(sent.map(({ draft }) => draft.id)));
  assert.equal(new Set(cases.map(({ number }) => number)).size, count);
  for (const { draft, bytes } of sent) {
    if (bytes.length === 0) continue;
    const headers = { 'redress-portal': company.portalKey, authorization: `Tracking ${draft.secret}` };
    const { photos } = CaseView.parse(await (await ask(`/v1/cases/${draft.id}`, headers)).json());
    assert.equal(photos.length, 1);
    const back = await ask(`/v1/cases/${draft.id}/photos/${photos[0]!.id}`, headers);
    assert.deepEqual(new Uint8Array(await back.arrayBuffer()), bytes);
  }

  function ask(path: string, headers: Record<string, string>): Promise<Response> {
    return backend.fetch(new Request(`https://memory.example${path}`, { headers }));
  }
});

/** Bytes that begin like a PDF. */
function pdf(size: number, random: () => number): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(size).map(() => Math.floor(random() * 256));
  bytes.set(new TextEncoder().encode('%PDF-1.7\n').subarray(0, size));
  return bytes;
}
