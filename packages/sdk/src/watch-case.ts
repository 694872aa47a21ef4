import { onNetworkLoss } from './adapters/network-loss.ts';
import type { CaseUpdate } from './client.ts';
import { CaseView } from './contract/index.ts';
import { longestRetryAfter } from './outbox/backoff.ts';
import { retryAfter } from './outbox/retry-after.ts';
import { headersOf } from './outbox/deliver.ts';
import type { Ports, Stop } from './ports.ts';

/**
 * Milliseconds between two looks: right after a change, when nothing happens, and where changes are heard. Then too, in case one
 * was not told.
 */
export const pollInterval = { shortest: 4_000, longest: 60_000, hearing: 300_000 } as const;

export interface CaseWatch {
  /** Looks again now. */
  refresh(): void;
  stop(): void;
}

/**
 * Looks at a case while the page is visible and online, less often the longer nothing changes or the server is in trouble, and
 * rarely while changes are heard: whoever hears one calls `refresh`.
 */
export function watchCase(
  {
    ref,
    secret,
    portalKey,
  }: { readonly ref: string; readonly secret: string | undefined; readonly portalKey: string },
  {
    transport,
    connectivity,
    after,
    serverNow,
    hears,
  }: Pick<Ports, 'transport' | 'connectivity' | 'after'> & {
    readonly serverNow: () => number;
    /** Whether changes of this case are heard at present. */
    readonly hears: () => boolean;
  },
  listener: (update: CaseUpdate) => void,
): CaseWatch {
  let view: CaseView | undefined;
  let etag: string | null = null;
  let interval: number = pollInterval.shortest;
  let stopped = false;
  /** Of the look that is under way. */
  let looking: AbortController | undefined;
  let again = false;
  let cancel: Stop | undefined;

  const tell = (freshness: CaseUpdate['freshness']): void => {
    if (!stopped) listener({ view, freshness });
  };

  async function look(): Promise<void> {
    cancel?.();
    if (stopped) return;
    if (looking) {
      again = true;
      return;
    }
    if (!connectivity.online()) {
      tell('offline');
      return;
    }
    if (!connectivity.visible()) return;
    looking = new AbortController();
    let isCurrent = false;
    try {
      const response = await (
        await transport()
      ).request({
        signal: looking.signal,
        method: 'GET',
        path: `v1/cases/${encodeURIComponent(ref)}`,
        headers: { ...headersOf(portalKey, secret), ...(etag ? { 'if-none-match': etag } : {}) },
      });
      interval = Math.min(pollInterval.longest, interval * 1.5);
      const asked = retryAfter(response.header('retry-after'), serverNow()) ?? 0;
      interval = Math.max(interval, Math.min(asked, longestRetryAfter));
      if (response.status === 304) {
        isCurrent = true;
        tell('current');
      } else if (response.status === 404) {
        tell('not-found');
      } else {
        const parsed = CaseView.safeParse(response.json);
        if (response.status === 200 && parsed.success) {
          if (parsed.data.version !== view?.version) interval = pollInterval.shortest;
          view = parsed.data;
          etag = response.header('etag');
          isCurrent = true;
          tell('current');
        } else tell('unavailable');
      }
    } catch {
      interval = Math.min(pollInterval.longest, interval * 1.5);
      tell(connectivity.online() ? 'unavailable' : 'offline');
    } finally {
      looking = undefined;
    }
    if (stopped) return;
    if (again) {
      again = false;
      return look();
    }
    const pause = isCurrent && hears() ? Math.max(interval, pollInterval.hearing) : interval;
    cancel = after(pause, () => void look());
  }

  const refresh = (): void => {
    interval = pollInterval.shortest;
    void look();
  };
  const stopListening = connectivity.onReturn(refresh);
  const { onLoss = onNetworkLoss } = connectivity;
  const stopHearingLoss = onLoss(() => {
    // Its answer never comes; without one under way there is nothing but to say so.
    if (looking) looking.abort();
    else void look();
  });
  tell('loading');
  void look();
  return {
    refresh,
    stop: () => {
      stopped = true;
      cancel?.();
      stopListening();
      stopHearingLoss();
    },
  };
}
