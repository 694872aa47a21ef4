import { categories, issues, type Issue } from '@redress/rules';
import type { PortalProfile } from '@redress/sdk/contract';
import type { Preview } from '@redress/sdk';
import { html, nothing, type TemplateResult } from 'lit';
import { foreignZone, promisedTimes } from '../core/promised-times.ts';
import type { Formats } from '../localization/formats.ts';
import type { Messages } from '../localization/messages/en.ts';
import type { IssueChoice } from './issue-choice.controller.ts';
import { renderWhy } from './why.template.ts';

/** Below this the widget asks instead of claiming. */
const sure = 0.5;
/** More to choose from takes longer to read than to find it in the list. */
const mostCandidates = 3;

/** What stands in the preview's room until there is one. */
export interface BeforePreview {
  /** Said aloud to those who do not see it. */
  readonly words: TemplateResult;
  readonly actions: TemplateResult;
}

export interface PreviewPanel {
  readonly preview: Preview | undefined;
  readonly before: BeforePreview | undefined;
  readonly chosen: Issue | undefined;
  readonly choice: Pick<IssueChoice, 'choosing' | 'open' | 'answer' | 'choose'>;
  readonly policy: PortalProfile['policy'];
  readonly texts: Messages;
  readonly formats: Formats;
  /** By the server's clock, as the promised times are. */
  readonly now: number;
}

/** What we understood and what will happen; one tap corrects it. Its room is kept from the start. */
export function renderPreview(panel: PreviewPanel): TemplateResult {
  const before = panel.preview ? undefined : panel.before;
  return html`
    <section class="preview" part="preview">
      <div aria-live="polite">${before?.words ?? renderGuess(panel)}</div>
      ${before?.actions ?? nothing}
      ${
        panel.preview
          ? html`<div class="asides">
              ${renderCorrection(panel)}${isUnsure(panel) ? nothing : renderWhy(panel.preview, panel.texts, panel.formats)}
            </div>`
          : nothing
      }
    </section>
  `;
}

const isUnsure = ({ preview, chosen }: PreviewPanel): boolean =>
  preview !== undefined && !chosen && preview.classification.confidence < sure;

function renderGuess(panel: PreviewPanel): TemplateResult {
  const { preview, chosen, texts, formats, now } = panel;
  if (!preview) return html`<p class="muted idle">${texts.preview.idle}</p>`;
  const unsure = isUnsure(panel);
  const zone = foreignZone(preview.deadlines, preview.timeZone, formats);
  const [first, ...others] = promisedTimes(preview.deadlines, preview.timeZone, texts, formats, now);
  return html`
    ${
      unsure
        ? nothing
        : html`<p title=${chosen ? nothing : texts.preview.guess}>
            ${chosen ? texts.preview.chosen : texts.preview.looksLike}
            <span class="chip" part="issue">${texts.terms.issues[chosen ?? preview.issue]}</span>
            ${
              preview.severity === 'urgent-major'
                ? html`<span class="chip urgent">${texts.terms.severities[preview.severity]}</span>`
                : nothing
            }
          </p>`
    }
    ${first ? html`<p class="promise" part="promise">${first}</p>` : nothing}
    ${others.length > 0 ? html`<p class="promise muted">${others.join(' · ')}</p>` : nothing}
    ${zone === undefined ? nothing : html`<p class="muted">${texts.time.zone(zone)}</p>`}
    ${preview.deadlines.every(({ certain }) => certain) ? nothing : html`<p class="muted">${texts.preview.uncertain}</p>`}
    ${unsure ? html`<p id="unsure">${texts.preview.unsure}</p>` : nothing}
  `;
}

function renderCorrection(panel: PreviewPanel): TemplateResult {
  const { chosen, policy, texts } = panel;
  const { choosing, open, choose } = panel.choice;
  const unsure = isUnsure(panel);
  if (!choosing && !unsure) {
    const label = chosen ? texts.preview.change : texts.preview.notRight;
    return html`<button type="button" class="quiet flush" id="correct" part="correct" @click=${open}>
      ${label}
    </button>`;
  }
  const changed = (event: Event): void =>
    choose(((event.target as HTMLSelectElement).value || undefined) as Issue);
  return html`
    <div class="question" role=${unsure ? 'group' : nothing} aria-labelledby=${unsure ? 'unsure' : nothing}>
      ${unsure ? renderCandidates(panel) : nothing}
      <label class="visually-hidden" for="issue">${texts.preview.issue}</label>
      <select id="issue" @change=${changed}>
        <option value="" .selected=${!chosen}>${texts.preview.issueEmpty}</option>
        ${renderIssueGroups(policy, texts, chosen)}
      </select>
    </div>
  `;
}

/** What the text may be about: one tap answers. */
const renderCandidates = ({ preview, texts, choice }: PreviewPanel): readonly TemplateResult[] | undefined =>
  preview?.classification.issues
    .slice(0, mostCandidates)
    .map(
      (issue) => html`
        <button type="button" part="candidate" @click=${() => choice.answer(issue)}>
          ${texts.terms.issues[issue]}
        </button>
      `,
    );

/** All issues of a policy as options, by category. */
export function renderIssueGroups(
  policy: PortalProfile['policy'],
  { terms }: Messages,
  chosen: Issue | undefined,
): readonly TemplateResult[] {
  return categories.map(
    (category) => html`
      <optgroup label=${terms.categories[category]}>
        ${issues
          .filter((issue) => policy.issues[issue].category === category)
          .map(
            (issue) =>
              html`<option value=${issue} .selected=${issue === chosen}>${terms.issues[issue]}</option>`,
          )}
      </optgroup>
    `,
  );
}
