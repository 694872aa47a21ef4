import { css } from 'lit';

export const statusStyles = css`
  .status {
    display: grid;
    gap: 1.5rem;
  }

  .status > [role='status'] {
    display: contents;
  }

  section {
    display: grid;
    gap: 0.625rem;
  }

  /* A part of the page is more than a field of it. */
  .status > section:not(.panel) > h3 {
    font-size: 1.125rem;
  }

  header {
    display: grid;
    gap: 0.375rem;
  }

  .another-link {
    display: grid;
    justify-items: start;
    gap: 0.75rem;
  }

  .another-link .field {
    inline-size: min(100%, 32rem);
  }

  .number {
    display: grid;
  }

  .number strong {
    min-block-size: 1.25em;
    font-size: 1.5rem;
    font-variant-numeric: tabular-nums;
    line-height: 1.25;
  }

  .chips {
    display: flex;
    flex-wrap: wrap;
    gap: 0.375rem;
  }

  .ended h3 {
    display: flex;
    align-items: center;
    gap: 0.5rem;
  }

  .ended h3::before {
    flex: none;
    display: grid;
    place-content: center;
    inline-size: 1.5rem;
    block-size: 1.5rem;
    border-radius: 999px;
    background: var(--_raised);
    color: var(--_muted);
    content: '–' / '';
  }

  .ended[data-ending='satisfied'] h3::before {
    background: var(--_success-soft);
    color: var(--_success);
    content: '✓' / '';
  }

  .claims li {
    display: grid;
    gap: 0.125rem;
    padding-block: 0.5rem;
    border-block-end: 1px solid var(--_line);
  }

  .claims .chip {
    font-size: 0.875rem;
  }

  .folded summary {
    display: flex;
    align-items: end;
    gap: 0.25em;
    min-block-size: 2.75rem;
    padding-block: 0.7rem;
    cursor: pointer;
    line-height: 1.35;
    list-style: none;
  }

  .folded summary::after {
    color: var(--_muted);
    content: ' ▾' / '';
  }

  .folded[open] summary::after {
    content: ' ▴' / '';
  }

  .steps li {
    position: relative;
    display: grid;
    padding-block-end: 1rem;
    padding-inline-start: 1.875rem;
  }

  .steps li:last-child {
    padding-block-end: 0;
  }

  /* Each fact has its separator before it; at the beginning of a line it falls outside, where it is cut off. */
  .facts {
    display: block;
    overflow: clip;
  }

  .facts > span {
    display: flex;
    flex-wrap: wrap;
    margin-inline-start: -1em;
  }

  .facts > span > span {
    min-inline-size: 0;
    padding-inline-start: 1em;
  }

  .facts > span > span + span::before {
    display: inline-block;
    inline-size: 1em;
    margin-inline-start: -1em;
    content: '·' / ',';
    text-align: center;
  }

  .steps li::before {
    position: absolute;
    inset-block-start: 0.25rem;
    inset-inline-start: 0;
    display: grid;
    place-content: center;
    inline-size: 1.125rem;
    block-size: 1.125rem;
    border: 2px solid var(--_field-line);
    border-radius: 999px;
    background: var(--_surface);
    color: var(--_on-accent);
    content: '' / '';
    font: 700 0.6875rem/1 var(--_font);
  }

  .steps li:not(:last-child)::after {
    position: absolute;
    inset-block: 1.5rem 0;
    inset-inline-start: calc(0.5625rem - 1px);
    inline-size: 2px;
    background: var(--_line);
    content: '';
  }

  .steps li[data-state='done']::before {
    border-color: var(--_accent);
    background: var(--_accent);
    content: '✓' / '';
  }

  .steps li[data-state='current']::before {
    border: 5px solid var(--_accent);
  }

  .steps li[data-state='ahead'] strong {
    color: var(--_muted);
    font-weight: 500;
  }

  .steps strong {
    font-weight: 600;
  }

  .late {
    color: var(--_danger);
    font-size: 0.875rem;
  }

  .expected {
    font-size: 0.875rem;
    font-weight: 600;
  }

  .why {
    font-size: 0.875rem;
    overflow-wrap: anywhere;
    white-space: pre-line;
  }

  .skeleton {
    display: grid;
    gap: 1rem;
  }

  .skeleton span {
    block-size: 1.25rem;
    border-radius: var(--_radius);
    background: var(--_raised);
    animation: breathe 1.4s ease-in-out infinite alternate;
  }

  .skeleton span:first-child {
    inline-size: 60%;
    block-size: 2.5rem;
  }

  .skeleton span:nth-child(n + 3) {
    block-size: 3.5rem;
  }

  @media (forced-colors: active) {
    .skeleton span {
      border: 1px solid GrayText;
    }
  }

  @keyframes breathe {
    to {
      opacity: 0.45;
    }
  }
`;
