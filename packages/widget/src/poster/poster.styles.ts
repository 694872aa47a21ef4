import { css } from 'lit';

export const posterStyles = css`
  .page {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    justify-items: center;
    gap: 1.25rem;
  }

  /* The sheet as large as there is room for it, and as it will be printed at most. */
  .preview {
    container-type: inline-size;
    inline-size: 100%;
    max-inline-size: 210mm;
  }

  .preview .poster {
    --_mm: calc(100cqi / 210);
    inline-size: 100%;
    outline: 1px solid var(--_line);
  }
`;
