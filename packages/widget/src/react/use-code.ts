import { loadChunk } from '@redress/sdk/load-chunk';
import { useEffect, useState } from 'react';

/**
 * Loads an element’s code once the component stands on a page, and answers whether it is there. What could not be loaded offline is
 * loaded when the network returns; any other failure is the page’s to hear of.
 */
export function useCode(load: () => Promise<unknown>): boolean {
  const [isThere, setThere] = useState(false);
  useEffect(() => {
    let isOver = false;
    const attempt = (): void => {
      void loadChunk(load).then(
        () => {
          if (!isOver) setThere(true);
        },
        (error: unknown) => {
          if (navigator.onLine) reportError(error);
          if (!isOver) globalThis.addEventListener('online', attempt, { once: true });
        },
      );
    };
    attempt();
    return () => {
      isOver = true;
      globalThis.removeEventListener('online', attempt);
    };
  }, [load]);
  return isThere;
}
