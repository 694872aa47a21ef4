import type { EpochMs } from '@redress/rules';
import type { Stop } from '../ports.ts';

/** Whether anybody is there to hear: while nobody is, the stream is closed. */
export interface Presence {
  wanted(): boolean;
  /** Tells when that may have changed. */
  onChange(listener: () => void): Stop;
}

/** What a stream needs from the world around it. */
export interface StreamPorts {
  readonly fetch: (url: string, init: RequestInit) => Promise<Response>;
  readonly clock: () => EpochMs;
  /** 0 ≤ random < 1 */
  readonly random: () => number;
  /** Runs the work once after so many milliseconds. */
  readonly after: (milliseconds: number, work: () => void) => Stop;
  /** Tells the page of an error of a listener. */
  readonly report: (error: unknown) => void;
}

/** The world of a browser, or of Node. */
export const createStreamPorts = (): StreamPorts => ({
  fetch: (url, init) => fetch(url, init),
  clock: () => Date.now(),
  random: () => Math.random(),
  after: (milliseconds, work) => {
    const timer = setTimeout(work, milliseconds);
    return () => clearTimeout(timer);
  },
  report: (error) => {
    if ('reportError' in globalThis) reportError(error);
    else
      queueMicrotask(() => {
        throw error;
      });
  },
});

/** Wanted while the page is shown and the network is there. A worker counts as shown. */
export function createPagePresence(): Presence {
  const page = globalThis.document as Document | undefined;
  return {
    wanted: () => navigator.onLine && page?.visibilityState !== 'hidden',
    onChange: (listener) => {
      addEventListener('online', listener);
      addEventListener('offline', listener);
      page?.addEventListener('visibilitychange', listener);
      return () => {
        removeEventListener('online', listener);
        removeEventListener('offline', listener);
        page?.removeEventListener('visibilitychange', listener);
      };
    },
  };
}
