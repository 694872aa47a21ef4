import type { CaseView } from '../contract/index.ts';
import { createMemoryStore } from '../adapters/memory-store.ts';
import type { OutboxStore, Ports, StoreInTrouble, TransportRequest, TransportResponse } from '../ports.ts';
import { deliver } from './deliver.ts';
import { caseIds } from './entries.cases.ts';
import { createOutbox, type Outbox } from './outbox.ts';

export { caseIds, commandOf, draftOf, keptPhotoOf, photoOf, record, submissionOf } from './entries.cases.ts';

/** A world for the outbox: time stands still until it is moved, and the network answers as it is told. */

export type Answer =
  | 'no answer'
  | {
      readonly status: number;
      readonly json?: unknown;
      readonly retryAfter?: string;
      readonly etag?: string;
    };

/** The server refuses for good. A bare status would not be its own word. */
export const refusal = (status: number): Answer => ({
  status,
  json: { type: 'about:blank', title: 'Refused.', status, code: 'body-invalid' },
});

/** What the server tells of a case. */
export const viewOf = (id: string, told: Partial<CaseView> = {}): CaseView => ({
  ...{ id, version: 2, stage: 'handling', round: 1, receivedAt: 1, kind: 'complaint' },
  ...{ category: 'service-quality', issue: 'lost', severity: 'important', confirmed: true },
  ...{ steps: [], messages: [], photos: [], claims: [], awaits: [], erased: false, can: [], timeZone: 'UTC' },
  ...told,
});

/** Another tab on the same device: it shares store, network and time, but no lock. */
export interface Tab {
  readonly ports: Ports;
  /** It is gone, in the middle of whatever it did: its timers never fire, its requests are never answered. */
  crash(): void;
  /** It hangs: its timers fire only once it is woken again. */
  freeze(): () => void;
}

export interface OutboxWorld {
  readonly ports: Ports;
  readonly store: OutboxStore & Partial<StoreInTrouble>;
  /** How far the server's clock is ahead of the device's, in milliseconds; `undefined` while it sends no date. */
  serverAhead: number | undefined;
  /** While it is set, requests wait for an answer until `release`. */
  holding: boolean;
  release(): Promise<void>;
  /** Requests that are under way now, and the most there ever were at the same time. */
  readonly underWay: { now: number; most: number };
  /** How often the browser was asked to persist. */
  persisted: number;
  /** Moves the device's clock, as a person does; no timer fires. */
  moveClock(milliseconds: number): void;
  tab(): Tab;
  readonly requests: {
    readonly path: string;
    readonly body: string | undefined;
    readonly headers: Readonly<Record<string, string>>;
    readonly at: number;
  }[];
  readonly uploads: string[];
  readonly notes: boolean[];
  /** Cases that other tabs were told of. */
  readonly posted: string[];
  online: boolean;
  /** Whether somebody sees the page. */
  visible: boolean;
  /** How the next requests are answered; `receipt` when it runs out. */
  answers: Answer[];
  /** Moves time on and lets what was waiting for it happen. */
  pass(milliseconds: number): Promise<void>;
  /** The network goes, and with it the answers to what is under way. */
  disconnect(): Promise<void>;
  /** The network returns. */
  reconnect(): Promise<void>;
  settled(): Promise<void>;
}

/** An outbox in such a world, whose server's clock is the device's. */
export const startOutbox = (ports: Ports, changed: (caseId: string) => void = () => {}): Outbox =>
  createOutbox({ portalKey: 'pk', ports, changed, serverNow: ports.clock, deliver });

const sentIn = (body: string): string => (JSON.parse(body) as { id: string }).id;

