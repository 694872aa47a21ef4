import type { EvidenceItem } from '@redress/rules';
import type { Evidence, ShownFile } from '@redress/sdk';
import { limits } from '@redress/sdk/contract';
import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { emit } from '../core/emit.ts';
import { customerTexts } from '../localization/customer.catalogue.ts';
import { LocaleController } from '../localization/locale.controller.ts';
import { LocalizedElement } from '../localization/localized-element.ts';
import type { Messages } from '../localization/messages/en.ts';
import { shared } from '../styles/shared.styles.ts';
import { checklistOf, type Checklist } from './checklist.ts';
import { checklistStyles } from './checklist.styles.ts';
import { DroppedFilesController } from './dropped-files.controller.ts';
import { EvidenceList, type Attached } from './evidence-list.ts';
import { accepted, renderPhoto, type PhotosContext } from './photo.template.ts';
import { photoPickerStyles } from './photo-picker.styles.ts';
import { refusalText } from './refusal-text.ts';
import { renderSlot } from './slot.template.ts';
import { Thumbnails } from './thumbnails.controller.ts';

/**
 * Lets a customer add photos from the camera or from files, PDFs and short videos, and remove them again: what helps with the
 * issue at hand has a place of its own, everything else goes to the others. Photos are made smaller and freed of their metadata at
 * once. Files can be dropped and pasted, too, anywhere around it.
 *
 * @fires redress-photos-changed - The photos have changed; read `evidence`.
 * @csspart checklist - What helps with the issue at hand.
 * @csspart slot - One item of it.
 * @csspart photos - Everything else.
 * @csspart photo - One file of it.
 * @csspart add - What adds to it.
 */
export class RedressPhotoPicker extends LocalizedElement<Messages> {
  static override styles = [...shared, photoPickerStyles, checklistStyles];
  static override properties = {
    items: { attribute: false, hasChanged: isAnotherList },
  };

  /** What helps with the issue at hand, each item once. */
  declare items: readonly EvidenceItem[];

