import { css } from 'lit';

export const dialogStyles = css`
  :host {
    display: contents;
  }

  dialog {
    inline-size: min(35rem, 100vi - 2rem);
    block-size: min(50rem, var(--_visible-height, 100dvh) - 2rem);
    max-inline-size: none;
    max-block-size: none;
    padding: 0;
    border: 1px solid var(--_line);
    border-radius: calc(var(--_radius) * 1.6);
    background: var(--_surface);
    color: var(--_text);
    box-shadow: 0 1.5rem 4rem rgb(0 0 0 / 22%);
    overflow: hidden;
    /* A page with a modal of its own may have put out of use all that is around us. */
    pointer-events: auto;
    visibility: visible;
  }

  dialog[open] {
    display: grid;
    grid-template-rows: auto 1fr;
    animation: rise 180ms ease-out;
  }

  dialog::backdrop {
    background: rgb(8 16 15 / 48%);
  }

  header {
    display: grid;
    grid-template-columns: 1fr auto;
    align-items: center;
    padding-block: 0.75rem 0;
    padding-inline: 1.5rem 0.75rem;
    border-block-end: 1px solid var(--_line);
  }

  .close {
    padding: 0;
    border-color: transparent;
    font-size: 1.5rem;
    font-weight: 400;
    line-height: 1;
  }

  [role='tablist'] {
    grid-column: 1 / -1;
    display: flex;
    gap: 1.25rem;
  }

  [role='tab'] {
    justify-content: start;
    padding-inline: 0;
    border: 0;
    border-block-end: 2px solid transparent;
    border-radius: 0;
    color: var(--_muted);
  }

  [role='tab']:hover {
    background: transparent;
    color: var(--_text);
  }

  [role='tab'][aria-selected='true'] {
    border-block-end-color: var(--_accent);
    color: var(--_text);
  }

  .body {
    /* What is hidden from sight in it must not make the dialog itself scroll. */
    position: relative;
    padding: 1.25rem 1.5rem max(1.5rem, env(safe-area-inset-bottom));
    overflow: auto;
    overscroll-behavior: contain;
    scrollbar-gutter: stable;
  }

  @keyframes rise {
    /* It is not faded in: what opens slowly enough already is there with its first frame. */
    from {
      translate: 0 0.75rem;
    }
  }

  @media (forced-colors: active) {
    [role='tab'][aria-selected='false'] {
      border-color: Canvas;
    }
  }

  @media (width <= 40rem) {
    dialog {
      position: fixed;
      inset: var(--_visible-top, 0) 0 auto;
      inline-size: 100%;
      block-size: var(--_visible-height, 100dvh);
      margin: 0;
      border: 0;
      border-radius: 0;
    }

    header {
      padding-block-start: max(0.5rem, env(safe-area-inset-top));
      padding-inline: 1rem 0.5rem;
    }

    .body {
      padding-inline: 1rem;
    }
  }
`;
