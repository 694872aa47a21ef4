import { css } from 'lit';

export const queueStyles = css`
  .filters {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5rem;
    margin-block-end: 0.75rem;
  }

  .switch {
    display: flex;
  }

  .switch button:first-child {
    border-start-end-radius: 0;
    border-end-end-radius: 0;
  }

  .switch button:last-child {
    border-inline-start: 0;
    border-start-start-radius: 0;
    border-end-start-radius: 0;
  }

  .switch [aria-pressed='true'] {
    background: var(--_accent-soft);
    color: var(--_accent);
  }

  .filters select {
    flex: 1 1 8rem;
    inline-size: auto;
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

  .title {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0 0.625rem;
  }

  strong {
    font-weight: 650;
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
    padding-block: 3rem;
    text-align: center;
  }
`;
