import { css } from 'lit';

export const commandStyles = css`
  h3:focus {
    outline: none;
  }

  form {
    gap: 1rem;
  }

  .rest {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    align-items: center;
    gap: 0.5rem 0.75rem;
  }

  .rest label {
    color: var(--_muted);
    font-size: 0.9375rem;
    font-weight: 500;
  }

  .people {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 14rem), 1fr));
    max-block-size: 15rem;
    overflow-y: auto;
    padding: 2px;
  }

  .money {
    display: grid;
    grid-template-columns: minmax(0, 1fr) 5.5rem;
    gap: 0.5rem;
    align-items: end;
  }

  .new-time {
    display: grid;
    gap: 0.5rem;
  }

  .files {
    display: grid;
    gap: 0.375rem;
  }

  .currency {
    text-transform: uppercase;
  }

  input[type='datetime-local'] {
    max-inline-size: 18rem;
  }
`;
