import type { Ports } from './ports.ts';

/** Not every browser has it, and the types of none. */
interface WithSync {
  readonly sync?: { register(tag: string): Promise<void> } | undefined;
}

/** By which tag the browser wakes the service worker of a portal, by the portal's name on the device. */
export const syncTag = (name: string): string => `${name}:sync`;

/**
 * Notes that something waits, as before, and asks the browser to wake the portal's service worker when there is a network: once
 * for each time that something begins to wait.
 */
export function withBackgroundSync(
  { noteWaiting, report }: Pick<Ports, 'noteWaiting' | 'report'>,
  tag: string,
  registration: () => Promise<ServiceWorkerRegistration>,
): Ports['noteWaiting'] {
  let asked = false;

  async function ask(): Promise<void> {
    asked = true;
    try {
      await ((await registration()) as WithSync).sync?.register(tag);
    } catch (error) {
      // It may have been forbidden. The next visit sends what waits.
      report(error);
    }
  }

  return (waiting) => {
    noteWaiting(waiting);
    if (!waiting) asked = false;
    else if (!asked) void ask();
  };
}
