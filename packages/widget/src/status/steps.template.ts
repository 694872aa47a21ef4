import type { CaseView, ViewStep } from '@redress/sdk/contract';
import { html, nothing, type TemplateResult } from 'lit';
import type { Formats } from '../localization/formats.ts';
import type { Messages } from '../localization/messages/en.ts';

/** The handling step by step: what was promised and what came of it, late or not (SH-8). */
export function renderSteps(view: CaseView, texts: Messages, formats: Formats, now: number): TemplateResult {
  return html`
    <ol class="steps" part="steps">
      ${view.steps.map((step) => {
        const text = describe(step, view.timeZone, texts, formats, now);
        return html`
          <li data-state=${step.state} aria-current=${step.state === 'current' ? 'step' : nothing}>
            <span class="visually-hidden">${texts.status[step.state]}:</span>
            <strong>${texts.terms.milestones[step.milestone].name}</strong>
            ${text.plain ? html`<span class="muted">${text.plain}</span>` : nothing}
            ${text.late ? html`<span class="late">${text.late}</span>` : nothing}
          </li>
        `;
      })}
    </ol>
  `;
}

/** What is to be said of a step, and apart from it what is to be said of its lateness. */
export function describe(
  step: ViewStep,
  timeZone: string,
  { status }: Messages,
  formats: Formats,
  now: number,
): { readonly plain?: string; readonly late?: string } {
  const due = step.due === undefined ? undefined : formats.when(step.due, timeZone, now);
  if (step.state === 'done') {
    const done = step.at === undefined ? status.done : status.doneAt(formats.when(step.at, timeZone, now));
    if (due === undefined) return { plain: done };
    if (step.lateBy === 0) return { plain: `${done} · ${status.inTime}` };
    return {
      plain: done,
      late: `${status.promisedFor(due)} · ${status.late(formats.duration(step.lateBy))}`,
    };
  }
  if (step.due === undefined || due === undefined) return {};
  if (step.paused) return { plain: status.waitingForYou };
  // The view may be minutes old: a promise that has passed since is late too.
  if (now > step.due) return { late: status.overdue(due, formats.duration(now - step.due)) };
  return { plain: status.promisedFor(due) };
}
