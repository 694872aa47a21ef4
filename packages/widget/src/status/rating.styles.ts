import { css } from 'lit';

export const ratingStyles = css`
  .given {
    display: grid;
    gap: 0.5rem;
  }

  .given .chip {
    background: var(--_surface);
  }

  .chips {
    display: flex;
    flex-wrap: wrap;
    gap: 0.375rem;
  }

  .reasons .choice {
    flex-basis: 13rem;
  }

  * + .given {
    margin-block-start: 0.75rem;
  }
`;
