import type { DeskRow } from '@redress/sdk/contract';
import { html, nothing, type TemplateResult } from 'lit';
import type { Formats } from '../../localization/formats.ts';
import type { StaffMessages } from '../../localization/staff.catalogue.ts';

/** From here on a due time is shown as near. */
const nearMs = 60 * 60_000;

/** What a row of the queue says about its case. */
export function renderRow(row: DeskRow, texts: StaffMessages, formats: Formats, now: number): TemplateResult {
  const { terms, desk } = texts;
  const facts = [
    terms.stages[row.stage],
    row.owner,
    formats.language(row.lang),
    row.photos > 0 && desk.queue.photos(row.photos),
    row.suspected && desk.suspicion.queue,
  ];
  return html`
    <span class="row-between"
      >${renderDue(row, texts, formats, now)}<span class="muted number">${row.number}</span></span
    >
    <span class="title">
      <strong>${terms.issues[row.issue]}</strong>
      <span class="severity">${terms.severities[row.severity]}</span>
      ${row.confirmed ? nothing : html`<span class="muted">${desk.queue.unconfirmed}</span>`}
    </span>
    ${
      row.excerpt === undefined
        ? html`<em class="muted">${desk.queue.erased}</em>`
        : html`<span class="excerpt" lang=${row.lang}>${row.excerpt}</span>`
    }
    <span class="muted">${facts.filter(Boolean).join(' · ')}</span>
    ${row.waits ? html`<span><span class="chip calm">${desk.queue.waits[row.waits]}</span></span>` : nothing}
  `;
}

function renderDue(
  { next }: DeskRow,
  { desk }: StaffMessages,
  formats: Formats,
  now: number,
): TemplateResult {
  const { queue } = desk;
  if (!next) return html`<span class="muted">${queue.nothingDue}</span>`;
  const left = next.due - now;
  const step = desk.things[next.duty];
  const duration = formats.duration(left);
  if (left < 0) return html`<span class="due late">${queue.late(step, duration)}</span>`;
  return html`<span class="due ${left < nearMs ? 'near' : ''}">${queue.due(step, duration)}</span>`;
}
