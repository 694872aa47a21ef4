import { css } from 'lit';

export const caseFilesStyles = css`
  :host {
    display: block;
    min-inline-size: 0;
  }

  ul {
    display: grid;
    gap: 0.5rem;
  }

  /* Where there is little room, what can be done stands below. */
  li {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.25rem 0.75rem;
    min-block-size: 3.5rem;
  }

  .preview {
    display: grid;
    flex: none;
    place-content: center;
    overflow: hidden;
    inline-size: 3.5rem;
    block-size: 3.5rem;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_surface);
    color: inherit;
  }

  img {
    inline-size: 3.5rem;
    block-size: 3.5rem;
    object-fit: cover;
  }

  .what {
    display: grid;
    flex: 1 1 7rem;
    min-inline-size: 0;
  }

  .name {
    overflow-wrap: anywhere;
  }

  .what .muted {
    font-size: 0.8125rem;
  }

  .what .chip {
    justify-self: start;
    margin-block-start: 0.25rem;
  }

  /* As wide before it is fetched as after. */
  .action {
    min-inline-size: 6rem;
    text-align: center;
  }
`;
