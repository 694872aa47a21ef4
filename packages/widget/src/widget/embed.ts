import type { RedressWidget } from './launcher.ts';
import { setTagPrefix, tagOf } from '../core/tag-prefix.ts';

/** A widget that a script tag has configured. */
export interface Embedding {
  /** The script's own address. */
  readonly address: string;
  /** What the page began with: as long as it is there, the page was not replaced. */
  readonly before: Element;
}

/** What a script tag may say as `data-…`, and an element as attributes. */
const settings = [
  'endpoint',
  'portal-key',
  'locale',
  'branch',
  'kind',
  'tracking-page',
  'theme',
  'no-button',
  'kiosk',
  'preload',
];

/**
 * Gives the page a widget as its script tag describes it, or completes the ones it has; again, when the page's body is replaced.
 *
 * @param address the script's own address: `document.currentScript` is null in a module
 */
export function embed(address: string): void {
  const script = scriptOf(address);
  if (!script) return;
  const begin = (): void => {
    const before = document.body.firstElementChild ?? document.body;
    // Staying takes code that comes with the dialog's.
    configure(script).embedding = { address, before };
  };
  if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', begin, { once: true });
  else begin();
}

/**
 * Completes what a page has of widgets. Answers the first.
 *
 * @param own the widget that a page without one is given; a new one, if there is none
 */
export function configure(script: HTMLScriptElement, own?: RedressWidget): RedressWidget {
  const tag = tagOf('redress-widget');
  const widgets = document.querySelectorAll(tag);
  const first = widgets[0] ?? own ?? document.createElement(tag);
  for (const widget of [first, ...widgets]) complete(widget, script);
  if (!first.isConnected) document.body.append(first);
  return first;
}

/** Gives the elements the names that a script tag wants: `data-prefix="acme"`. */
export const takePrefix = (script: HTMLScriptElement | undefined): void =>
  setTagPrefix(script?.dataset['prefix'] ?? 'redress');

/** The tag that loaded a script. */
export const scriptOf = (address: string): HTMLScriptElement | undefined =>
  [...document.scripts].find(({ src }) => src === address);

/** What the element says itself holds. */
export function complete(element: Element, script: HTMLScriptElement): void {
  for (const name of settings) {
    const value = script.getAttribute(`data-${name}`);
    if (value !== null && !element.hasAttribute(name)) element.setAttribute(name, value);
  }
}
