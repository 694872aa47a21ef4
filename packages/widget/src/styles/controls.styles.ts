import { css } from 'lit';

/** Buttons, fields, notices. Targets are 44 px, text in fields 16 px, so that phones do not zoom in. */
export const controls = css`
  button,
  .button {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    gap: 0.5rem;
    min-block-size: 2.75rem;
    min-inline-size: 2.75rem;
    padding: 0.5rem 1rem;
    border: 1px solid var(--_field-line);
    border-radius: var(--_radius);
    background: transparent;
    color: var(--_text);
    font: 600 0.9375rem/1.25 var(--_font);
    text-decoration: none;
    cursor: pointer;
    transition:
      background-color 120ms,
      border-color 120ms;
  }

  button:hover,
  .button:hover {
    background: var(--_raised);
  }

  .primary {
    border-color: transparent;
    background: var(--_accent);
    color: var(--_on-accent);
  }

  .primary:hover {
    background: color-mix(in srgb, var(--_accent) 88%, var(--_text));
  }

  .quiet {
    padding-inline: 0.625rem;
    border-color: transparent;
    color: var(--_accent);
  }

  /* Its words stand in line with what is above it, and its focus ring finds room beside them. */
  .quiet.flush,
  .actions > .quiet:first-child {
    margin-inline-start: calc(-0.625rem - 1px);
  }

  button[aria-disabled='true'] {
    cursor: progress;
    opacity: 0.75;
  }

  label,
  legend,
  .label {
    display: block;
    padding: 0;
    font-weight: 600;
  }

  /* A legend is no item of its fieldset's grid. */
  legend {
    margin-block-end: 0.375rem;
  }

  .optional {
    color: var(--_muted);
    font-size: 0.875rem;
    font-weight: 400;
  }

  .field {
    display: grid;
    gap: 0.375rem;
  }

  input:not([type='checkbox'], [type='radio'], [type='file']),
  select,
  textarea {
    inline-size: 100%;
    min-block-size: 2.75rem;
    padding: 0.5rem 0.75rem;
    border: 1px solid var(--_field-line);
    border-radius: var(--_radius);
    background: var(--_surface);
    color: var(--_text);
    font: 400 1rem/1.5 var(--_font);
  }

  /* Its arrow takes room, too. */
  select {
    padding-inline: 0.5rem;
    text-overflow: ellipsis;
  }

  textarea {
    display: block;
    min-block-size: 7.5rem;
    resize: vertical;
    /* What stands already does not move while one writes. */
    text-wrap: stable;
  }

  [aria-invalid='true']:not([type='checkbox'], [type='radio']) {
    border-color: var(--_danger);
  }

  .check {
    display: grid;
    grid-template-columns: auto 1fr;
    align-items: center;
    gap: 0.75rem;
    min-block-size: 2.75rem;
    font-weight: 400;
    cursor: pointer;
  }

  input[type='checkbox'],
  input[type='radio'] {
    inline-size: 1.25rem;
    block-size: 1.25rem;
    margin: 0;
    accent-color: var(--_accent);
  }

  /* Left to the browser, an empty one is filled in a dark page, as if it could not be used. */
  :is([type='checkbox'], [type='radio']):not(:checked) {
    appearance: none;
    border: 1px solid var(--_field-line);
    border-radius: 0.25rem;
    background: var(--_surface);
  }

  [type='radio']:not(:checked) {
    border-radius: 50%;
  }

  .error {
    color: var(--_danger);
    font-size: 0.875rem;
  }

  .error + .error {
    margin-block-start: 0.375rem;
  }

  .chip {
    display: inline-block;
    padding: 0.0625rem 0.5rem;
    border: 1px solid transparent;
    border-radius: 999px;
    background: var(--_accent-soft);
    color: var(--_accent);
    font-size: 0.9375rem;
    font-weight: 600;
  }

  .chip.urgent {
    background: var(--_danger-soft);
    color: var(--_danger);
  }

  .chip.calm {
    background: var(--_raised);
    color: var(--_muted);
  }

  .chip.good {
    background: var(--_success-soft);
    color: var(--_success);
  }

  .chip.warn {
    background: var(--_warning-soft);
    color: var(--_warning);
  }

  .notice {
    padding: 0.625rem 0.875rem;
    border: 1px solid transparent;
    border-radius: var(--_radius);
    background: var(--_raised);
    font-size: 0.9375rem;
  }

  .notice.warn {
    background: var(--_warning-soft);
    color: var(--_warning);
  }

  .notice.bad {
    background: var(--_danger-soft);
    color: var(--_danger);
  }

  .notice.good {
    background: var(--_success-soft);
    color: var(--_success);
  }

  .actions {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.5rem;
  }

  .row-between {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 0.25rem 0.75rem;
  }

  @media (forced-colors: active), (prefers-contrast: more) {
    .primary,
    .chip,
    .notice {
      border-color: currentColor;
    }
  }

  @media (forced-colors: active) {
    [aria-pressed='true'],
    [aria-current='true'] {
      border-color: Highlight;
      color: Highlight;
    }
  }
`;
