import { css } from 'lit';

export const checklistStyles = css`
  .checklist {
    display: grid;
    gap: 0.375rem;
    margin-block: 0.25rem 0.5rem;
  }

  .head {
    min-block-size: 1.5rem;
  }

  .item {
    font-size: 0.9375rem;
    font-weight: 600;
    line-height: 1.3;
  }

  /* As high when it is filled as when it is empty. */
  [part='checklist'] {
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 14rem), 1fr));
    grid-auto-rows: minmax(4.75rem, auto);
  }

  [part='checklist'] li {
    aspect-ratio: auto;
    max-inline-size: none;
  }

  [part='slot'] label,
  .filled {
    display: grid;
    grid-template-columns: 3.5rem minmax(0, 1fr);
    gap: 0.75rem;
    align-items: center;
    block-size: 100%;
    padding: 0.5rem;
    border: 1px dashed var(--_field-line);
    border-radius: var(--_radius);
    font-weight: 400;
    cursor: pointer;
  }

  [part='slot'] label:hover {
    background: var(--_accent-soft);
  }

  [part='slot'] label:focus-within {
    outline: 2px solid var(--_accent);
    outline-offset: 2px;
  }

  .filled {
    grid-template-columns: 3.5rem minmax(0, 1fr) auto;
    border-style: solid;
    border-color: var(--_line);
    cursor: default;
  }

  [part='slot'] .picture {
    display: grid;
    place-content: center;
    inline-size: 3.5rem;
    block-size: 3.5rem;
    border-radius: calc(var(--_radius) * 0.7);
    background: var(--_raised);
    color: var(--_accent);
    overflow: hidden;
  }

  [part='slot'] img {
    inline-size: 3.5rem;
    block-size: 3.5rem;
    border-radius: inherit;
  }

  [part='slot'] .preparing {
    background: transparent;
    font-size: 0.6875rem;
  }

  .words {
    display: grid;
  }

  .words .muted {
    line-height: 1.3;
  }

  .file-name {
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
  }

  .filled .remove {
    position: static;
  }

  @media (forced-colors: active) {
    .over {
      outline-color: Highlight;
    }
  }
`;
