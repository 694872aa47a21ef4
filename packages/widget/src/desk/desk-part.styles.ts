import { css } from 'lit';

/** What confirming and commanding share. */
export const deskPartStyles = css`
  section {
    display: grid;
    gap: 0.625rem;
    padding: 1rem;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
  }

  form {
    display: grid;
    gap: 0.75rem;
    margin-block-start: 0.25rem;
  }

  .pair {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 12rem), 1fr));
    gap: 0.75rem;
  }

  [aria-pressed='true'] {
    border-color: var(--_accent);
    background: var(--_accent-soft);
    color: var(--_accent);
  }
`;
