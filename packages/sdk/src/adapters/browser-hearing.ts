import type { Hearing, Tabs } from '../stream/tabs.ts';
import { openStream } from '../stream/open-stream.ts';
import { createPagePresence } from '../stream/stream-ports.ts';
import { openChannel } from './open-channel.ts';

/**
 * How a browser hears of changes.
 *
 * @param name what the tabs of a portal call each other by; absent: this tab is to be alone
 */
export const createBrowserHearing = (name: string | undefined): Hearing => ({
  openStream,
  presence: createPagePresence(),
  // On an insecure origin there are no locks.
  tabs: name !== undefined && 'locks' in navigator ? createBrowserTabs(`${name}:stream`) : undefined,
});

/** Tabs that find each other by a Web Lock, which the leader holds, and a channel. */
export function createBrowserTabs(name: string): Tabs {
  let channel: BroadcastChannel | undefined;
  return {
    lead: (begins, lost, steal) => {
      const left = new AbortController();
      const { signal } = left;
      const holding = navigator.locks.request(name, steal ? { steal } : { signal }, () => {
        if (signal.aborted) return undefined;
        begins();
        return new Promise<void>((resolve) => signal.addEventListener('abort', () => resolve()));
      });
      holding.catch((error: unknown) => {
        if (signal.aborted) return;
        if (error instanceof DOMException && error.name === 'AbortError') lost();
        // Locks are refused here, so nobody else leads.
        else begins();
      });
      return () => left.abort();
    },
    post: (message) => channel?.postMessage(message),
    listen: (listener) => {
      const opened = (channel = openChannel(name));
      if (opened) opened.onmessage = ({ data }: MessageEvent<unknown>) => listener(data);
      return () => {
        opened?.close();
        if (channel === opened) channel = undefined;
      };
    },
  };
}
