import { prepareEvidence, type EvidenceRefusal } from '@redress/sdk';
import { isPicture, limits } from '@redress/sdk/contract';
import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { emit } from '../core/emit.ts';
import { customerTexts } from '../localization/customer.catalogue.ts';
import { LocaleController } from '../localization/locale.controller.ts';
import { LocalizedElement } from '../localization/localized-element.ts';
import type { Messages } from '../localization/messages/en.ts';
import { shared } from '../styles/shared.styles.ts';
import { renderFileIcon } from './file-icon.template.ts';
import { photoPickerStyles } from './photo-picker.styles.ts';

interface Photo {
  readonly key: number;
  readonly name: string;
  /** Absent while it is made smaller. */
  file?: File;
  /** Object URL of a picture's thumbnail; it lives as long as the element is on the page. */
  url?: string;
}

interface Refused {
  readonly name: string;
  readonly reason: EvidenceRefusal;
}

/** What the contract takes, and HEIC, which some browsers can open: the others say what would do instead. */
const accepted = [...limits.photoTypes, 'image/heic', 'image/heif'].join(',');

/**
 * Lets a customer add photos from the camera or from files, PDFs and short videos, and remove them again. Photos are made
 * smaller and freed of their metadata at once.
 *
 * @fires redress-photos-changed - The photos have changed; read `files`.
 */
export class RedressPhotoPicker extends LocalizedElement<Messages> {
  static override styles = [...shared, photoPickerStyles];
  static override properties = {
    hint: {},
    photos: { state: true },
    refused: { state: true },
  };

  /** What helps with the issue at hand. */
  declare hint: string | undefined;
  declare private photos: readonly Photo[];
  declare private refused: readonly Refused[];

  protected override readonly localization = new LocaleController(this, customerTexts);
  #nextKey = 1;
  #preparing: Promise<void> = Promise.resolve();

  constructor() {
    super();
    this.photos = [];
    this.refused = [];
  }

  /** The photos that are ready to be sent. */
  get files(): readonly File[] {
    return this.photos.flatMap(({ file }) => file ?? []);
  }

  /** Resolves when no photo is being made smaller any more. */
  get settled(): Promise<void> {
    return this.#preparing;
  }

  /** Adds files as if they had been picked. */
  add(files: readonly File[]): Promise<void> {
    const room = Math.max(0, limits.photos - this.photos.length);
    const added = files
      .slice(0, room)
      .map((file): [Photo, File] => [{ key: this.#nextKey++, name: file.name }, file]);
    this.photos = [...this.photos, ...added.map(([photo]) => photo)];
    this.refused = files.slice(room).map(({ name }) => ({ name, reason: 'too-many' }));
    // One after the other: phones have little memory for open pictures.
    this.#preparing = added.reduce(
      (before, [photo, file]) => before.then(() => this.#prepare(photo, file)),
      this.#preparing,
    );
    return this.#preparing;
  }

  clear(): void {
    for (const photo of this.photos) this.#forget(photo);
    this.photos = [];
    this.refused = [];
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.requestUpdate();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    for (const photo of this.photos) this.#forget(photo);
  }

  protected override willUpdate(): void {
    for (const photo of this.photos)
      if (photo.file && isPicture(photo.file.type)) photo.url ??= URL.createObjectURL(photo.file);
  }

  protected override updated(changed: PropertyValues): void {
    if (changed.has('photos') && changed.get('photos') !== undefined) emit(this, 'redress-photos-changed');
  }

  protected override render(): TemplateResult {
    const { photos } = this.texts;
    return html`
      <fieldset aria-describedby="limits">
        <legend>${photos.title} <span class="optional">${this.texts.common.optional}</span></legend>
        <p class="muted" id="limits">
          ${this.hint ? html`<span part="hint">${photos.helpful(this.hint)}</span> ` : nothing}${photos.limits(limits.photos)}
        </p>
        <ul part="photos">
          ${repeat(
            this.photos,
            ({ key }) => key,
            (photo) => this.#renderPhoto(photo),
          )}
          ${this.photos.length < limits.photos ? html`<li>${this.#renderAdd()}</li>` : nothing}
        </ul>
        <div aria-live="polite">
          ${this.refused.map(({ name, reason }) => html`<p class="error">${this.#refusalText(name, reason)}</p>`)}
        </div>
      </fieldset>
    `;
  }

  #renderPhoto(photo: Photo): TemplateResult {
    const { photos } = this.texts;
    return html`
      <li part="photo">
        ${this.#renderPreview(photo)}
        <button
          type="button"
          class="remove"
          aria-label=${photos.remove(photo.name)}
          @click=${() => this.#remove(photo)}
        >
          <span aria-hidden="true">×</span>
        </button>
      </li>
    `;
  }

  #renderPreview({ url, file, name }: Photo): TemplateResult {
    const { photos } = this.texts;
    if (url) return html`<img src=${url} alt=${photos.preview(name)} />`;
    if (!file) return html`<span class="preparing" role="status">${photos.preparing}</span>`;
    return html`<span class="file" title=${name}
      >${renderFileIcon(file.type)}<span class="name">${name}</span></span
    >`;
  }

  #renderAdd(): TemplateResult {
    return html`
      <label class="add" part="add">
        <span aria-hidden="true">+</span>
        <span>${this.texts.photos.add}</span>
        <input class="visually-hidden" type="file" accept=${accepted} multiple @change=${this.#picked} />
      </label>
    `;
  }

  readonly #picked = (event: Event): void => {
    const input = event.currentTarget as HTMLInputElement;
    void this.add([...(input.files ?? [])]);
    // The same file may be picked again after it was removed.
    input.value = '';
  };

  async #prepare(photo: Photo, file: File): Promise<void> {
    if (!this.photos.includes(photo)) return;
    const prepared = await prepareEvidence(file);
    if (!this.photos.includes(photo)) return;
    if (prepared.ok) photo.file = prepared.file;
    else this.refused = [...this.refused, { name: photo.name, reason: prepared.reason }];
    this.photos = prepared.ok ? [...this.photos] : this.photos.filter((other) => other !== photo);
  }

  #remove(photo: Photo): void {
    this.#forget(photo);
    this.photos = this.photos.filter((other) => other !== photo);
    this.refused = [];
    // The button that had the focus is gone.
    void this.updateComplete.then(() => this.renderRoot.querySelector('input')?.focus());
  }

  #forget(photo: Photo): void {
    if (photo.url) URL.revokeObjectURL(photo.url);
    delete photo.url;
  }

  #refusalText(name: string, reason: Refused['reason']): string {
    const { refused } = this.texts.photos;
    const { formats } = this.localization;
    if (reason === 'too-many') return refused[reason](name, formats.number(limits.photos));
    if (reason === 'too-large') {
      const [photo, pdf, video] = [limits.photoBytes, limits.pdfBytes, limits.videoBytes];
      return refused[reason](name, formats.size(photo), formats.size(pdf), formats.size(video));
    }
    return refused[reason](name);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'redress-photo-picker': RedressPhotoPicker;
  }
}
