import { syncTag } from '../background-sync.ts';
import { deviceName } from '../device-name.ts';
import type { Ports } from '../ports.ts';
import { drainOutbox } from './drain-outbox.ts';
import { createWorkerPorts } from './worker-ports.ts';

/** The event by which a browser wakes a service worker when there is a network. The types of browsers do not have it. */
export interface SyncEvent {
  readonly tag: string;
  waitUntil(work: Promise<unknown>): void;
}

/** Milliseconds by which open pages go first: who has just pressed “send” waits for the answer there. */
export const pagesFirst = 3_000;

/** What of a service worker is used: its `self`. */
export interface SyncScope {
  readonly clients?:
    | {
        matchAll(options: {
          readonly type: 'window';
          readonly includeUncontrolled: true;
        }): Promise<readonly unknown[]>;
      }
    | undefined;
  addEventListener(type: 'sync', listener: (event: never) => void): void;
}

export interface DrainOptions {
  /** As given to `createClient`. */
  readonly endpoint: string;
  /** As given to `createClient`. */
  readonly portalKey: string;
  /** Replaces parts of the world. For tests. */
  readonly ports?: Partial<Ports> | undefined;
}

/**
 * Sends what waits when the browser says that there is a network, even after every page has been closed. To be called while the
 * service worker starts. When something is left, the browser is told so, and tries again later. A page that sends at the same time
 * goes first: nothing is sent twice.
 *
 * @example
 * // The portal's service worker. Its pages call
 * // createClient({ endpoint, portalKey, backgroundSync: () => navigator.serviceWorker.ready }).
 * drainOnSync(self, { endpoint: 'https://care.example.com', portalKey: 'pk_harbour' });
 */
export function drainOnSync(scope: SyncScope, { endpoint, portalKey, ports: replaced }: DrainOptions): void {
  const base = endpoint.replace(/\/+$/, '');
  const tag = syncTag(deviceName(base, portalKey));
  scope.addEventListener('sync', (event: SyncEvent) => {
    if (event.tag === tag) event.waitUntil(drain());
  });

  async function drain(): Promise<void> {
    const ports: Ports = { ...createWorkerPorts(base, portalKey), ...replaced };
    const pages = (await scope.clients?.matchAll({ type: 'window', includeUncontrolled: true })) ?? [];
    if (pages.length > 0) await new Promise<void>((resolve) => void ports.after(pagesFirst, resolve));
    await drainOutbox(portalKey, ports);
  }
}
