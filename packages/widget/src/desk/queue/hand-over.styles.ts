import { css } from 'lit';

export const handOverStyles = css`
  :host {
    display: grid;
    gap: 0.5rem;
  }

  .told:focus {
    outline: none;
  }

  form,
  .notice,
  .notice ul {
    display: grid;
    gap: 0.5rem;
  }

  form {
    gap: 0.75rem;
    padding: 0.75rem;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_surface);
  }

  .notice li {
    padding-block-start: 0.25rem;
    border-block-start: 1px solid var(--_line);
  }

  .notice .quiet {
    font-variant-numeric: tabular-nums;
  }

  .progress {
    display: flex;
    align-items: center;
    gap: 0.75rem;
    min-block-size: 2.75rem;
    font-variant-numeric: tabular-nums;
  }

  progress {
    flex: 1;
    min-inline-size: 0;
    accent-color: var(--_accent);
  }
`;
