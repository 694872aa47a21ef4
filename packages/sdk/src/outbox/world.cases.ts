import { createMemoryStore } from '../adapters/memory-store.ts';
import type { OutboxStore, Ports, TransportRequest, TransportResponse } from '../ports.ts';
import { waiting, type OutboxEntry, type StoredCase } from './entry.ts';

/** A world for the outbox: time stands still until it is moved, and the network answers as it is told. */

export type Answer =
  'no answer' | { readonly status: number; readonly json?: unknown; readonly retryAfter?: string };

export interface OutboxWorld {
  readonly ports: Ports;
  readonly store: OutboxStore;
  readonly requests: { readonly path: string; readonly body: string | undefined; readonly at: number }[];
  readonly uploads: string[];
  readonly notes: boolean[];
  /** Cases that other tabs were told of. */
  readonly posted: string[];
  online: boolean;
  /** How the next requests are answered; `receipt` when it runs out. */
  answers: Answer[];
  /** Moves time on and lets what was waiting for it happen. */
  pass(milliseconds: number): Promise<void>;
  /** The network returns. */
  reconnect(): Promise<void>;
  settled(): Promise<void>;
}

export const caseIds = [
  '019a9c5e-0000-7000-8000-00000000000a',
  '019a9c5e-0000-7000-8000-00000000000b',
] as const;
const sentIn = (body: string): string => (JSON.parse(body) as { id: string }).id;

export function createOutboxWorld(
  store: OutboxStore = { ...createMemoryStore(), kept: () => 'device' },
): OutboxWorld {
  let now = Date.parse('2026-11-20T10:00:00Z');
  const timers: { at: number; work: () => void }[] = [];
  const returns = new Set<() => void>();
  const turns = async () => {
    // Promises of the memory store and of the outbox settle within a few microtasks; this waits for all of them.
    for (let i = 0; i < 200; i++) await Promise.resolve();
  };
  const answer = (receipt: unknown): TransportResponse => {
    const next = world.answers.shift();
    if (next === 'no answer') throw new TypeError('Failed to fetch');
    if (next === undefined) return { status: 200, json: receipt, header: () => null };
    return {
      status: next.status,
      json: next.json,
      header: (name) => (name === 'retry-after' ? (next.retryAfter ?? null) : null),
    };
  };
  const world: OutboxWorld = {
    store,
    requests: [],
    uploads: [],
    notes: [],
    posted: [],
    online: true,
    answers: [],
    ports: {
      clock: () => now,
      randomBytes: (length) => new Uint8Array(length).fill(128),
      sha256: async () => '0'.repeat(64),
      store: async () => store,
      transport: async () => ({
        request: async ({ path, body }: TransportRequest) => {
          world.requests.push({ path, body, at: now });
          const id = sentIn(body ?? '{}');
          return answer(
            path === 'v1/cases'
              ? {
                  id,
                  number: 'SHA-2026-000001',
                  receivedAt: now,
                  issue: 'lost',
                  severity: 'urgent-major',
                  promises: [],
                  timeZone: 'Asia/Shanghai',
                }
              : { id, caseId: caseIds[0], version: 5 },
          );
        },
      }),
      uploader: async () => ({
        upload: async ({ photoId }) => {
          world.uploads.push(photoId);
          return answer(undefined);
        },
      }),
      languages: () => ['en'],
      lock: { run: (work) => work() },
      connectivity: {
        online: () => world.online,
        visible: () => true,
        onReturn: (listener) => {
          returns.add(listener);
          return () => returns.delete(listener);
        },
      },
      after: (milliseconds, work) => {
        const timer = { at: now + milliseconds, work };
        timers.push(timer);
        return () => void timers.splice(timers.indexOf(timer), timers.includes(timer) ? 1 : 0);
      },
      changes: { post: (caseId) => world.posted.push(caseId), listen: () => () => undefined },
      report: (error) => {
        throw error;
      },
      noteWaiting: (waits) => world.notes.push(waits),
    },
    pass: async (milliseconds) => {
      now += milliseconds;
      for (const timer of timers.filter(({ at }) => at <= now)) {
        timers.splice(timers.indexOf(timer), 1);
        timer.work();
      }
      await turns();
    },
    reconnect: async () => {
      world.online = true;
      for (const listener of returns) listener();
      await turns();
    },
    settled: turns,
  };
  return world;
}

export const record = (id: string = caseIds[0]): StoredCase => ({
  id,
  secret: 's'.repeat(43),
  reference: '00000A',
  startedAt: 0,
  issue: 'lost',
  excerpt: 'One of our pallets never arrived.',
  promises: [],
  timeZone: 'Asia/Shanghai',
  photos: { total: 0, sent: 0 },
});

export const submissionOf = (id: string = caseIds[0], order = 1): OutboxEntry => ({
  ...waiting(id, id, order),
  kind: 'submission',
  body: JSON.stringify({ id, text: 'One of our pallets never arrived.' }),
});
export const photoOf = (id: string, caseId: string = caseIds[0], order = 2): OutboxEntry => ({
  ...waiting(id, caseId, order),
  kind: 'photo',
  type: 'image/jpeg',
  bytes: new Uint8Array([1, 2, 3]).buffer,
});
export const commandOf = (id: string, caseId: string = caseIds[0], order = 3): OutboxEntry => ({
  ...waiting(id, caseId, order),
  kind: 'command',
  body: JSON.stringify({ id, type: 'rate', satisfied: true }),
});