  protected override readonly localization = new LocaleController(this, customerTexts);
  readonly #list = new EvidenceList(() => {
    this.requestUpdate();
    emit(this, 'redress-photos-changed');
  });
  readonly #thumbnails = new Thumbnails(this, () => this.#list.attached);
  readonly #dropped = new DroppedFilesController(this, (files, path) => void this.#drop(files, path));
  #checklist: Checklist = checklistOf([], []);
  /** As many slots as there were at most: the room they took is kept, so that nothing below moves up while one writes. */
  #room = 0;
  #announced = '';

  constructor() {
    super();
    this.items = [];
  }

  /** The files that are ready to be sent, with what each was added for. */
  get evidence(): readonly ShownFile[] {
    return this.#list.evidence;
  }

  /** The files alone. */
  get files(): readonly File[] {
    return this.evidence.map(({ file }) => file);
  }

  /** Resolves when no photo is being made smaller any more. */
  get settled(): Promise<void> {
    return this.#list.settled;
  }

  /** Adds files as if they had been picked, each for the item that it shows, if it says so. */
  add(evidence: readonly Evidence[]): Promise<void> {
    return this.#list.add(evidence);
  }

  clear(): void {
    this.#room = 0;
    this.#list.clear();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    const before = this.#checklist;
    this.#checklist = checklistOf(this.items, this.#list.attached);
    const { filled, slots } = this.#checklist;
    this.#room = Math.max(this.#room, slots.length);
    // That the issue has changed is said where it is shown; here only what somebody has done.
    if (changed.has('items')) this.#announced = '';
    else if (filled !== before.filled) this.#announced = this.#progress();
  }

  protected override render(): TemplateResult {
    const { photos, common } = this.texts;
    const { attached, refused } = this.#list;
    const context: PhotosContext = {
      texts: this.texts,
      urlOf: (each) => this.#thumbnails.urlOf(each),
      remove: this.#remove,
    };
    return html`
      <fieldset aria-describedby="limits" class=${this.#dropped.isOver ? 'over' : ''}>
        <legend>${photos.title} <span class="optional">${common.optional}</span></legend>
        <p class="muted" id="limits">${photos.limits(limits.photos)}</p>
        ${this.#renderChecklist(context)}
        <ul part="photos">
          ${repeat(
            this.#checklist.more,
            ({ key }) => key,
            (each) => renderPhoto(each, context),
          )}
          ${attached.length < limits.photos ? html`<li>${this.#renderAdd()}</li>` : nothing}
        </ul>
        <div aria-live="polite">
          <p class="visually-hidden">${this.#announced}</p>
          ${refused.map((each) => html`<p class="error">${refusalText(each, this.texts, this.localization.formats)}</p>`)}
        </div>
      </fieldset>
    `;
  }

  #renderChecklist(context: PhotosContext): TemplateResult | typeof nothing {
    if (this.#room === 0) return nothing;
    const { slots } = this.#checklist;
    const left = Array.from({ length: this.#room - slots.length }, () => html`<li aria-hidden="true"></li>`);
    return html`
      <div class="checklist" ?inert=${slots.length === 0}>
        <div class="head row-between">
          <span class="item" id="checklist"
            >${slots.length > 0 ? this.texts.photos.checklist.title : nothing}</span
          >
          <span class="muted">${slots.length > 0 ? this.#progress() : nothing}</span>
        </div>
        <ul part="checklist" aria-labelledby="checklist">
          ${repeat(
            slots,
            ({ item }) => item,
            (slot) => renderSlot(slot, context, this.#picked),
          )}${left}
        </ul>
      </div>
    `;
  }

  #renderAdd(): TemplateResult {
    const { photos } = this.texts;
    return html`
      <label class="add" part="add">
        <span aria-hidden="true">+</span>
        <span>${this.#dropped.isOver ? photos.drop : photos.add}</span>
        <input class="visually-hidden" type="file" accept=${accepted} multiple @change=${this.#picked} />
      </label>
    `;
  }

  #progress(): string {
    const { slots, filled } = this.#checklist;
    const { formats } = this.localization;
    return this.texts.photos.checklist.progress(formats.number(filled), formats.number(slots.length));
  }

  readonly #picked = (event: Event, item?: EvidenceItem): void => {
    const input = event.currentTarget as HTMLInputElement;
    void this.add([...(input.files ?? [])].map((file) => ({ file, shows: item })));
    // The same file may be picked again after it was removed.
    input.value = '';
  };

  /** What is dropped on an empty slot fills it; whatever else comes goes to the others. */
  #drop(files: readonly File[], path: readonly EventTarget[]): Promise<void> {
    const on = path.find((each) => each instanceof HTMLElement && each.dataset.item !== undefined);
    const slot = this.#checklist.slots.find(
      ({ item }) => item === (on as HTMLElement | undefined)?.dataset.item,
    );
    const shows = slot?.attached ? undefined : slot?.item;
    return this.add(files.map((file, index) => (index === 0 ? { file, shows } : file)));
  }

  readonly #remove = (attached: Attached): void => {
    this.#list.remove(attached.key);
    // The button that had the focus is gone: the next thing to do is to choose another.
    void this.updateComplete.then(() => this.#inputFor(attached.shows)?.focus());
  };

  #inputFor(item: EvidenceItem | undefined): HTMLElement | null {
    return (
      this.renderRoot.querySelector(`[data-item="${item}"] input`) ??
      this.renderRoot.querySelector('.add input')
    );
  }
}

function isAnotherList(items: readonly EvidenceItem[], before?: readonly EvidenceItem[]): boolean {
  return items.join() !== before?.join();
}

declare global {
  interface HTMLElementTagNameMap {
    'redress-photo-picker': RedressPhotoPicker;
  }
}
