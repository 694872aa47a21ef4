import type { Listen, Listening } from '../database/listen.ts';
import type { Dependencies } from '../dependencies.ts';

/** Milliseconds between two looks whether the connection lives: a network that swallows everything does not say so. */
export const checkInterval = 30_000;
const firstWait = 1_000;
const longestWait = 30_000;

export interface Ears {
  hear(payload: string): void;
  /** The connection was lost: nothing is heard for a while. */
  lost(): void;
  /** The connection is there again; what was told meanwhile was missed. */
  missed(): void;
}

/**
 * Hears a channel for as long as it is not stopped: a connection that is lost is opened again.
 *
 * @returns the function that stops it
 * @throws when it cannot be heard in the first place
 */
export async function keepListening(
  listen: Listen,
  channel: string,
  ears: Ears,
  { after, log }: Pick<Dependencies, 'after' | 'log'>,
): Promise<() => Promise<void>> {
  let stopped = false;
  let listening: Listening | undefined;
  let cancel: () => void = () => undefined;
  /** What runs, so that stopping can wait for its end. */
  let running: Promise<void> = Promise.resolve();

  const open = async (isReturn: boolean): Promise<void> => {
    const opened = await listen(channel, (payload) => ears.hear(payload), lost);
    if (stopped) return opened.stop();
    listening = opened;
    if (isReturn) ears.missed();
    watch();
  };

  function watch(): void {
    cancel = after(checkInterval, () => {
      running = listening!.check().then(() => {
        if (listening && !stopped) watch();
      }, lost);
    });
  }

  function lost(error: unknown): void {
    const left = listening;
    if (stopped || !left) return;
    listening = undefined;
    cancel();
    ears.lost();
    log('the connection that hears of changes was lost', error);
    // Half of it may be there still.
    void left.stop().catch(() => undefined);
    again(firstWait);
  }

  function again(wait: number): void {
    cancel = after(wait, () => {
      running = open(true).catch((error: unknown) => {
        log('changes cannot be heard of', error);
        if (!stopped) again(Math.min(longestWait, wait * 2));
      });
    });
  }

  await open(false);
  return async () => {
    stopped = true;
    cancel();
    await running;
    await listening?.stop();
  };
}
