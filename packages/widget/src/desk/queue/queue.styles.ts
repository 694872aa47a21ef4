import { css } from 'lit';

export const queueStyles = css`
  .count {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0 0.25rem;
    min-block-size: 3.25rem;
    font-variant-numeric: tabular-nums;
  }

  .count .end {
    margin-inline-start: auto;
  }

  /* How many there are stays in sight while more are selected. */
  .selecting {
    position: sticky;
    inset-block-start: 0;
    z-index: 1;
    background: var(--_ground, var(--_surface));
  }

  .hand-over {
    margin-block-end: 0.75rem;
  }

  ul {
    display: grid;
    gap: 0.5rem;
  }

  li button {
    display: grid;
    justify-content: stretch;
    gap: 0.25rem;
    inline-size: 100%;
    padding: 0.625rem 0.875rem;
    border-color: var(--_line);
    border-inline-start: 4px solid var(--_line);
    background: var(--_surface);
    font-weight: 400;
    text-align: start;
  }

  li button[data-severity='urgent-major'] {
    border-inline-start-color: var(--_danger);
  }

  li button[data-severity='important'] {
    border-inline-start-color: var(--_warning);
  }

  li button[aria-current='true'] {
    border-color: var(--_accent);
    background: var(--_accent-soft);
  }

  li [role='checkbox'] {
    position: relative;
    padding-inline-start: 2.75rem;
    /* With Shift a range is selected, not the text in it. */
    user-select: none;
  }

  [role='checkbox']::before {
    content: '';
    position: absolute;
    inset-block-start: 0.75rem;
    inset-inline-start: 0.75rem;
    inline-size: 1.25rem;
    block-size: 1.25rem;
    border: 1.5px solid var(--_field-line);
    border-radius: 5px;
    background: var(--_surface);
    color: var(--_on-accent);
    font: 700 0.875rem/1.25 var(--_font);
    text-align: center;
  }

  [role='checkbox'][aria-checked='true']::before {
    content: '✓' / '';
    border-color: var(--_accent);
    background: var(--_accent);
  }

  li [aria-checked='true'] {
    background: var(--_accent-soft);
  }

  .title {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0 0.625rem;
  }

  strong {
    font-weight: 600;
  }

  .severity {
    font-size: 0.875rem;
  }

  [data-severity='urgent-major'] .severity {
    color: var(--_danger);
    font-weight: 600;
  }

  [data-severity='important'] .severity {
    color: var(--_warning);
  }

  .due {
    font-size: 0.875rem;
    font-weight: 600;
  }

  .due.near {
    color: var(--_warning);
  }

  .due.late {
    color: var(--_danger);
  }

  li .chip {
    font-size: 0.8125rem;
  }

  .number {
    font-variant-numeric: tabular-nums;
  }

  .excerpt {
    display: -webkit-box;
    overflow: hidden;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 2;
    line-height: 1.45;
  }

  .empty {
    display: grid;
    justify-items: center;
    gap: 0.75rem;
    padding-block: 3rem;
    text-align: center;
  }
`;
