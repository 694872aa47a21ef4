import { css } from 'lit';

export const receiptStyles = css`
  .receipt {
    container-type: inline-size;
    display: grid;
    gap: 1.25rem;
  }

  h2:focus {
    outline: none;
  }

  h2 {
    display: flex;
    align-items: center;
    gap: 0.625rem;
  }

  h2::before {
    flex: none;
    display: grid;
    place-content: center;
    inline-size: 2rem;
    block-size: 2rem;
    border-radius: 999px;
    background: var(--_success-soft);
    color: var(--_success);
    content: '✓' / '';
  }

  [data-state='queued'] h2::before {
    background: var(--_warning-soft);
    color: var(--_warning);
    content: '↑' / '';
  }

  [data-state='rejected'] h2::before {
    background: var(--_danger-soft);
    color: var(--_danger);
    content: '!' / '';
  }

  h2 + p {
    margin-block-start: 0.5rem;
  }

  .number {
    display: grid;
  }

  .number strong {
    /* As large as there is room for it in one line. */
    font-size: clamp(1.375rem, 9.5cqi, 2.25rem);
    font-variant-numeric: tabular-nums;
    letter-spacing: 0.01em;
    line-height: 1.2;
  }

  .reference {
    color: var(--_text);
    font-variant-numeric: tabular-nums;
    font-weight: 600;
  }

  .promises {
    display: grid;
    gap: 0.375rem;
  }

  .promises li {
    padding-block: 0.5rem;
    border-block-end: 1px solid var(--_line);
  }

  .promises li:first-child {
    font-weight: 600;
  }

  .promise {
    display: block;
  }

  .promise::first-letter {
    text-transform: uppercase;
  }

  .link {
    display: grid;
    gap: 1rem;
  }

  .code {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5rem 1rem;
    align-items: center;
  }

  .code > div:last-child {
    display: grid;
    flex: 1 1 10rem;
    gap: 0.5rem;
  }

  .frame {
    flex: none;
    inline-size: 9rem;
    block-size: 9rem;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: #fff;
    overflow: hidden;
    forced-color-adjust: none;
  }

  .qr {
    display: block;
    inline-size: 100%;
    block-size: 100%;
  }

  .copy {
    display: flex;
    gap: 0.5rem;
  }

  .copy input {
    flex: 1;
    text-overflow: ellipsis;
  }

  .copy button {
    flex: none;
    min-inline-size: 5.5rem;
  }

  [part~='challenge'] {
    display: grid;
    justify-items: start;
    gap: 0.75rem;
  }

  /* A number is read in one piece. */
  [part~='challenge'] a {
    display: inline-block;
  }
`;
