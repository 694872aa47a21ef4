import type { CaseView } from '@redress/sdk/contract';
import { html, nothing, type TemplateResult } from 'lit';
import type { Formats } from '../localization/formats.ts';
import type { Messages } from '../localization/messages/en.ts';
import { renderFacts } from './facts.template.ts';

/** Which case it is, how far it has come, and whose times are told. */
export function renderHead(
  view: CaseView,
  { status, terms, time }: Messages,
  formats: Formats,
  now: number,
): TemplateResult {
  const zone = formats.foreignZone(now, view.timeZone);
  return html`
    <header>
      <p class="number" part="number">
        <span class="muted">${status.number}</span>
        <strong>${view.number}</strong>
      </p>
      <p class="chips">
        <span class="chip ${stageMark(view)}"> ${terms.stages[view.stage]} </span>
        <span class="chip calm">${terms.issues[view.issue]}</span>
        ${view.round > 1 ? html`<span class="chip warn">${status.round(formats.number(view.round))}</span>` : nothing}
      </p>
      <p class="muted">
        ${renderFacts([
          status.receivedAt(formats.when(view.receivedAt, view.timeZone, now)),
          view.confirmed ? status.checked : status.unchecked,
        ])}
        ${zone === undefined ? nothing : time.zone(zone)}
      </p>
    </header>
  `;
}

/** Solved is good news. Closed is, too, unless the customer has seen it end otherwise. */
function stageMark({ stage, ending }: CaseView): string {
  if (stage === 'closed') return ending === 'satisfied' ? 'good' : 'calm';
  return stage === 'resolved' ? 'good' : '';
}
