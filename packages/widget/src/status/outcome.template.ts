import type { CaseView } from '@redress/sdk/contract';
import { html, nothing, type TemplateResult } from 'lit';
import type { Formats } from '../localization/formats.ts';
import type { Messages } from '../localization/messages/en.ts';

/** What was found, how the case ended, and, where the customer need not accept that, where to turn. */
export function renderOutcome(
  view: CaseView,
  { status }: Messages,
  formats: Formats,
  now: number,
): TemplateResult {
  const { upheld, outcome, closedAt, mergedInto, erased } = view;
  const number = mergedInto?.number;
  return html`
    ${erased ? html`<p class="notice">${status.destroyed}</p>` : nothing}
    ${
      upheld === undefined
        ? nothing
        : html`
            <p class="notice ${upheld ? 'good' : ''}" part="finding">
              <strong>${upheld ? status.upheld : status.notUpheld}</strong>
              ${erased ? nothing : status.whyUpheld}
            </p>
          `
    }
    ${
      outcome === undefined
        ? nothing
        : html`
            <section class="panel" part="outcome">
              <p>${status.outcomes[outcome]} ${number === undefined ? nothing : status.mergedInto(number)}</p>
              ${isFinal(outcome) ? renderFinalAnswer(view, status.appeal) : nothing}
              ${
                closedAt === undefined
                  ? nothing
                  : html`<p class="muted">${status.closedAt(formats.when(closedAt, view.timeZone, now))}</p>`
              }
            </section>
          `
    }
  `;
}

/** It ended without the customer's agreement: they are told the final answer, and where to appeal. */
const isFinal = (outcome: CaseView['outcome']): boolean =>
  outcome === 'unsatisfied' || outcome === 'unreachable';

function renderFinalAnswer({ messages }: CaseView, appeal: string): TemplateResult {
  const answer = messages.findLast(({ about }) => about === 'closing')?.text;
  return html`${answer ? html`<p class="words">${answer}</p>` : nothing}
    <p>${appeal}</p>`;
}
