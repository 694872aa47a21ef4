import { css } from 'lit';

export const photoPickerStyles = css`
  fieldset {
    display: grid;
    gap: 0.375rem;
  }

  .over {
    border-radius: var(--_radius);
    outline: 2px dashed var(--_accent);
    outline-offset: 0.375rem;
  }

  ul {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(5.5rem, 1fr));
    gap: 0.5rem;
  }

  li {
    position: relative;
    aspect-ratio: 1;
    max-inline-size: 8rem;
  }

  .picture {
    display: block;
    block-size: 100%;
  }

  img,
  .preparing,
  .file,
  .add {
    inline-size: 100%;
    block-size: 100%;
    border-radius: var(--_radius);
  }

  img {
    display: block;
    object-fit: cover;
    border: 1px solid var(--_line);
  }

  .preparing,
  .file,
  .add {
    display: grid;
    place-content: center;
    justify-items: center;
    padding: 0.25rem;
    background: var(--_raised);
    color: var(--_muted);
    font-size: 0.8125rem;
    line-height: 1.3;
    text-align: center;
    text-wrap: balance;
  }

  .file {
    border: 1px solid var(--_line);
  }

  .name {
    display: -webkit-box;
    overflow: hidden;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 2;
    overflow-wrap: anywhere;
  }

  .shows {
    position: absolute;
    inset-block-end: 0;
    inset-inline: 0;
    padding: 0.125rem 0.25rem;
    border-end-start-radius: var(--_radius);
    border-end-end-radius: var(--_radius);
    background: rgb(0 0 0 / 68%);
    color: #fff;
    font-size: 0.75rem;
    line-height: 1.3;
    text-align: center;
  }

  .add {
    border: 1px dashed var(--_field-line);
    color: var(--_accent);
    font-weight: 600;
    cursor: pointer;
  }

  .add {
    padding: 0.5rem;
  }

  /* Without any picture beside it it is a row, as the items of the checklist are. */
  li:only-child:has(.add) {
    grid-column: 1 / -1;
    aspect-ratio: auto;
    max-inline-size: none;
    min-block-size: 3.5rem;
  }

  li:only-child > .add {
    grid-auto-flow: column;
    align-items: center;
    gap: 0.5rem;
    font-size: 0.9375rem;
  }

  .add [aria-hidden] {
    font-size: 1.5rem;
    line-height: 1;
  }

  .add:hover {
    background: var(--_accent-soft);
  }

  .add:focus-within {
    outline: 2px solid var(--_accent);
    outline-offset: 2px;
  }

  .remove {
    position: absolute;
    inset-block-start: 0;
    inset-inline-end: 0;
    padding: 0;
    border: 0;
    background: transparent;
  }

  .remove:hover {
    background: transparent;
  }

  .remove span {
    display: grid;
    place-content: center;
    inline-size: 1.75rem;
    block-size: 1.75rem;
    border-radius: 999px;
    background: rgb(0 0 0 / 68%);
    color: #fff;
    font-size: 1.125rem;
    line-height: 1;
  }
`;
