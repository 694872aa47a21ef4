import { css } from 'lit';

/** For people who stand, with gloves on: nothing that is tapped is lower than 60 px. */
export const kioskStyles = css`
  .kiosk {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    align-content: start;
    gap: 1.5rem;
    box-sizing: border-box;
    max-inline-size: 64rem;
    min-block-size: 100dvh;
    margin-inline: auto;
    padding: clamp(1rem, 3vw, 2.5rem);
    font-size: 1.25rem;
  }

  /* Whoever is asked whether they are still there may be the next one: nothing is to be read behind the question. */
  .kiosk {
    contain-intrinsic-size: auto 100dvh;
  }

  .kiosk[data-asked='true'] {
    content-visibility: hidden;
  }

  button {
    min-block-size: 3.75rem;
    min-inline-size: 3.75rem;
    padding-inline: 1.25rem;
    font-size: 1.125rem;
  }

  header {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 0.75rem 1rem;
  }

  .company {
    /* The names come with the portal's profile; nothing moves when they do. */
    min-block-size: 3.25rem;
    font-weight: 600;
  }

  .company span {
    display: block;
    color: var(--_muted);
    font-size: 1.0625rem;
    font-weight: 400;
  }

  .languages {
    display: flex;
    flex: 1 0 100%;
    flex-wrap: wrap;
    gap: 0.5rem;
  }

  .languages button {
    flex: 1 1 auto;
  }

  .languages [aria-pressed='true'] {
    border-color: var(--_accent);
    background: var(--_accent-soft);
    color: var(--_accent);
  }

  .start {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 1.25rem;
  }

  #title {
    font-size: clamp(1.5rem, 5vw, 2.25rem);
  }

  #title:focus {
    outline: none;
  }

  .doors {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 24rem), 1fr));
    gap: 1rem;
  }

  .door {
    flex-direction: column;
    align-items: start;
    gap: 0.375rem;
    min-block-size: 8rem;
    padding: 1.25rem 1.5rem;
    border: 2px solid var(--_accent);
    background: var(--_accent-soft);
    text-align: start;
  }

  .door:hover {
    background: var(--_raised);
  }

  .door strong {
    color: var(--_accent);
    font-size: 1.5rem;
    line-height: 1.25;
  }

  .door span {
    color: var(--_text);
    font-size: 1.0625rem;
    font-weight: 400;
  }

  [data-door='hazard'] {
    border-color: var(--_danger);
    background: var(--_danger-soft);
  }

  [data-door='hazard'] strong {
    color: var(--_danger);
  }

  .done {
    display: grid;
    gap: 0.375rem;
    font-size: 1.0625rem;
  }

  .warning {
    box-sizing: border-box;
    max-inline-size: min(36rem, 100% - 2rem);
    padding: clamp(1rem, 4vw, 2.5rem);
    border: 2px solid var(--_warning);
    border-radius: var(--_radius);
    background: var(--_surface);
    color: var(--_text);
    text-align: center;
  }

  .warning::backdrop {
    background: rgb(0 0 0 / 60%);
  }

  .warning > * + * {
    margin-block-start: 1rem;
  }

  .warning .seconds {
    font-size: 3.5rem;
    font-variant-numeric: tabular-nums;
    font-weight: 600;
    line-height: 1;
  }

  .warning .stay {
    inline-size: 100%;
    min-block-size: 5.5rem;
    font-size: 1.5rem;
  }

  .warning .actions {
    justify-content: center;
  }

  .warning .actions button {
    flex: 1 1 auto;
  }

  @media (forced-colors: active) {
    .languages [aria-pressed='true'] {
      border-color: Highlight;
      color: Highlight;
    }
  }

  /* The way out stays in sight where there is room for it. */
  @media (width >= 48rem) and (height >= 40rem) {
    header {
      position: sticky;
      z-index: 1;
      inset-block-start: 0;
      padding-block: 0.75rem;
      background: var(--_surface);
    }
  }

  /* The form and the receipt, which are made for a hand that holds the screen: 44 px become 60. */
  @media (width >= 48rem) {
    redress-form {
      zoom: 1.375;
    }
  }
`;
