import { css } from 'lit';

/** The printed receipt: black on white, on A4 as on a roll of 80 mm. */
export const slipStyles = css`
  .slip {
    box-sizing: border-box;
    max-inline-size: 160mm;
    margin-inline: auto;
    color: #000;
    font:
      400 11pt/1.45 system-ui,
      -apple-system,
      'Segoe UI',
      Roboto,
      'PingFang SC',
      'Microsoft YaHei',
      'Noto Sans CJK SC',
      'Noto Sans SC',
      sans-serif;
    overflow-wrap: anywhere;
    text-align: start;
  }

  h1,
  h2,
  p,
  ul,
  dl,
  dd {
    margin: 0;
    padding: 0;
  }

  ul {
    list-style: none;
  }

  header,
  section,
  dl,
  .link {
    padding-block: 4mm;
    border-block-end: 0.3mm solid #000;
    break-inside: avoid;
  }

  header {
    padding-block-start: 0;
  }

  h1 {
    font-size: 15pt;
    line-height: 1.3;
  }

  h2,
  dt {
    font-size: 9pt;
    font-weight: 600;
  }

  dd + dt {
    margin-block-start: 2.5mm;
  }

  .number {
    font-size: 22pt;
    font-variant-numeric: tabular-nums;
    font-weight: 700;
    line-height: 1.2;
  }

  .reported {
    white-space: pre-line;
  }

  li {
    padding-block: 1mm;
  }

  li::first-letter {
    text-transform: uppercase;
  }

  ul + .small {
    margin-block-start: 1mm;
  }

  .small {
    font-size: 8.5pt;
  }

  .link {
    display: grid;
    grid-template-columns: 34mm 1fr;
    gap: 5mm;
    align-items: center;
  }

  .qr {
    inline-size: 34mm;
    block-size: 34mm;
  }

  .address {
    font:
      9pt/1.4 ui-monospace,
      Menlo,
      Consolas,
      monospace;
    word-break: break-all;
  }

  .secret {
    padding-block-start: 4mm;
    font-weight: 600;
  }

  @media (width < 110mm) {
    .slip {
      font-size: 9.5pt;
    }

    .number {
      font-size: 17pt;
    }

    .link {
      grid-template-columns: 1fr;
      justify-items: center;
    }
  }
`;
