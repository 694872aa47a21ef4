import type { RedressClient } from '@redress/sdk';
import type { ViewPhoto } from '@redress/sdk/contract';
import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { customerTexts } from '../localization/customer.catalogue.ts';
import { LocaleController } from '../localization/locale.controller.ts';
import { LocalizedElement } from '../localization/localized-element.ts';
import type { Messages } from '../localization/messages/en.ts';
import { FetchedFiles, isShown } from '../photos/fetched-files.controller.ts';
import { renderFileIcon } from '../photos/file-icon.template.ts';
import { savedAs } from '../photos/saved-as.ts';
import { shared } from '../styles/shared.styles.ts';
import { caseFilesStyles } from './case-files.styles.ts';

/**
 * Files of a case, for its customer: what they sent, and what staff sent them. Pictures are fetched when they come into sight,
 * where nobody asked to save data; everything else, and those, when somebody wants it.
 *
 * @csspart file - One of them.
 */
export class RedressCaseFiles extends LocalizedElement<Messages> {
  static override styles = [...shared, caseFilesStyles];
  static override properties = {
    client: { attribute: false },
    caseId: { attribute: false },
    files: { attribute: false },
  };

  declare client: RedressClient | undefined;
  declare caseId: string | undefined;
  declare files: readonly ViewPhoto[];

  protected override readonly localization = new LocaleController(this, customerTexts);
  readonly #fetched = new FetchedFiles(this, (id) =>
    this.caseId === undefined ? undefined : this.client?.photo(this.caseId, id),
  );
  #sight: IntersectionObserver | undefined;
  #isInSight = false;

  constructor() {
    super();
    this.files = [];
  }

  override connectedCallback(): void {
    super.connectedCallback();
    if (savesData()) return;
    this.#sight = new IntersectionObserver((seen) => {
      this.#isInSight = seen.some(({ isIntersecting }) => isIntersecting);
      if (this.#isInSight) this.requestUpdate();
    });
    this.#sight.observe(this);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#sight?.disconnect();
    this.#isInSight = false;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('client') || changed.has('caseId')) this.#fetched.forget();
    if (!this.#isInSight) return;
    for (const file of this.files)
      if (file.stored && isShown(file.type) && !this.#fetched.of(file.id)) void this.#fetched.fetch(file);
  }

  protected override render(): TemplateResult {
    return html`
      <ul>
        ${this.files.map((file, index) => html`<li part="file">${this.#renderFile(file, index)}</li>`)}
      </ul>
    `;
  }

  #renderFile(file: ViewPhoto, index: number): TemplateResult {
    const { status, terms } = this.texts;
    const { formats } = this.localization;
    const facts = [status.files[sortOf(file.type)], formats.size(file.size)];
    if (file.shows) facts.push(terms.evidence[file.shows]);
    const name = file.name ?? status.photo(formats.number(index + 1));
    return html`
      ${this.#renderPreview(file, name)}
      <span class="what">
        <span class="name">${name}</span>
        <span class="muted">${facts.join(' · ')}</span>
        ${file.stored ? nothing : html`<span class="chip warn">${status.photoWaiting}</span>`}
        ${
          this.#fetched.of(file.id)?.is === 'failed'
            ? html`<span class="error" role="alert">${status.files.failed}</span>`
            : nothing
        }
      </span>
      ${file.stored ? this.#renderAction(file, name) : nothing}
    `;
  }

  #renderPreview({ id, type }: ViewPhoto, name: string): TemplateResult {
    const fetched = this.#fetched.of(id);
    if (fetched?.is !== 'there' || !isShown(type))
      return html`<span class="preview">${renderFileIcon(type)}</span>`;
    return html`
      <a class="preview" href=${fetched.url} target="_blank" rel="noopener">
        <img src=${fetched.url} alt=${this.texts.status.files.open(name)} />
      </a>
    `;
  }

  #renderAction(file: ViewPhoto, name: string): TemplateResult {
    const { status, common } = this.texts;
    const { files } = status;
    const size = this.localization.formats.size(file.size);
    const fetched = this.#fetched.of(file.id);
    if (fetched?.is === 'there')
      return html`
        <a
          class="button action"
          id="saved-${file.id}"
          href=${fetched.url}
          download=${savedAs(name, file.type)}
          aria-label=${files.saveFile(name, size)}
          >${files.save}</a
        >
      `;
    if (fetched?.is === 'pending')
      return html`<span class="muted action" role="status">${common.loading}</span>`;
    if (fetched?.is === 'failed')
      return html`
        <button type="button" class="action" id="retry-${file.id}" @click=${() => this.#show(file)}>
          ${files.retry}
        </button>
      `;
    return isShown(file.type)
      ? this.#renderButton(files.show, files.showFile(name, size), () => void this.#show(file))
      : this.#renderButton(files.save, files.saveFile(name, size), () => void this.#save(file));
  }

  #renderButton(text: string, label: string, work: () => void): TemplateResult {
    return html`<button type="button" class="action" aria-label=${label} @click=${work}>${text}</button>`;
  }

  async #save(file: ViewPhoto): Promise<void> {
    (await this.#show(file))?.click();
  }

  async #show(file: ViewPhoto): Promise<HTMLElement | null> {
    await this.#fetched.fetch(file);
    await this.updateComplete;
    const link = this.renderRoot.querySelector<HTMLElement>(`#saved-${file.id}`);
    // The button that had the focus is gone.
    (link ?? this.renderRoot.querySelector<HTMLElement>(`#retry-${file.id}`))?.focus();
    return link;
  }
}

const sortOf = (type: string): 'photo' | 'paper' | 'video' =>
  type.startsWith('image/') ? 'photo' : type.startsWith('video/') ? 'video' : 'paper';

/** Whether the reader's browser is to fetch no more than it must. Not every browser says. */
const savesData = (): boolean =>
  (navigator as { readonly connection?: { readonly saveData?: boolean } }).connection?.saveData === true;

declare global {
  interface HTMLElementTagNameMap {
    'redress-case-files': RedressCaseFiles;
  }
}
