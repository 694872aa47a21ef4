import { css } from 'lit';

/**
 * Design tokens. Portals set the public `--redress-*` properties anywhere above the element; each has a light and a
 * dark default.
 */
export const tokens = css`
  :host {
    --_accent: var(--redress-accent, light-dark(#0b6b61, #5cc9b8));
    --_on-accent: var(--redress-on-accent, light-dark(#ffffff, #04211d));
    --_surface: var(--redress-surface, light-dark(#ffffff, #14191b));
    --_raised: var(--redress-raised, light-dark(#f4f7f6, #1d2427));
    --_text: var(--redress-text, light-dark(#17211f, #e8edeb));
    --_muted: var(--redress-muted, light-dark(#54605d, #a3b0ac));
    --_line: var(--redress-line, light-dark(#dce3e0, #323b3e));
    --_field-line: var(--redress-field-line, light-dark(#84918d, #76837f));
    --_danger: var(--redress-danger, light-dark(#b3261e, #ffa097));
    --_warning: var(--redress-warning, light-dark(#855000, #f4c06c));
    --_success: var(--redress-success, light-dark(#1a6b3b, #82d8a3));
    --_radius: var(--redress-radius, 10px);
    --_font: var(
      --redress-font,
      system-ui,
      -apple-system,
      'Segoe UI',
      Roboto,
      'PingFang SC',
      'Microsoft YaHei',
      'Noto Sans CJK SC',
      'Noto Sans SC',
      sans-serif
    );
    --_accent-soft: light-dark(
      color-mix(in srgb, var(--_accent) 11%, var(--_surface)),
      color-mix(in srgb, var(--_accent) 18%, var(--_surface))
    );
    --_danger-soft: light-dark(
      color-mix(in srgb, var(--_danger) 9%, var(--_surface)),
      color-mix(in srgb, var(--_danger) 16%, var(--_surface))
    );
    --_warning-soft: light-dark(
      color-mix(in srgb, var(--_warning) 11%, var(--_surface)),
      color-mix(in srgb, var(--_warning) 16%, var(--_surface))
    );
    --_success-soft: light-dark(
      color-mix(in srgb, var(--_success) 11%, var(--_surface)),
      color-mix(in srgb, var(--_success) 16%, var(--_surface))
    );
  }

  :host(:not([theme])) {
    color-scheme: light dark !important;
  }

  /* The page around it may not change with the device. The ground belongs to the colour of the text: a page sets both by tokens. */
  :host(:not([theme='inherit'])) {
    background: var(--_surface) !important;
  }

  :host([theme='light']) {
    color-scheme: light !important;
  }

  :host([theme='dark']) {
    color-scheme: dark !important;
  }

  :host([theme='inherit']) {
    color-scheme: inherit !important;
  }

  /* Whoever asks for more contrast gets 7 to 1, and lines instead of tints. */
  @media (prefers-contrast: more) {
    :host {
      --_accent: var(--redress-accent, light-dark(#064a43, #8ff0df));
      --_on-accent: var(--redress-on-accent, light-dark(#ffffff, #001714));
      --_surface: var(--redress-surface, light-dark(#ffffff, #000000));
      --_raised: var(--redress-raised, light-dark(#ffffff, #0b0f10));
      --_text: var(--redress-text, light-dark(#000000, #ffffff));
      --_muted: var(--redress-muted, light-dark(#333d3a, #d3dcd9));
      --_line: var(--redress-line, light-dark(#45504d, #b4bfbb));
      --_field-line: var(--redress-field-line, light-dark(#000000, #ffffff));
      --_danger: var(--redress-danger, light-dark(#8c1a13, #ffcac4));
      --_warning: var(--redress-warning, light-dark(#5e3800, #ffdfa6));
      --_success: var(--redress-success, light-dark(#0d4a27, #b4f2c8));
      --_accent-soft: var(--_surface);
      --_danger-soft: var(--_surface);
      --_warning-soft: var(--_surface);
      --_success-soft: var(--_surface);
    }
  }
`;

/** The ground every component stands on. */
export const base = css`
  :host {
    display: block;
    box-sizing: border-box;
  }

  :host([hidden]),
  [hidden] {
    display: none !important;
  }

  *,
  *::before,
  *::after {
    box-sizing: border-box;
  }

  h2,
  h3,
  p,
  ul,
  ol,
  dl,
  dd,
  fieldset,
  figure {
    margin: 0;
    padding: 0;
    border: 0;
    min-inline-size: 0;
  }

  h2 {
    font-size: 1.25rem;
    font-weight: 600;
    line-height: 1.3;
  }

  h3 {
    font-size: 1rem;
    font-weight: 600;
    line-height: 1.4;
  }

  h2,
  h3 {
    text-wrap: balance;
  }

  ul,
  ol {
    list-style: none;
  }

  a {
    color: var(--_accent);
    text-underline-offset: 0.15em;
  }

  :focus-visible {
    outline: 2px solid var(--_accent);
    outline-offset: 2px;
  }

  @media (prefers-contrast: more) {
    :focus-visible {
      outline-width: 3px;
    }
  }

  .muted {
    color: var(--_muted);
    font-size: 0.875rem;
  }

  .visually-hidden {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }

  @media (prefers-reduced-motion: reduce) {
    *,
    *::before,
    *::after {
      animation: none !important;
      transition: none !important;
      scroll-behavior: auto !important;
    }
  }
`;
