import type { EvidenceItem } from '@redress/rules';
import { isPicture, type ViewPhoto } from '@redress/sdk/contract';
import type { DeskClient } from '@redress/sdk/desk';
import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { LocaleController } from '../localization/locale.controller.ts';
import { LocalizedElement } from '../localization/localized-element.ts';
import { staffTexts, type StaffMessages } from '../localization/staff.catalogue.ts';
import { missingItems } from '../photos/checklist.ts';
import { renderFileIcon } from '../photos/file-icon.template.ts';
import { savedAs } from '../photos/saved-as.ts';
import { shared } from '../styles/shared.styles.ts';
import { deskPhotosStyles } from './desk-photos.styles.ts';

/**
 * The photos of a case, and its PDFs and videos. Their bytes need the token, so they are fetched by the client and shown from
 * memory. What is no picture is fetched when somebody wants it, and only ever saved: a stranger has made it.
 */
export class RedressDeskPhotos extends LocalizedElement<StaffMessages> {
  static override styles = [...shared, deskPhotosStyles];
  static override properties = {
    desk: { attribute: false },
    caseId: { attribute: false },
    photos: { attribute: false },
    wanted: { attribute: false },
    urls: { state: true },
  };

  declare desk: DeskClient | undefined;
  declare caseId: string | undefined;
  declare photos: readonly ViewPhoto[];
  /** What helps with the issue of the case, each item once. */
  declare wanted: readonly EvidenceItem[];
  /** Object URLs by photo; `failed` where the bytes could not be had, `pending` while they are fetched. */
  declare private urls: ReadonlyMap<string, string>;

  protected override readonly localization = new LocaleController(this, staffTexts);

  constructor() {
    super();
    this.photos = [];
    this.wanted = [];
    this.urls = new Map();
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.requestUpdate('photos');
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#forget();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('caseId') || changed.has('desk')) this.#forget();
    for (const { id, stored, type } of this.photos)
      if (stored && isPicture(type) && !this.urls.has(id)) void this.#fetch(id);
  }

  protected override render(): TemplateResult {
    const { case: texts } = this.texts.desk;
    return html`
      <section aria-labelledby="photos">
        <h3 id="photos">${texts.photos}</h3>
        <ul>
          ${this.photos.map(
            (photo, index) => html`<li>${this.#renderPhoto(photo, index)}${this.#renderShows(photo)}</li>`,
          )}
        </ul>
        ${this.#renderMissing()}
      </section>
    `;
  }

  #renderPhoto(photo: ViewPhoto, index: number): TemplateResult {
    const { case: texts } = this.texts.desk;
    const { id, name, stored, type } = photo;
    const url = this.urls.get(id);
    const label = name ?? texts.photo(this.localization.formats.number(index + 1));
    if (!stored) return html`<span class="box muted">${texts.photoWaiting}</span>`;
    if (url === failed) return html`<span class="box muted">${texts.photoFailed}</span>`;
    if (!isPicture(type) && url !== pending) return this.#renderFile(photo, label, url);
    if (!url) return html`<span class="box muted">${this.texts.common.loading}</span>`;
    return html`<a href=${url} target="_blank"><img src=${url} alt=${label} /></a>`;
  }

  #renderShows({ shows }: ViewPhoto): TemplateResult | typeof nothing {
    return shows ? html`<span class="muted shows">${this.texts.terms.evidence[shows]}</span>` : nothing;
  }

  /** What to look for, or to ask for. A photo of which nobody said what it shows may well show it. */
  #renderMissing(): TemplateResult | typeof nothing {
    const missing = missingItems(this.wanted, this.photos);
    if (missing.length === 0) return nothing;
    const { terms, photos } = this.texts;
    return html`
      <p class="missing">
        <span class="muted">${photos.checklist.missing}</span>
        ${missing.map((item) => html`<span class="chip calm">${terms.evidence[item]}</span> `)}
      </p>
    `;
  }

  #renderFile({ id, type, size }: ViewPhoto, label: string, url: string | undefined): TemplateResult {
    const bytes = this.localization.formats.size(size);
    const text = this.texts.desk.case.photoSave(label, bytes);
    const content = html`
      ${renderFileIcon(type)}
      <span class="name">${label}</span>
      <span class="muted">${bytes}</span>
    `;
    if (url === undefined)
      return html`
        <button type="button" class="box file" aria-label=${text} @click=${() => this.#save(id)}>
          ${content}
        </button>
      `;
    const name = savedAs(label, type);
    return html`
      <a class="box file" id="saved-${id}" href=${url} download=${name} aria-label=${text}>${content}</a>
    `;
  }

  async #save(id: string): Promise<void> {
    await this.#fetch(id);
    await this.updateComplete;
    const link = this.renderRoot.querySelector<HTMLElement>(`#saved-${id}`);
    link?.click();
    // The button that had the focus is gone.
    link?.focus();
  }

  async #fetch(id: string): Promise<void> {
    const { desk, caseId } = this;
    if (!desk || !caseId) return;
    this.#note(id, pending);
    const url = await desk.photo(caseId, id).then(URL.createObjectURL, () => failed);
    if (this.isConnected && desk === this.desk && caseId === this.caseId) this.#note(id, url);
    else if (url !== failed) URL.revokeObjectURL(url);
  }

  #note(id: string, url: string): void {
    this.urls = new Map(this.urls).set(id, url);
  }

  #forget(): void {
    for (const url of this.urls.values()) URL.revokeObjectURL(url);
    this.urls = new Map();
  }
}

const pending = '';
const failed = 'failed';

declare global {
  interface HTMLElementTagNameMap {
    'redress-desk-photos': RedressDeskPhotos;
  }
}
