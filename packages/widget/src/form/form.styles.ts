import { css } from 'lit';

/** The form before anything but its first field is there. */
export const formStyles = css`
  form {
    display: grid;
    /* A long option must not widen the form. */
    grid-template-columns: minmax(0, 1fr);
    gap: 1.25rem;
  }

  #text {
    min-block-size: 8.5rem;
  }

  .subject {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.25rem 0.5rem;
  }
`;
