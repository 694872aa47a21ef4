import { css } from 'lit';

/**
 * What a page's own styles would bring inside: whatever is inherited. A page's `* { … }` reaches the element itself, and goes before
 * what is said here without `!important`; with it, even a page's `!important` yields.
 *
 * Left to the page on purpose: where the element stands, how wide it is and whether it is seen (`display`, `visibility`, `margin`, …),
 * which way it is written (`direction`; see `directionIn`), and the tokens.
 */
export const guard = css`
  :host {
    color: var(--_text) !important;
    font: 400 medium/1.5 var(--_font) !important;
    font-synthesis: initial !important;
    border-collapse: initial !important;
    border-spacing: initial !important;
    caption-side: initial !important;
    caret-color: initial !important;
    cursor: initial !important;
    empty-cells: initial !important;
    fill: initial !important;
    forced-color-adjust: initial !important;
    hyphens: initial !important;
    letter-spacing: initial !important;
    line-break: initial !important;
    list-style: initial !important;
    orphans: initial !important;
    overflow-wrap: anywhere !important;
    paint-order: initial !important;
    quotes: initial !important;
    stroke: initial !important;
    stroke-width: initial !important;
    tab-size: initial !important;
    text-align: start !important;
    text-align-last: initial !important;
    text-emphasis: initial !important;
    text-indent: initial !important;
    text-orientation: initial !important;
    text-rendering: initial !important;
    text-shadow: initial !important;
    text-transform: initial !important;
    text-underline-offset: initial !important;
    text-underline-position: initial !important;
    /* No line of one word at the end. */
    text-wrap: pretty !important;
    user-select: text !important;
    white-space: initial !important;
    widows: initial !important;
    word-break: initial !important;
    word-spacing: initial !important;
    writing-mode: initial !important;
    -webkit-text-fill-color: initial !important;
    -webkit-text-stroke: initial !important;
    /* WebKit hands this down into fields, where nobody could type then. */
    -webkit-user-select: text !important;
  }
`;
