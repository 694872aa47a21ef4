import { css } from 'lit';

export const scannerStyles = css`
  :host {
    display: contents;
  }

  dialog {
    inline-size: min(30rem, 100vi - 2rem);
    max-block-size: calc(100dvh - 2rem);
    padding: 0.75rem 1rem 1rem;
    border: 1px solid var(--_line);
    border-radius: calc(var(--_radius) * 1.6);
    background: var(--_surface);
    color: var(--_text);
    overflow: auto;
  }

  /* On a low screen it scrolls: rows that shrank would lie over each other. */
  dialog[open] {
    display: grid;
    grid-auto-rows: max-content;
    gap: 0.75rem;
  }

  dialog::backdrop {
    background: rgb(8 16 15 / 60%);
  }

  .close {
    padding: 0;
    border-color: transparent;
    font-size: 1.5rem;
    font-weight: 400;
    line-height: 1;
  }

  /* The same room for the picture and for what is said instead of it. */
  .view {
    position: relative;
    display: grid;
    place-content: center;
    aspect-ratio: 4 / 3;
    border-radius: var(--_radius);
    background: var(--_raised);
    overflow: hidden;
  }

  video {
    position: absolute;
    inset: 0;
    inline-size: 100%;
    block-size: 100%;
    object-fit: cover;
  }

  .frame {
    position: absolute;
    inset: 22% 10%;
    border: 2px solid #fff;
    border-radius: var(--_radius);
    box-shadow: 0 0 0 100vmax rgb(0 0 0 / 35%);
  }

  .failure {
    display: grid;
    gap: 0.75rem;
    justify-items: center;
    padding: 1rem;
    text-align: center;
  }

  /* Room for whichever is said. */
  .said {
    min-block-size: 2.75rem;
  }

  .button {
    cursor: pointer;
  }

  .button:focus-within {
    outline: 2px solid var(--_accent);
    outline-offset: 2px;
  }

  [aria-pressed='true'] {
    border-color: var(--_accent);
    background: var(--_accent-soft);
  }

  @media (width <= 30rem) {
    .view {
      aspect-ratio: 1;
    }

    .said {
      min-block-size: 4rem;
    }

    .actions > * {
      flex: 1 1 auto;
    }
  }

  /* A phone that lies: the buttons stay in sight below the picture. */
  @media (height <= 34rem) {
    .view {
      aspect-ratio: auto;
      min-block-size: max(9rem, 100dvh - 16.5rem);
    }
  }
`;
