/** What the script tag may say as `data-…`, and the widget as attributes. */
const settings = ['endpoint', 'portal-key', 'locale', 'tracking-page', 'theme', 'no-button', 'kiosk'];

/**
 * Gives the page a widget as its script tag describes it, or completes the ones it has.
 *
 * @param address the script's own address: `document.currentScript` is null in a module
 */
export function embed(address: string): void {
  const script = [...document.scripts].find(({ src }) => src === address);
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

/** What the widget says itself holds. */
function complete(widget: Element, script: HTMLScriptElement): void {
  for (const name of settings) {
    const value = script.getAttribute(`data-${name}`);
    if (value !== null && !widget.hasAttribute(name)) widget.setAttribute(name, value);
  }
}
