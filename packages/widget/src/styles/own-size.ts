import { unsafeCSS, type CSSResult } from 'lit';

/** The reader's text size where nothing else has been measured: what browsers begin with. */
const usual = '16px';
const size = '--_rem';
const length = /(?<![\w.])(-?\d*\.?\d+)rem\b/g;
/** A query cannot know custom properties; and `rem` in a media query is the reader's size already. */
const query = /(@(?:media|container)[^{]*)/;

/** The same sheet is made once, for however many classes: a pure function's memory, not a state. */
const made = new WeakMap<CSSResult, CSSResult>();

/**
 * Styles whose `rem` is the text size that the reader has set in the browser. The page's own `rem` is whatever a portal has made of its root:
 * 10 px for easy sums, or a tenth of the screen's width.
 */
export function inOwnSize(styles: CSSResult): CSSResult {
  const known = made.get(styles);
  if (known) return known;
  const parts = styles.cssText.split(query);
  const own = unsafeCSS(
    parts
      .map((part) => (query.test(part) ? part : part.replace(length, `calc($1 * var(${size}, ${usual}))`)))
      .join(''),
  );
  made.set(styles, own);
  return own;
}

/**
 * Measures the reader's text size at an element whose own font has the size `medium`, and tells its styles where it is not the usual one.
 */
export function takeReadersSize(
  host: HTMLElement & { readonly renderRoot: HTMLElement | DocumentFragment },
): void {
  const style = getComputedStyle(host);
  const known = style.getPropertyValue(size).trim() || usual;
  if (style.fontSize === known || !(host.renderRoot instanceof ShadowRoot)) return;
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(`:host { ${size}: ${style.fontSize} }`);
  host.renderRoot.adoptedStyleSheets = [...host.renderRoot.adoptedStyleSheets, sheet];
}
