import { html, type TemplateResult } from 'lit';

/**
 * Short facts in one line; where there is no room for all, it breaks between two of them. What separates them is drawn by
 * the styles (`.facts`), but not where a line begins.
 */
export const renderFacts = (facts: readonly (string | undefined)[]): TemplateResult => html`
  <span class="facts">
    <span>${facts.filter((fact) => fact !== undefined).map((fact) => html`<span>${fact}</span> `)}</span>
  </span>
`;
