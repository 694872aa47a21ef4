import { css } from 'lit';

export const casesStyles = css`
  ul {
    display: grid;
    gap: 0.5rem;
  }

  li {
    display: grid;
    gap: 0.375rem;
  }

  li > button {
    display: grid;
    justify-content: stretch;
    gap: 0.375rem;
    inline-size: 100%;
    padding: 0.75rem 0.875rem;
    border-color: var(--_line);
    font-weight: 400;
    text-align: start;
  }

  strong {
    font-weight: 600;
  }

  .chip {
    font-size: 0.8125rem;
  }

  .excerpt {
    display: -webkit-box;
    overflow: hidden;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 2;
    line-height: 1.45;
  }

  .refused {
    display: grid;
    gap: 0.5rem;
  }

  .refused p {
    margin: 0;
  }

  /* What the customer wrote is no warning, and has no end for a mark to stand at. */
  q.excerpt {
    padding-inline-start: 0.75rem;
    border-inline-start: 3px solid var(--_line);
    color: var(--_text);
    quotes: none;
  }

  .number {
    font-variant-numeric: tabular-nums;
  }

  .back {
    margin-block: -0.5rem 0.5rem;
  }

  .empty {
    display: grid;
    justify-items: center;
    gap: 0.25rem;
    padding: 2rem 1rem;
    border: 1px dashed var(--_line);
    border-radius: var(--_radius);
    text-align: center;
  }

  /* A sheet of paper with nothing on it yet. */
  .mark {
    inline-size: 1.75rem;
    block-size: 2.25rem;
    margin-block-end: 0.5rem;
    border: 2px solid var(--_field-line);
    border-radius: 0.25rem;
    background:
      linear-gradient(var(--_line) 0 0) center 35% / 60% 2px no-repeat,
      linear-gradient(var(--_line) 0 0) center 60% / 60% 2px no-repeat;
  }
`;
