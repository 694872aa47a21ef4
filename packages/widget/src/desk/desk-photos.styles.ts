import { css } from 'lit';

export const deskPhotosStyles = css`
  section {
    display: grid;
    gap: 0.625rem;
  }

  ul {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(8rem, 1fr));
    gap: 0.5rem;
  }

  a,
  img,
  .box {
    display: block;
    inline-size: 100%;
    border-radius: var(--_radius);
  }

  img,
  .box {
    aspect-ratio: 4 / 3;
    border: 1px solid var(--_line);
    object-fit: cover;
  }

  .shows {
    display: block;
    text-align: center;
  }

  .missing {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.25rem 0.375rem;
  }

  .file {
    gap: 0.25rem;
    min-inline-size: 0;
    color: inherit;
    font: inherit;
    font-size: 0.8125rem;
    text-decoration: none;
    cursor: pointer;
  }

  .file-icon {
    justify-self: center;
  }

  .name {
    display: -webkit-box;
    overflow: hidden;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 2;
    overflow-wrap: anywhere;
  }

  .box {
    display: grid;
    place-content: center;
    padding: 0.5rem;
    background: var(--_raised);
    text-align: center;
  }
`;
