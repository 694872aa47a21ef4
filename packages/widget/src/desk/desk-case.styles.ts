import { css } from 'lit';

export const deskCaseStyles = css`
  :host {
    container-type: inline-size;
  }

  h2 {
    min-block-size: 1.3em;
  }

  .number {
    margin-inline-start: 0.375rem;
    color: var(--_muted);
    font-size: 1rem;
    font-variant-numeric: tabular-nums;
    font-weight: 500;
  }

  h2:focus {
    outline: none;
  }

  .chips {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.375rem 0.5rem;
    margin-block: 0.5rem 1.25rem;
  }

  .columns,
  .main,
  aside {
    display: grid;
    align-content: start;
    gap: 1.75rem;
    min-inline-size: 0;
  }

  aside {
    container-type: inline-size;
  }

  section {
    display: grid;
    gap: 0.625rem;
    min-inline-size: 0;
  }

  .apart {
    display: grid;
    justify-items: start;
    gap: 0.5rem;
  }

  dl {
    font-size: 0.9375rem;
  }

  dl > div {
    display: grid;
    grid-template-columns: 8rem 1fr;
    gap: 0.75rem;
    padding-block: 0.3125rem;
    border-block-end: 1px solid var(--_line);
  }

  dt {
    color: var(--_muted);
  }

  .standing {
    padding: 1rem;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_raised);
  }

  .standing h4 {
    margin: 0.25rem 0 0;
    color: var(--_muted);
    font-size: 0.875rem;
    font-weight: 500;
  }

  .reasons {
    display: grid;
    gap: 0.25rem;
  }

  .reasons [data-reason='late'] {
    font-weight: 600;
  }

  .reasons [data-reason='late'],
  .late {
    color: var(--_danger);
  }

  summary {
    min-block-size: 2rem;
    padding-block: 0.25rem;
    color: var(--_accent);
    font-size: 0.9375rem;
    cursor: pointer;
  }

  .line {
    display: block;
  }

  .steps {
    display: grid;
    gap: 0.5rem;
    font-size: 0.9375rem;
  }

  .steps li {
    display: grid;
    padding-inline-start: 0.875rem;
    border-inline-start: 2px solid var(--_field-line);
  }

  .steps strong {
    font-weight: 600;
  }

  .steps .late,
  .first {
    font-size: 0.875rem;
  }

  .first {
    color: var(--_warning);
  }

  .link {
    min-block-size: 1.75rem;
    padding: 0;
    text-decoration: underline;
    text-underline-offset: 0.15em;
  }

  .link + .link {
    margin-inline-start: 0.75rem;
  }

  table {
    border-collapse: collapse;
    font-size: 0.875rem;
    text-align: start;
  }

  th,
  td {
    padding-block: 0.4375rem;
    padding-inline-end: 0.5rem;
    border-block-end: 1px solid var(--_line);
    text-align: start;
    vertical-align: top;
  }

  thead th {
    color: var(--_muted);
    font-weight: 500;
  }

  tbody th {
    font-weight: 600;
  }

  table .chip {
    font-size: 0.8125rem;
    white-space: nowrap;
  }

  .history li {
    display: grid;
    padding-block: 0.3125rem;
    padding-inline-start: 0.875rem;
    border-inline-start: 2px solid var(--_line);
    font-size: 0.9375rem;
  }

  td .chip {
    white-space: normal;
  }

  @container (width < 28em) {
    thead {
      position: absolute;
      inline-size: 1px;
      block-size: 1px;
      overflow: hidden;
      clip-path: inset(50%);
    }

    table,
    tbody {
      display: block;
    }

    tbody tr {
      display: grid;
      grid-template-columns: minmax(0, 1fr) 9.5rem;
      padding-block: 0.4375rem;
      border-block-end: 1px solid var(--_line);
    }

    th,
    td {
      padding-block: 0.125rem;
      border: 0;
    }
  }

  @container (width >= 46em) {
    .columns {
      grid-template-columns: minmax(0, 1fr) minmax(18rem, 38%);
      gap: 2rem;
    }
  }
`;
