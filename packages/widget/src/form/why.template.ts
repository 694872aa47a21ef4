import type { SeverityReason } from '@redress/rules';
import type { Preview } from '@redress/sdk';
import { html, type TemplateResult } from 'lit';
import type { Formats } from '../localization/formats.ts';
import type { Messages } from '../localization/messages/en.ts';
import { inARow } from '../localization/space-after.ts';

/** Why it is taken as seriously as it is, and by which clauses: there for whoever asks. */
export function renderWhy(
  preview: Preview,
  { preview: says, terms }: Messages,
  formats: Formats,
): TemplateResult {
  const { issue, severity, raisedBy, because, deadlines } = preview;
  const said = [...new Set(raisedBy.map((reason) => says.why.reasons[nameOf(reason)]))];
  const reason = said.length > 0 ? formats.list(said) : says.why.issue(terms.issues[issue]);
  const clauses = [...new Set([...because, ...deadlines.map(({ source }) => source)])];
  const handled = says.why.handled(terms.severities[severity], reason);
  return html`
    <details class="why" part="why">
      <summary>${says.why.ask}</summary>
      <p class="muted">${inARow([handled, says.why.clauses(formats.list(clauses))])}</p>
    </details>
  `;
}

/** Facts and signals that say the same have one name. */
const nameOf = (reason: SeverityReason): keyof Messages['preview']['why']['reasons'] => {
  if ('kind' in reason) return 'kind';
  return 'fact' in reason ? reason.fact : reason.signal;
};
