import { css } from 'lit';

export const formBodyStyles = css`
  form > div[role='status'] {
    display: contents;
  }

  /* Without anything earlier it takes no room. */
  .earlier:not(.notice),
  .earlier:not(.notice) > [role='status'] {
    display: contents;
  }

  .earlier {
    display: grid;
    gap: 0.5rem;
    justify-items: start;
  }

  .earlier p {
    margin: 0;
  }

  /* Cut off after two lines, it has no end for a mark to stand at. */
  .excerpt {
    display: -webkit-box;
    overflow: hidden;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 2;
    padding-inline-start: 0.75rem;
    border-inline-start: 3px solid var(--_line);
    overflow-wrap: anywhere;
    quotes: none;
  }

  .asides {
    display: flex;
    flex-wrap: wrap;
    align-items: start;
    justify-content: space-between;
    gap: 0 0.75rem;
  }

  .why summary {
    min-block-size: 2.75rem;
    padding-block: 0.8rem;
    color: var(--_muted);
    font-size: 0.9375rem;
    line-height: 1.25;
    cursor: pointer;
    list-style: none;
    overflow-wrap: normal;
  }

  .why summary::after {
    content: ' ▾' / '';
  }

  .why[open] summary::after {
    content: ' ▴' / '';
  }

  /* What it says is no wider than what is left beside the button: opened, it stays where it was pressed. */
  .why {
    flex: 1 0 min-content;
  }

  .why p {
    inline-size: 0;
    min-inline-size: 100%;
  }

  /* Where its content can be placed, it has the whole width below, and the button lies over the empty place before the question. */
  @supports selector(::details-content) {
    .asides:has(> .why) {
      display: grid;
      grid-template-columns: minmax(0, auto) minmax(max-content, 1fr);
    }

    .asides > :not(.why) {
      z-index: 1;
      grid-area: 1 / 1;
    }

    .why {
      display: grid;
      grid-area: 1 / 1 / auto / -1;
      grid-template-columns: subgrid;
    }

    .why summary {
      grid-area: 1 / 2;
      justify-self: start;
    }

    .why::details-content {
      grid-area: 2 / 1 / auto / -1;
    }
  }

  .pair {
    display: grid;
    align-items: start;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 12rem), 1fr));
    gap: 0.75rem;
  }

  /* Browsers make a date with its time as wide as it is, however narrow its column. */
  .field:has(> [type='datetime-local']) {
    grid-column: 1 / -1;
    min-inline-size: 0;
  }

  [type='datetime-local'] {
    min-inline-size: 0;
    max-inline-size: 100%;
  }

  /* Without anything to ask it takes no room. */
  .asked {
    display: contents;
  }

  /* A field and the button beside it that fills it. */
  .scannable {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5rem;
  }

  .scannable input {
    flex: 1 1 0;
    min-inline-size: 0;
  }

  .hint:empty {
    display: none;
  }

  /* Two fields that say one thing. */
  .of {
    display: flex;
    align-items: center;
    gap: 0.5rem;
  }

  .of input {
    flex: 1 1 0;
    min-inline-size: 0;
  }

  .of .currency {
    flex: 0 0 4.5rem;
  }

  .stack {
    display: grid;
    gap: 0.5rem;
  }

  .stack .muted {
    display: block;
    font-size: 0.9375rem;
    font-weight: 400;
  }

  .stack + .field {
    margin-block-start: 0.5rem;
  }

  .light {
    font-size: 0.9375rem;
    font-weight: 500;
  }

  /* As high as it gets on most screens, question included, so that nothing below it moves while one writes. */
  .preview {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    align-content: start;
    gap: 0.25rem;
    min-block-size: 12.75rem;
    padding: 0.75rem 0.875rem;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_raised);
  }

  /* Until there is something to say, the room that is kept for it looks meant. */
  .preview:has(.idle) {
    align-content: stretch;
    text-align: center;
    text-wrap: balance;
  }

  .preview > [aria-live] {
    display: grid;
    align-content: start;
    gap: 0.25rem;
  }

  /* It is centred in all the room, which begins where what comes next will begin. */
  .preview > [aria-live]:has(.idle) {
    align-content: center;
  }

  .begun {
    display: grid;
    gap: 0.375rem;
  }

  .preview > .actions {
    margin-block-start: 0.5rem;
  }

  .question {
    display: flex;
    flex: 1 1 12rem;
    flex-wrap: wrap;
    min-inline-size: 0;
    gap: 0.5rem 0.375rem;
    margin-block-start: 0.25rem;
  }

  .question button {
    padding-inline: 0.625rem;
    border-radius: 999px;
    background: var(--_surface);
    color: var(--_accent);
  }

  .question select {
    flex: 1 1 10rem;
    inline-size: auto;
    min-inline-size: 0;
    padding-inline: 0.5rem;
  }

  #unsure {
    margin-block-start: 0.375rem;
  }

  @media (width <= 30rem) {
    .preview {
      min-block-size: 14.25rem;
    }
  }

  .promise {
    font-weight: 600;
  }

  .promise.muted {
    font-weight: 400;
  }

  .promise::first-letter {
    text-transform: uppercase;
  }

  #errors ul {
    display: grid;
  }

  #errors a {
    display: inline-block;
    padding-block: 0.25rem;
    color: inherit;
  }

  .submit {
    min-block-size: 3rem;
    font-size: 1rem;
  }
`;
