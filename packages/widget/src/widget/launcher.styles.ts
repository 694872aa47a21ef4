/** Plain text: the launcher comes without Lit. The tokens are the same as everywhere. */
export const launcherStyles = `
  :host {
    color-scheme: light dark;
    --_accent: var(--redress-accent, light-dark(#0b6b61, #5cc9b8));
    --_on-accent: var(--redress-on-accent, light-dark(#fff, #04211d));
  }
  @media (prefers-contrast: more) {
    :host {
      --_accent: var(--redress-accent, light-dark(#064a43, #8ff0df));
      --_on-accent: var(--redress-on-accent, light-dark(#fff, #001714));
    }
  }
  :host([theme='light']) { color-scheme: light; }
  :host([theme='dark']) { color-scheme: dark; }
  :host([theme='inherit']) { color-scheme: inherit; }
  :host([hidden]) { display: none; }
  .launcher {
    position: fixed;
    z-index: var(--redress-z-index, 1000);
    inset-block-end: max(1rem, env(safe-area-inset-bottom));
    inset-inline-end: max(1rem, env(safe-area-inset-right), env(safe-area-inset-left));
    display: grid;
    justify-items: end;
    gap: 0.5rem;
    font: 550 0.9375rem/1.3 var(--redress-font, system-ui, sans-serif);
  }
  button {
    min-block-size: 3rem;
    padding: 0.5rem 1.25rem;
    border: 1px solid transparent;
    border-radius: 999px;
    background: var(--_accent);
    color: var(--_on-accent);
    font: inherit;
    box-shadow: 0 0.25rem 1rem rgb(0 0 0 / 22%);
    cursor: pointer;
  }
  button:hover { filter: brightness(1.08); }
  button:focus-visible { outline: 2px solid var(--_accent); outline-offset: 3px; }
  button[aria-busy='true'] { cursor: progress; }
  :host([no-button]) button { display: none; }
  p {
    box-sizing: border-box;
    max-inline-size: min(20rem, 100vi - 2rem);
    margin: 0;
    padding: 0.625rem 0.875rem;
    border: 1px solid light-dark(#dce3e0, #323b3e);
    border-radius: var(--redress-radius, 10px);
    background: light-dark(#fff, #14191b);
    color: light-dark(#b3261e, #ffa097);
  }
  p:empty, button:has(slot:empty) { display: none; }
`;
