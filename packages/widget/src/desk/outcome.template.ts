import type { Problem } from '@redress/sdk/contract';
import { html, nothing, type TemplateResult } from 'lit';
import type { Formats } from '../localization/formats.ts';
import type { StaffMessages } from '../localization/staff.catalogue.ts';
import { nameIn, namesIn } from './names.ts';

/** How a command ended: well, refused by the server, or nobody knows. */
export type Outcome = 'done' | 'unknown' | Problem;

/** How the last command ended. `reload` fetches the case as it has become. */
export function renderOutcome(
  outcome: Outcome | undefined,
  texts: StaffMessages,
  formats: Formats,
  reload: () => void,
): TemplateResult {
  const { command } = texts.desk;
  if (outcome === undefined || outcome === 'done') {
    return html`<p class="visually-hidden" role="status">${outcome ? command.done : nothing}</p>`;
  }
  if (outcome === 'unknown') return html`<p class="notice bad" role="alert">${command.unknown}</p>`;
  if (outcome.code === 'version-conflict') {
    return html`
      <div class="notice warn apart" role="alert">
        <p>${command.conflict}</p>
        <button type="button" @click=${reload}>${command.reload}</button>
      </div>
    `;
  }
  return html`<p class="notice bad" role="alert">${refusalText(outcome, texts, formats)}</p>`;
}

/** Why it was refused, what has to come first, and whose it is. */
export function refusalText(
  { code, refusal }: Problem,
  { terms, desk }: StaffMessages,
  formats: Formats,
): string {
  if (!refusal) return terms.problems[code];
  const refusals: Readonly<Record<string, string>> = desk.refusals;
  const said = [refusals[refusal.code] ?? terms.problems[code]];
  if (refusal.missing.length > 0)
    said.push(desk.command.missing(namesIn(desk.things, refusal.missing, formats)));
  const isForOthers = refusal.code === 'not-your-role' && refusal.who.length > 0;
  if (isForOthers)
    said.push(desk.command.who(formats.oneOf(refusal.who.map((role) => nameIn(desk.roles, role)))));
  return said.join(' ');
}
