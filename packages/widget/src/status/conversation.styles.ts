import { css } from 'lit';

export const conversationStyles = css`
  .messages {
    display: grid;
    gap: 0.625rem;
  }

  .messages li {
    display: grid;
    gap: 0.125rem;
    max-inline-size: 92%;
    padding: 0.625rem 0.875rem;
    border: 1px solid transparent;
    border-radius: var(--_radius);
    background: var(--_raised);
    justify-self: start;
  }

  .messages li[data-own] {
    background: var(--_accent-soft);
    justify-self: end;
  }

  .messages p {
    white-space: pre-wrap;
  }

  .messages .came,
  .messages .files {
    margin-block-start: 0.375rem;
  }

  .messages .files li {
    display: block;
    max-inline-size: none;
    padding: 0;
    border: 0;
    background: none;
    overflow-wrap: anywhere;
  }

  /* Beside the name, or in a line of its own. */
  .messages .head .muted {
    display: inline-block;
    font-size: 0.8125rem;
  }

  @media (forced-colors: active) {
    .messages li {
      border-color: currentColor;
    }
  }
`;
