import { css } from 'lit';

/** What adding and rating share. */
export const partStyles = css`
  form {
    display: grid;
    gap: 1rem;
  }

  textarea {
    min-block-size: 5rem;
  }

  .choices {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5rem;
  }

  .choice {
    display: flex;
    flex: 1 1 8rem;
    align-items: center;
    gap: 0.625rem;
    min-block-size: 2.75rem;
    padding: 0.375rem 0.875rem;
    border: 1px solid var(--_field-line);
    border-radius: var(--_radius);
    font-weight: 500;
    cursor: pointer;
  }

  .choice:has(:checked) {
    border-color: var(--_accent);
    background: var(--_accent-soft);
  }

  .choice:focus-within:has(:focus-visible) {
    outline: 2px solid var(--_accent);
    outline-offset: 2px;
  }

  .choice input:focus-visible {
    outline: none;
  }

  .scores {
    display: grid;
    grid-template-columns: repeat(5, minmax(0, 1fr));
    gap: 0.375rem;
  }

  .scores .choice {
    justify-content: center;
    padding-inline: 0.25rem;
    text-align: center;
  }

  .scores input {
    position: absolute;
    opacity: 0;
  }

  .scores .choice > span {
    display: grid;
    font-weight: 600;
  }

  .scores .light {
    color: var(--_muted);
    font-size: 0.75rem;
    font-weight: 400;
    line-height: 1.25;
  }
`;
