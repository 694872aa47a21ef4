import { css } from 'lit';

export const deskStyles = css`
  :host {
    container-type: inline-size;
    block-size: 100%;
  }

  .desk {
    block-size: 100%;
  }

  .queue,
  .case {
    padding: 1rem;
  }

  .none {
    display: none;
  }

  .back {
    margin-block: -0.5rem 0.25rem;
    margin-inline-start: -1rem;
  }

  @container (width < 56em) {
    [data-open] .queue,
    .desk:not([data-open]) .case {
      display: none;
    }
  }

  @container (width >= 56em) {
    .desk {
      display: grid;
      grid-template-columns: minmax(18rem, 27%) 1fr;
    }

    .queue,
    .case {
      overflow: auto;
      overscroll-behavior: contain;
      min-block-size: 0;
    }

    .queue {
      border-inline-end: 1px solid var(--_line);
      --_ground: var(--_raised);
      background: var(--_ground);
    }

    .case {
      padding: 1.5rem 2rem 3rem;
    }

    .back {
      display: none;
    }

    .none {
      display: block;
      padding-block: 6rem;
      text-align: center;
    }
  }
`;
