import type { Connectivity } from '../ports.ts';

/** Whether there is a network, and somebody who looks. A worker counts as shown. */
export function createConnectivity(): Connectivity {
  const page = globalThis.document as Document | undefined;
  const visible = (): boolean => page?.visibilityState !== 'hidden';
  return {
    online: () => navigator.onLine,
    visible,
    onReturn: (listener) => {
      const whenVisible = (): void => {
        if (visible()) listener();
      };
      addEventListener('online', listener);
      page?.addEventListener('visibilitychange', whenVisible);
      return () => {
        removeEventListener('online', listener);
        page?.removeEventListener('visibilitychange', whenVisible);
      };
    },
  };
}
