import type { CaseView } from '@redress/sdk/contract';
import { html, nothing, type TemplateResult } from 'lit';
import type { Formats } from '../localization/formats.ts';
import type { Messages } from '../localization/messages/en.ts';
import { inARow, spaceAfter } from '../localization/space-after.ts';

/** What was found, how the case ended, and, where the customer need not accept that, where to turn. */
export function renderEnding(
  view: CaseView,
  { status }: Messages,
  formats: Formats,
  now: number,
): TemplateResult {
  const { upheld, ending, closedAt, mergedInto, erased } = view;
  const number = mergedInto?.number;
  const found = upheld ? status.upheld : status.notUpheld;
  return html`
    ${erased ? html`<p class="notice">${status.destroyed}</p>` : nothing}
    ${
      upheld === undefined
        ? nothing
        : html`
            <p class="notice ${upheld ? 'good' : ''}" part="finding">
              <strong>${found}</strong>${erased ? nothing : spaceAfter(found) + status.whyUpheld}
            </p>
          `
    }
    ${
      ending === undefined
        ? nothing
        : html`
            <section class="panel ended" part="ending" data-ending=${ending} aria-labelledby="ended">
              <h3 id="ended">${status.closed}</h3>
              <p>${inARow([status.endings[ending], number !== undefined && status.mergedInto(number)])}</p>
              ${isFinal(ending) ? renderFinalAnswer(view, status.appeal) : nothing}
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
const isFinal = (ending: CaseView['ending']): boolean => ending === 'unsatisfied' || ending === 'unreachable';

function renderFinalAnswer({ messages }: CaseView, appeal: string): TemplateResult {
  const answer = messages.findLast(({ about }) => about === 'closing')?.text;
  return html`${answer ? html`<p class="words">${answer}</p>` : nothing}
    <p>${appeal}</p>`;
}
