import type { CaseView, ViewClaim } from '@redress/sdk/contract';
import { html, nothing, type TemplateResult } from 'lit';
import type { Formats } from '../localization/formats.ts';
import type { Messages } from '../localization/messages/en.ts';
import { claimFacts } from './claim-facts.ts';
import { renderFacts } from './facts.template.ts';

/** What the customer has claimed, what was answered, and what is still owed (WF-5.1.2). */
export function renderClaims(
  { claims, timeZone }: CaseView,
  texts: Messages,
  formats: Formats,
  now: number,
): TemplateResult | typeof nothing {
  if (claims.length === 0) return nothing;
  const when = (at: number): string => formats.when(at, timeZone, now);
  return html`
    <ul class="claims" part="claims">
      ${claims.map((claim) => {
        const { claimed, answered } = claimFacts(claim, texts, formats);
        const mark = claim.answer === undefined ? 'calm' : claim.answer === 'refused' ? 'warn' : 'good';
        const owed = owedText(claim, texts, when);
        return html`
          <li>
            <span class="row-between">
              <strong>${claimed}</strong>
              <span class="chip ${mark}">${answered ?? texts.claim.open}</span>
            </span>
            <span class="muted"> ${renderFacts([texts.claim.madeAt(when(claim.at)), owed])} </span>
          </li>
        `;
      })}
    </ul>
  `;
}

function owedText(
  { answer, due, settledAt }: ViewClaim,
  { claim }: Messages,
  when: (at: number) => string,
): string | undefined {
  if (settledAt !== undefined) return claim.settledAt(when(settledAt));
  if (due === undefined) return undefined;
  return answer === undefined ? claim.answerDue(when(due)) : claim.solutionDue(when(due));
}
