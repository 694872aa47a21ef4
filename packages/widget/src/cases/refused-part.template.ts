import type { RefusedPart } from '@redress/sdk';
import { html, nothing, type TemplateResult } from 'lit';
import type { Messages } from '../localization/messages/en.ts';
import { inARow } from '../localization/space-after.ts';

/** A photo or later message that was not accepted, with what was written, and what can be done with it. */
export function renderRefusedPart(
  { kind, command, text, photos, problem }: RefusedPart,
  { cases, terms }: Messages,
  on: { readonly mend: () => void; readonly dismiss: () => void },
): TemplateResult {
  return html`
    <div class="notice warn refused">
      <p>${inARow([cases.refused[kind], terms.problems[problem.code]])}</p>
      ${text === undefined ? nothing : html`<q class="excerpt">${text}</q>`}
      ${photos === undefined ? nothing : html`<p class="muted">${cases.withPhotos(photos)}</p>`}
      <div class="actions">
        ${
          command === 'add-information'
            ? html`<button type="button" @click=${on.mend}>${cases.mend}</button>`
            : nothing
        }
        <button type="button" class="quiet" @click=${on.dismiss}>${cases.dismiss}</button>
      </div>
    </div>
  `;
}