export function createOutboxWorld(
  store: OutboxStore & Partial<StoreInTrouble> = { ...createMemoryStore(), kept: () => 'device' },
): OutboxWorld {
  let now = Date.parse('2026-11-20T10:00:00Z');
  let moved = 0;
  let tabs = 0;
  const held: (() => void)[] = [];
  const timers: { at: number; work: () => void }[] = [];
  const returns = new Set<() => void>();
  const losses = new Set<() => void>();
  const turns = async () => {
    // Promises of the memory store and of the outbox settle within some microtasks; this waits for all of them.
    for (let i = 0; i < 1_000; i++) await Promise.resolve();
  };
  const answer = async (receipt: unknown, signal: AbortSignal | undefined): Promise<TransportResponse> => {
    const { underWay } = world;
    underWay.most = Math.max(underWay.most, ++underWay.now);
    try {
      if (world.holding)
        await new Promise<void>((resolve, reject) => {
          held.push(resolve);
          signal?.addEventListener('abort', () => reject(new TypeError('Given up')));
        });
      const next = world.answers.shift();
      if (next === 'no answer') throw new TypeError('Failed to fetch');
      const { status, json, ...said } = next ?? { status: 200, json: receipt };
      const date = world.serverAhead === undefined ? null : new Date(now + world.serverAhead).toUTCString();
      return {
        status,
        json,
        header: (name) => ({ 'retry-after': said.retryAfter, etag: said.etag, date })[name] ?? null,
      };
    } finally {
      underWay.now--;
    }
  };
  const world: OutboxWorld = {
    store,
    requests: [],
    uploads: [],
    notes: [],
    posted: [],
    online: true,
    visible: true,
    answers: [],
    serverAhead: undefined,
    holding: false,
    underWay: { now: 0, most: 0 },
    persisted: 0,
    ports: {
      clock: () => now + moved,
      randomBytes: (length) => new Uint8Array(length).fill(128),
      sha256: async () => '0'.repeat(64),
      store: async () => store,
      persist: async () => {
        world.persisted++;
        return true;
      },
      transport: async () => ({
        request: async ({ path, body, headers, signal }: TransportRequest) => {
          world.requests.push({ path, body, headers, at: now });
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
            signal,
          );
        },
      }),
      uploader: async () => ({
        upload: async ({ photoId, signal }) => {
          world.uploads.push(photoId);
          return answer(undefined, signal);
        },
      }),
      languages: () => ['en'],
      lock: {
        acrossTabs: false,
        run: async (work) => {
          await work();
          return true;
        },
      },
      connectivity: {
        online: () => world.online,
        visible: () => world.visible,
        onReturn: (listener) => {
          returns.add(listener);
          return () => returns.delete(listener);
        },
        onLoss: (listener) => {
          losses.add(listener);
          return () => void losses.delete(listener);
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
    moveClock: (milliseconds) => {
      moved += milliseconds;
    },
    release: async () => {
      world.holding = false;
      for (const resolve of held.splice(0)) resolve();
      await turns();
    },
    tab: () => {
      const number = ++tabs;
      let crashed = false;
      let late: (() => void)[] | undefined;
      const inTime = (work: () => void): void => {
        if (crashed) return;
        if (late) late.push(work);
        else work();
      };
      const unlessCrashed = async <T>(work: () => Promise<T>): Promise<T> => {
        const done = await work();
        return crashed ? new Promise<T>(() => {}) : done;
      };
      return {
        crash: () => {
          crashed = true;
          // Its connections are gone with it.
          world.underWay.now = 0;
        },
        freeze: () => {
          late = [];
          return () => {
            const waiting = late ?? [];
            late = undefined;
            for (const work of waiting) work();
          };
        },
        ports: {
          ...world.ports,
          randomBytes: (length) => new Uint8Array(length).fill(number),
          after: (milliseconds, work) => world.ports.after(milliseconds, () => inTime(work)),
          transport: async () => {
            const { request } = await world.ports.transport();
            return { request: (request_) => unlessCrashed(() => request(request_)) };
          },
          uploader: async () => {
            const { upload } = await world.ports.uploader();
            return { upload: (upload_) => unlessCrashed(() => upload(upload_)) };
          },
        },
      };
    },
    disconnect: async () => {
      world.online = false;
      for (const listener of losses) listener();
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
