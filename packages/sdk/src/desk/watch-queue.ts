import type { DeskQueue } from '../contract/index.ts';
import type { Stop } from '../ports.ts';
import type { DeskPorts } from './desk-ports.ts';

/**
 * Milliseconds between two looks at the queue: where changes are not heard, and where they are. Then too, for what becomes late
 * does so without an event, and what leaves one's sight is not told.
 */
export const queueInterval = { deaf: 5_000, hearing: 60_000 } as const;

interface Watched {
  readonly endpoint: string;
  readonly headers: () => Promise<Readonly<Record<string, string>>>;
  readonly queue: () => Promise<DeskQueue>;
}

/** Reads the queue whenever something has changed, and from time to time, while the page is visible. */
export function watchQueue(
  { endpoint, headers, queue }: Watched,
  { openStream, after, connectivity }: Pick<DeskPorts, 'openStream' | 'after' | 'connectivity'>,
  listener: (queue: DeskQueue) => void,
  onError: (error: unknown) => void,
): Stop {
  let stopped = false;
  let hearing = false;
  let looking = false;
  let again = false;
  let cancel: Stop | undefined;

  async function look(): Promise<void> {
    if (looking) {
      // Changed while it was read: what comes back may be old.
      again = true;
      return;
    }
    cancel?.();
    if (stopped || !connectivity.visible()) return;
    looking = true;
    again = false;
    try {
      const read = await queue();
      if (!stopped) listener(read);
    } catch (error) {
      if (!stopped) onError(error);
    }
    looking = false;
    if (stopped) return;
    if (again) return look();
    cancel = after(hearing ? queueInterval.hearing : queueInterval.deaf, () => void look());
  }

  const lookNow = (): void => void look();
  const stopListening = connectivity.onReturn(lookNow);
  lookNow();
  const stopHearing = openStream({
    endpoint,
    headers,
    onEvent: lookNow,
    onState: (state) => {
      const heard = hearing;
      hearing = state.is === 'open';
      // What happened before it opened was not told; once it is gone one has to look by oneself again.
      if ((state.is === 'open' && !state.resumed) || (heard && !hearing)) lookNow();
    },
  });
  return () => {
    stopped = true;
    cancel?.();
    stopListening();
    stopHearing();
  };
}
