import { tagOf } from '../core/tag-prefix.ts';
import { configure, scriptOf, type Embedding } from './embed.ts';
import type { RedressWidget } from './launcher.ts';

/**
 * Routers replace the page's body, or all that is in it, and the widget goes with it: it comes again, with what was written in it, as long
 * as the page has the script tag. Taken out alone it stays away: somebody means it. Returns the function that stops it.
 */
export function stayEmbedded(launcher: RedressWidget, { address, before }: Embedding): () => void {
  let own = launcher;
  const come = (): void => {
    const script = scriptOf(address);
    if (script && document.querySelector('body') && !own.isConnected) own = configure(script, own);
  };
  const observer = new MutationObserver((changes) => {
    const gone = changes
      .flatMap(({ removedNodes }) => [...removedNodes])
      .filter((node) => node instanceof Element);
    // What we do ourselves is not looked at.
    observer.disconnect();
    const isMeant = gone.length === 1 && gone[0]!.localName === tagOf('redress-widget');
    if (isMeant) return;
    if (gone.length > 0) come();
    observe();
  });
  const observe = (): void => {
    for (const at of document.querySelectorAll('html, body')) observer.observe(at, { childList: true });
  };
  // All that may have happened before this code was there.
  if (!before.isConnected) come();
  if (own.isConnected) observe();
  return () => observer.disconnect();
}
