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
 * Gives the page a widget as its script tag describes it, or completes the ones it has.
 *
 * @param address the script's own address: `document.currentScript` is null in a module
 */
export function embed(address: string): void {
  const script = scriptOf(address);
  if (!script) return;
  if (document.readyState === 'loading') {
    document.addEventListener('DOMContentLoaded', () => configure(script), { once: true });
  } else {
    configure(script);
  }
}

function configure(script: HTMLScriptElement): void {
  const widgets = document.querySelectorAll('redress-widget');
  for (const widget of widgets) complete(widget, script);
  if (widgets.length > 0) return;
  const widget = document.createElement('redress-widget');
  complete(widget, script);
  document.body.append(widget);
}

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
