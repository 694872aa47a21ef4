import type { RedressWidget } from './launcher.ts';
import { setTagPrefix, tagOf } from '../core/tag-prefix.ts';

/** A widget that a script tag has configured. */
export interface Embedding {
  /** The script's own address. */
  readonly address: string;
  /** The widget that the tag gave the page, if the page had none. */
  readonly own: RedressWidget | undefined;
  /** The body it was put in. */
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
    const { body: before } = document;
    const own = configure(script);
    // Staying takes code that comes with the dialog's.
    const widget = own ?? document.querySelector(tagOf('redress-widget'));
    if (widget) widget.embedding = { address, own, before };
  };
  if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', begin, { once: true });
  else begin();
}

/** Answers the widget that the page owes to its script tag. */
export function configure(script: HTMLScriptElement, own?: RedressWidget): RedressWidget | undefined {
  const widgets = document.querySelectorAll(tagOf('redress-widget'));
  for (const widget of widgets) complete(widget, script);
  if (widgets.length > 0) return undefined;
  const widget = own ?? document.createElement(tagOf('redress-widget'));
  complete(widget, script);
  document.body.append(widget);
  return widget;
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
