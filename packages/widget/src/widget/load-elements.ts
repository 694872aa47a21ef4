import { loadChunk } from '@redress/sdk/load-chunk';
import { tagOf } from '../core/tag-prefix.ts';
import { complete } from './embed.ts';

/** What can stand alone on a page, and the code of it. */
const elements: Readonly<Record<string, () => Promise<unknown>>> = {
  'redress-form': () => import('../form/form.ts'),
  'redress-cases': () => import('../cases/cases.ts'),
  'redress-status': () => import('../status/status.ts'),
  'redress-survey': () => import('../survey/survey.ts'),
  'redress-kiosk': () => import('../kiosk/kiosk.ts'),
  'redress-poster': () => import('../poster/poster.ts'),
};

/**
 * Loads the code of those elements that a page has, or gets later, and tells each of them what the script tag says of the portal.
 * Returns the function that stops it.
 */
export function loadElements(page: Document, script: HTMLScriptElement | undefined): () => void {
  const loading = new Set<string>();
  const look = (): void => {
    for (const [name, load] of Object.entries(elements)) {
      const found = page.getElementsByTagName(tagOf(name));
      if (script) for (const element of found) complete(element, script);
      if (found.length === 0 || loading.has(name)) continue;
      loading.add(name);
      // What could not be loaded is tried again when the page changes, or the network returns.
      loadChunk(load).catch(() => loading.delete(name));
    }
  };
  const observer = new MutationObserver(look);
  observer.observe(page, { childList: true, subtree: true });
  globalThis.addEventListener('online', look);
  look();
  return () => {
    observer.disconnect();
    globalThis.removeEventListener('online', look);
  };
}
