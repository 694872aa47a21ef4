import { css } from 'lit';

export const surveyStyles = css`
  .survey,
  header {
    display: grid;
    gap: 1rem;
  }

  .survey > [role='status'] {
    display: contents;
  }

  header {
    gap: 0.375rem;
  }

  .number {
    display: grid;
  }

  .number strong {
    font-size: 1.25rem;
    font-variant-numeric: tabular-nums;
    line-height: 1.3;
  }
`;
