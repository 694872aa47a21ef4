import { css } from 'lit';

export const filterStyles = css`
  .bar {
    display: flex;
    gap: 0.5rem;
  }

  .bar button {
    flex: none;
    padding-inline: 0.75rem;
    font-variant-numeric: tabular-nums;
  }

  .views {
    flex: 1 1 0;
    min-inline-size: 0;
    font-weight: 600;
  }

  [aria-expanded='true'] {
    border-color: var(--_accent);
    background: var(--_accent-soft);
    color: var(--_accent);
  }

  #controls {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 8rem), 1fr));
    gap: 0.5rem;
    padding-block: 0.75rem 0.25rem;
  }

  .wide {
    grid-column: 1 / -1;
  }

  .field {
    gap: 0.125rem;
    align-content: end;
    min-inline-size: 0;
  }

  label {
    color: var(--_muted);
    font-size: 0.875rem;
    font-weight: 500;
  }

  /* What is set can be found at a glance. */
  [data-set] {
    border-color: var(--_accent);
    background: var(--_accent-soft);
  }

  form {
    display: grid;
    gap: 0.5rem;
  }
`;
