import type { CaseView, ViewStep } from '@redress/sdk/contract';
import { html, nothing, type TemplateResult } from 'lit';
import type { Formats } from '../localization/formats.ts';
import type { Messages } from '../localization/messages/en.ts';
import { countdown } from './countdown.ts';
import { renderFacts } from './facts.template.ts';

/**
 * The handling step by step: what was promised and what came of it, late or not (SH-8). When all is done and over, a line says so, and
 * how much of it was late; the steps unfold.
 */
export function renderSteps(view: CaseView, texts: Messages, formats: Formats, now: number): TemplateResult {
  const { stage, steps } = view;
  const list = renderList(view, texts, formats, now);
  if (stage !== 'closed' || steps.some(({ state }) => state !== 'done')) return list;
  const late = steps.filter((step) => step.state === 'done' && step.lateBy > 0).length;
  return html`
    <details class="folded">
      <summary>
        ${renderFacts([
          texts.status.stepsDone(formats.number(steps.length)),
          late > 0 ? texts.status.stepsLate(formats.number(late)) : undefined,
        ])}
      </summary>
      ${list}
    </details>
  `;
}

function renderList(view: CaseView, texts: Messages, formats: Formats, now: number): TemplateResult {
  return html`
    <ol class="steps" part="steps">
      ${view.steps.map((step) => {
        const text = describe(step, view.timeZone, texts, formats, now);
        const left = countdown(step, now, texts, formats);
        return html`
          <li data-state=${step.state} aria-current=${step.state === 'current' ? 'step' : nothing}>
            <span class="visually-hidden">${texts.status[step.state]}:</span>
            <strong>${texts.terms.milestones[step.milestone].name}</strong>
            ${text.plain ? html`<span class="muted">${renderFacts([...text.plain, left])}</span>` : nothing}
            ${text.late ? html`<span class="late">${renderFacts(text.late)}</span>` : nothing}
            ${text.expected ? html`<span class="expected">${text.expected}</span>` : nothing}
            ${text.why ? html`<span class="muted why">${text.why}</span>` : nothing}
          </li>
        `;
      })}
    </ol>
  `;
}

/** The facts that are to be said of a step, and apart from it what is to be said of its lateness, and of a new time. */
interface Described {
  readonly plain?: readonly string[];
  readonly late?: readonly string[];
  readonly expected?: string;
  /** The reason that was told with the new time. */
  readonly why?: string;
}

/** What is to be said of a step: what was promised and what came of it, and by when it can be expected if that is another time. */
export const describe = (
  step: ViewStep,
  timeZone: string,
  texts: Messages,
  formats: Formats,
  now: number,
): Described => ({
  ...describePromise(step, timeZone, texts, formats, now),
  ...(step.state !== 'done' &&
    step.expected &&
    describeNewTime(step.expected, timeZone, texts, formats, now)),
});

function describeNewTime(
  { by, reason }: NonNullable<ViewStep['expected']>,
  timeZone: string,
  { status }: Messages,
  formats: Formats,
  now: number,
): Described {
  const when = formats.when(by, timeZone, now);
  return {
    expected: now > by ? status.expectedPassed(when) : status.expected(when),
    ...(reason !== undefined && { why: status.why(reason) }),
  };
}

function describePromise(
  step: ViewStep,
  timeZone: string,
  { status }: Messages,
  formats: Formats,
  now: number,
): Described {
  const due = step.due === undefined ? undefined : formats.when(step.due, timeZone, now);
  if (step.state === 'done') {
    const done = step.at === undefined ? status.done : status.doneAt(formats.when(step.at, timeZone, now));
    if (due === undefined) return { plain: [done] };
    if (step.lateBy === 0) return { plain: [done, status.inTime] };
    return {
      plain: [done],
      late: [status.promisedFor(due), status.late(formats.duration(step.lateBy))],
    };
  }
  if (step.due === undefined || due === undefined) return {};
  if (step.paused) return { plain: [status.waitingForYou] };
  // The view may be minutes old: a promise that has passed since is late too.
  if (now > step.due) return { late: [status.overdue(due, formats.duration(now - step.due))] };
  return { plain: [status.promisedFor(due)] };
}
