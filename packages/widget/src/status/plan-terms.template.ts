import type { CaseView } from '@redress/sdk/contract';
import { html, nothing, type TemplateResult } from 'lit';
import type { Formats } from '../localization/formats.ts';
import type { Messages } from '../localization/messages/en.ts';

/** What the plan says that the customer knows of: its words, how soon, and by when. */
export function renderPlanTerms(
  { plan, messages, timeZone }: CaseView,
  { offer, terms }: Messages,
  formats: Formats,
  now: number,
): TemplateResult {
  const text = messages.findLast(({ about }) => about === 'offer')?.text;
  return html`
    ${text ? html`<p class="words">${text}</p>` : nothing}
    ${
      plan
        ? html`
            <dl class="terms">
              <div>
                <dt>${offer.soon}</dt>
                <dd>${terms.solvabilities[plan.solvability]}</dd>
              </div>
              <div>
                <dt>${offer.by}</dt>
                <dd>${formats.when(plan.by, timeZone, now)}</dd>
              </div>
            </dl>
          `
        : nothing
    }
  `;
}
