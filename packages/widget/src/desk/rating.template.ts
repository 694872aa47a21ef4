import type { CaseView } from '@redress/sdk/contract';
import { html, nothing, type TemplateResult } from 'lit';
import type { StaffMessages } from '../localization/staff.catalogue.ts';

/** The customer's latest verdict, and what it is for. */
export function renderRating(
  given: CaseView['rating'],
  { desk, rating }: StaffMessages,
): TemplateResult | typeof nothing {
  if (!given) return nothing;
  const { satisfied, score, reasons = [] } = given;
  return html`
    <span class="chip ${satisfied ? 'good' : 'urgent'}">
      ${desk.case.rating}:
      ${satisfied ? rating.satisfied : rating.dissatisfied}${score === undefined ? nothing : ` · ${rating.scoreOf(score)}`}
    </span>
    ${reasons.map((reason) => html`<span class="chip calm">${rating.reasons[reason]}</span>`)}
  `;
}
