import type { ViewPhoto } from '@redress/sdk/contract';
import type { DeskClient } from '@redress/sdk/desk';
import { html, type PropertyValues, type TemplateResult } from 'lit';
import { LocaleController } from '../localization/locale.controller.ts';
import { LocalizedElement } from '../localization/localized-element.ts';
import { staffTexts, type StaffMessages } from '../localization/staff.catalogue.ts';
import { shared } from '../styles/shared.styles.ts';
import { deskPhotosStyles } from './desk-photos.styles.ts';

/** The photos of a case. Their bytes need the token, so they are fetched by the client and shown from memory. */
export class RedressDeskPhotos extends LocalizedElement<StaffMessages> {
  static override styles = [...shared, deskPhotosStyles];
  static override properties = {
    desk: { attribute: false },
    caseId: { attribute: false },
    photos: { attribute: false },
    urls: { state: true },
  };

  declare desk: DeskClient | undefined;
  declare caseId: string | undefined;
  declare photos: readonly ViewPhoto[];
  /** Object URLs by photo; `failed` where the bytes could not be had. */
  declare private urls: ReadonlyMap<string, string>;

  protected override readonly localization = new LocaleController(this, staffTexts);

  constructor() {
    super();
    this.photos = [];
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
    for (const { id, stored } of this.photos) if (stored && !this.urls.has(id)) void this.#fetch(id);
  }

  protected override render(): TemplateResult {
    const { case: texts } = this.texts.desk;
    return html`
      <section aria-labelledby="photos">
        <h3 id="photos">${texts.photos}</h3>
        <ul>
          ${this.photos.map((photo, index) => html`<li>${this.#renderPhoto(photo, index)}</li>`)}
        </ul>
      </section>
    `;
  }

  #renderPhoto({ id, name, stored }: ViewPhoto, index: number): TemplateResult {
    const { case: texts } = this.texts.desk;
    const url = this.urls.get(id);
    const label = name ?? texts.photo(this.localization.formats.number(index + 1));
    if (!stored) return html`<span class="box muted">${texts.photoWaiting}</span>`;
    if (url === failed) return html`<span class="box muted">${texts.photoFailed}</span>`;
    if (!url) return html`<span class="box muted">${this.texts.common.loading}</span>`;
    return html`<a href=${url} target="_blank"><img src=${url} alt=${label} /></a>`;
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
