import { css } from 'lit';

/** What the parts share in which the customer does something. */
export const partStyles = css`
  form {
    display: grid;
    gap: 1rem;
  }

  textarea {
    min-block-size: 5rem;
  }

  /* What is said beside a button leaves it where it is. */
  .row-between > [role='status'] {
    flex: 1 1 8rem;
  }

  section {
    display: grid;
    gap: 0.75rem;
  }

  .panel {
    padding: 1rem;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_surface);
  }

  /* What it says above its heading belongs to that. */
  .panel.awaited {
    border-color: var(--_accent);
    background: var(--_accent-soft);
  }

  .panel > .waiting {
    margin-block-end: -0.5rem;
    color: var(--_accent);
    font-size: 0.875rem;
    font-weight: 600;
  }

  .awaited .words {
    border-color: var(--_accent);
  }

  .awaited .choice:not(:has(:checked)) {
    background: var(--_surface);
  }

  .panel:focus,
  [data-done]:focus {
    outline: none;
  }

  .words {
    padding-inline-start: 0.75rem;
    border-inline-start: 3px solid var(--_line);
    white-space: pre-wrap;
  }

  .terms {
    display: grid;
    grid-template-columns: fit-content(45%) 1fr;
    gap: 0.5rem 1rem;
  }

  .terms > div {
    display: grid;
    grid-column: 1 / -1;
    grid-template-columns: subgrid;
  }

  .terms dt {
    color: var(--_muted);
  }

  .money {
    display: grid;
    grid-template-columns: minmax(0, 1fr) 5.5rem;
    gap: 0.5rem;
    align-items: end;
  }

  #currency {
    text-transform: uppercase;
  }

  .danger {
    border-color: var(--_danger);
    color: var(--_danger);
  }

  .scores {
    display: grid;
    grid-template-columns: repeat(5, minmax(0, 1fr));
    gap: 0.25rem;
  }

  .scores .choice {
    justify-content: center;
    padding-inline: 0.125rem;
    text-align: center;
  }

  .scores input {
    position: absolute;
    opacity: 0;
  }

  /* There is no mark beside it: what is chosen is filled. */
  @media not (forced-colors: active) {
    .scores .choice:has(:checked) {
      background: var(--_accent);
    }

    .scores .choice:has(:checked) * {
      color: var(--_on-accent);
    }
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
