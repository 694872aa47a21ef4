import type { Stop } from '../ports.ts';

/** Tells when the browser says that the network has gone; elsewhere nobody says it. */
export function onNetworkLoss(listener: () => void): Stop {
  const here: Partial<WindowOrWorkerGlobalScope & Pick<Window, 'addEventListener' | 'removeEventListener'>> =
    globalThis;
  here.addEventListener?.('offline', listener);
  return () => here.removeEventListener?.('offline', listener);
}
