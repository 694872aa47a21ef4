/**
 * Plain text: the launcher comes without Lit. The tokens are the same as everywhere. Nothing is inherited from the page, and lengths are
 * in `em` of the reader's own text size, which `all: initial` brings.
 */
export const launcherStyles = `
  :host {
    color-scheme: light dark !important;
    --_accent: var(--redress-accent, light-dark(#0b6b61, #5cc9b8));
    --_on-accent: var(--redress-on-accent, light-dark(#fff, #04211d));
  }
  @media (prefers-contrast: more) {
    :host {
      --_accent: var(--redress-accent, light-dark(#064a43, #8ff0df));
    }
  }
  :host([theme='light']) { color-scheme: light !important; }
  :host([theme='dark']) { color-scheme: dark !important; }
  :host([theme='inherit']) { color-scheme: inherit !important; }
  div {
    all: initial;
    color-scheme: inherit;
    visibility: inherit;
    position: fixed;
    z-index: var(--redress-z-index, 1000);
    inset-block-end: max(1em, env(safe-area-inset-bottom));
    inset-inline-end: max(1em, env(safe-area-inset-right), env(safe-area-inset-left));
    display: grid;
    justify-items: end;
    gap: 0.5em;
    font: 600 medium/1.3 var(--redress-font, system-ui, sans-serif);
  }
  button {
    min-block-size: 3.2em;
    padding: 0.5em 1.35em;
    border: 1px solid transparent;
    border-radius: 999px;
    background: var(--_accent);
    color: var(--_on-accent);
    font: inherit;
    font-size: 0.9375em;
    box-shadow: 0 0.25em 1em rgb(0 0 0 / 22%);
    cursor: pointer;
  }
  button:hover { filter: brightness(1.08); }
  button:focus-visible { outline: 2px solid var(--_accent); outline-offset: 3px; }
  :host([no-button]) button { display: none; }
  p {
    box-sizing: border-box;
    max-inline-size: min(21em, 100vi - 2em);
    margin: 0;
    padding: 0.7em 0.9em;
    font-size: 0.9375em;
    border: 1px solid light-dark(#dce3e0, #323b3e);
    border-radius: var(--redress-radius, 10px);
    background: light-dark(#fff, #14191b);
    color: light-dark(#b3261e, #ffa097);
  }
  p:empty, button:has(slot:empty) { display: none; }
`;
