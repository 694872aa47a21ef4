import type { DeskCase } from '@redress/sdk/contract';
import { html, nothing, type TemplateResult } from 'lit';
import type { Formats } from '../localization/formats.ts';
import type { FormCommand } from '../localization/messages/en.commands.ts';
import type { StaffMessages } from '../localization/staff.catalogue.ts';
import { nameIn, namesIn } from './names.ts';
import { comingSteps, type ComingStep } from './standing.ts';

/** What the panel needs besides the case. */
export interface StandingPanel {
  readonly texts: StaffMessages;
  readonly formats: Formats;
  readonly now: number;
  /** Leads to the form of a command. */
  readonly choose: (command: FormCommand) => void;
}

/** So many steps are shown; the later ones on request. */
const inSight = 4;

/** Why the case stands where it stands, who answers for it, and what comes next, by whom, until when. */
export function renderStanding(shown: DeskCase, panel: StandingPanel): TemplateResult {
  const { standing, details } = panel.texts.desk;
  const steps = comingSteps(shown);
  return html`
    <section class="standing" aria-labelledby="standing">
      <h3 id="standing">${standing.title}</h3>
      <ul class="reasons">
        ${reasonsOf(shown).map(
          (reason) => html`<li data-reason=${reason.reason}>${reasonText(reason, shown, panel)}</li>`,
        )}
        ${shown.view.erased ? html`<li>${details.erased}.</li>` : nothing}
      </ul>
      ${renderHandOver(shown, panel)}
      <p><span class="muted">${standing.owner}:</span> ${ownerText(shown, panel)}</p>
      ${
        steps.length > 0
          ? html`
              <h4>${standing.next}</h4>
              <ol class="steps">
                ${steps.slice(0, inSight).map((step) => renderStep(step, shown, panel))}
              </ol>
              ${
                steps.length > inSight
                  ? html`
                      <details>
                        <summary>${standing.later(panel.formats.number(steps.length - inSight))}</summary>
                        <ol class="steps">
                          ${steps.slice(inSight).map((step) => renderStep(step, shown, panel))}
                        </ol>
                      </details>
                    `
                  : nothing
              }
            `
          : nothing
      }
    </section>
  `;
}

type Reason = DeskCase['standing'][number];

/** All that is late in one sentence; since when, the list below it says. */
function reasonsOf({ standing }: DeskCase): readonly Reason[] {
  const late = standing.filter(({ reason }) => reason === 'late');
  if (late.length < 2) return standing;
  const about = late.flatMap((each) => each.about);
  return [{ reason: 'late', about }, ...standing.filter((each) => !late.includes(each))];
}

function reasonText({ reason, about, since }: Reason, shown: DeskCase, panel: StandingPanel): string {
  const { texts, formats, now } = panel;
  const { standing, awaits, things, endings } = texts.desk;
  const { view, handOver } = shown;
  const when = since === undefined ? '' : formats.when(since, view.timeZone, now);
  const what = namesIn(things, about, formats);
  const sayings: Readonly<Record<string, () => string>> = {
    late: () => (since === undefined ? standing.severalLate(what) : standing.late(what, when)),
    'new-time-passed': () => standing['new-time-passed'](what, when),
    'waits-for-customer': () => standing['waits-for-customer'](namesIn(awaits, about, formats), when),
    'waits-for-closing': () => standing['waits-for-closing'](what),
    'handed-over': () => standing['handed-over'](handOver?.to ?? '', when),
    'goes-its-way': () => standing['goes-its-way'](what),
    closed: () => standing.closed(view.ending ? endings[view.ending] : '', when),
  };
  return sayings[reason]?.() ?? [reason, what].filter(Boolean).join(': ');
}

/** Whom a change of shift waits for takes it over here (CS-1.2). */
function renderHandOver({ handOver, can }: DeskCase, panel: StandingPanel): TemplateResult | typeof nothing {
  const { standing } = panel.texts.desk;
  if (!handOver) return nothing;
  if (handOver.disturbed) return html`<p class="notice warn">${standing.disturbed}</p>`;
  if (!can.includes('take-over')) return nothing;
  return html`
    <div><button type="button" @click=${() => panel.choose('take-over')}>${standing.takeOver}</button></div>
  `;
}

function ownerText({ owner, ownerRole }: DeskCase, { texts }: StandingPanel): string {
  const { standing, details, roles } = texts.desk;
  if (owner !== undefined) return owner;
  return ownerRole === undefined ? details.missing : standing.onlyRole(roles[ownerRole]);
}

function renderStep(
  step: ComingStep,
  { view }: DeskCase,
  { texts, formats, now }: StandingPanel,
): TemplateResult {
  const { standing, things, roles, deadlines, deadlineStates } = texts.desk;
  const { what, by, due, state, source, assumed, missing } = step;
  const isLate = due !== undefined && state !== 'paused' && due < now;
  return html`
    <li>
      <span class="row-between">
        <strong>${things[what]}</strong>
        ${due === undefined ? nothing : html`<span>${standing.until(formats.when(due, view.timeZone, now))}</span>`}
      </span>
      <span class="row-between">
        <span class="muted">
          ${formats.oneOf(by.map((role) => nameIn(roles, role)))} ${source ? html` · ${source}` : nothing}
          ${assumed ? html`<span title=${deadlines.assumedHint}>${deadlines.assumed}</span>` : nothing}
        </span>
        ${isLate ? html`<span class="late">${standing.lateBy(formats.duration(now - due))}</span>` : nothing}
        ${state === 'paused' ? html`<span class="muted">${deadlineStates.paused}</span>` : nothing}
      </span>
      ${missing.length > 0 ? html`<span class="first">${standing.first(namesIn(things, missing, formats))}</span>` : nothing}
    </li>
  `;
}
