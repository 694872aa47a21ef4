import type { KnownCase, SavedDraft } from '@redress/sdk';
import { html, nothing, type TemplateResult } from 'lit';
import type { Formats } from '../localization/formats.ts';
import type { Messages } from '../localization/messages/en.ts';
import type { BeforePreview } from './preview.template.ts';

interface DraftOffer {
  /** What an earlier visit began. */
  readonly saved: SavedDraft;
  readonly texts: Messages;
  readonly formats: Formats;
  readonly goOn: () => void;
  readonly discard: () => void;
}

/** What was begun and not sent, to go on with. It stands where the preview will: nothing moves when it is found, or when it goes. */
export function renderDraftOffer({ saved, texts, formats, goOn, discard }: DraftOffer): BeforePreview {
  const { begun } = texts.form;
  return {
    words: html`
      <div class="begun" part="draft">
        <p>${begun.at(whenHere(formats, saved.savedAt))}</p>
        ${saved.complaint.text ? html`<q class="excerpt">${saved.complaint.text}</q>` : nothing}
      </div>
    `,
    actions: html`
      <div class="actions" part="draft">
        <button type="button" id="go-on" @click=${goOn}>${begun.goOn}</button>
        <button type="button" class="quiet" id="discard" @click=${discard}>${begun.discard}</button>
      </div>
    `,
  };
}

/** An earlier report about the same. It hinders nobody from sending another one. */
export function renderSimilar(
  found: KnownCase | undefined,
  { form }: Messages,
  formats: Formats,
  open: (found: KnownCase) => void,
): TemplateResult {
  return html`
    <div class=${found ? 'notice earlier' : 'earlier'} part="similar">
      <div role="status">
        ${found ? html`<p>${form.similar.at(whenHere(formats, found.startedAt))}</p>` : nothing}
      </div>
      ${
        found
          ? html`<button type="button" class="quiet flush" id="similar" @click=${() => open(found)}>
              ${form.similar.open}
            </button>`
          : nothing
      }
    </div>
  `;
}

/** By the clock of the device on which it was written. */
const whenHere = (formats: Formats, at: number): string =>
  formats.when(at, new Intl.DateTimeFormat().resolvedOptions().timeZone, Date.now());
