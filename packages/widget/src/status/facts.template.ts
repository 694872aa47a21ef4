import { html, type TemplateResult } from 'lit';

/** Short facts in one line; where there is no room for all, it breaks between two of them. Styles call each a `.fact`. */
export const renderFacts = (facts: readonly (string | undefined)[]): readonly TemplateResult[] =>
  facts
    .filter((fact) => fact !== undefined)
    // What separates them belongs to the words before it: read aloud, it is no word of its own.
    .map((fact, index, all) => (index < all.length - 1 ? `${fact} ·` : fact))
    .map((fact) => html`<span class="fact">${fact}</span> `);
