import { css } from 'lit';

export const caseListStyles = css`
  ul {
    display: grid;
    gap: 0.5rem;
  }

  li button {
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

  .number {
    font-variant-numeric: tabular-nums;
  }

  .empty {
    padding-block: 2rem;
    text-align: center;
  }
`;
