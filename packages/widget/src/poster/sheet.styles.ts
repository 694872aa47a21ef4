import { css } from 'lit';

/**
 * A sheet of A4, black on white for any printer. All lengths are multiples of one unit, a millimetre on paper, so that the screen shows
 * the same sheet as small as it has room.
 */
export const sheetStyles = css`
  .poster {
    --_mm: 1mm;
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    /* The code gives way to the words. */
    grid-template-rows: auto minmax(0, 1fr) auto;
    gap: calc(6 * var(--_mm));
    box-sizing: border-box;
    inline-size: calc(210 * var(--_mm));
    /* A millimetre less than the paper: rounded up it would begin a second page. */
    block-size: calc(296 * var(--_mm));
    padding: calc(12 * var(--_mm)) calc(14 * var(--_mm));
    background: #fff;
    color: #000;
    font:
      400 calc(3.7 * var(--_mm)) / 1.35 system-ui,
      -apple-system,
      'Segoe UI',
      Roboto,
      'PingFang SC',
      'Microsoft YaHei',
      'Noto Sans CJK SC',
      'Noto Sans SC',
      sans-serif;
    forced-color-adjust: none;
    overflow-wrap: anywhere;
    print-color-adjust: exact;
    text-align: start;
  }

  .poster h2,
  .poster p {
    margin: 0;
    padding: 0;
  }

  .poster header {
    display: block;
    padding-block-end: calc(3 * var(--_mm));
    border-block-end: calc(1 * var(--_mm)) solid #000;
    text-align: center;
  }

  .poster .company {
    font-size: calc(5.5 * var(--_mm));
  }

  .poster .site {
    font-size: calc(10 * var(--_mm));
    font-weight: 700;
    line-height: 1.2;
  }

  .poster .code {
    place-self: center;
    box-sizing: border-box;
    block-size: 100%;
    max-block-size: calc(100 * var(--_mm));
    aspect-ratio: 1;
    border: calc(1 * var(--_mm)) solid #000;
  }

  .poster .qr {
    display: block;
    inline-size: 100%;
    block-size: 100%;
  }

  .poster .words {
    display: grid;
    grid-template-columns: repeat(2, minmax(0, 1fr));
    align-content: start;
    gap: calc(5 * var(--_mm)) calc(8 * var(--_mm));
  }

  .poster section {
    display: grid;
    align-content: start;
    gap: calc(1.2 * var(--_mm));
  }

  .poster h2 {
    /* Chinese breaks anywhere: rather between two phrases than within one, where the browser knows them. */
    word-break: auto-phrase;
    text-wrap: balance;
    color: #000;
    font-size: calc(6 * var(--_mm));
    font-weight: 700;
    line-height: 1.2;
  }

  .poster .answer {
    font-weight: 700;
  }

  /* With fewer languages there is room for larger letters. */
  .poster[data-languages='1'] .words {
    grid-template-columns: minmax(0, 1fr);
    font-size: calc(6 * var(--_mm));
    text-align: center;
  }

  .poster[data-languages='1'] h2 {
    font-size: calc(11 * var(--_mm));
  }

  .poster[data-languages='2'] .words {
    font-size: calc(4.6 * var(--_mm));
  }

  .poster[data-languages='2'] h2 {
    font-size: calc(7.5 * var(--_mm));
  }
`;
