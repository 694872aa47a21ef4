import { css } from 'lit';

/** Radio buttons and boxes to tick that look like what they choose. */
export const choices = css`
  .choices {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5rem;
  }

  .choice {
    display: flex;
    /* A label that would wrap beside another one gets a row of its own. */
    flex: 1 1 max-content;
    max-inline-size: 100%;
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

  .choice input {
    flex: none;
  }

  .choice input:focus-visible {
    outline: none;
  }

  /* More than a line of another colour: what is chosen is filled. */
  @media (forced-colors: active) {
    .choice:has(:checked) {
      border-color: Highlight;
      background: Highlight;
      color: HighlightText;
      forced-color-adjust: none;
    }

    .choice:has(:checked) * {
      color: inherit;
    }

    .choice:focus-within:has(:focus-visible) {
      outline-color: Highlight;
    }
  }
`;
