import type { RedressClient, SubmissionState } from '@redress/sdk';
import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { emit } from '../core/emit.ts';
import { promisedTimes } from '../core/promised-times.ts';
import { customerTexts } from '../localization/customer.catalogue.ts';
import { LocaleController } from '../localization/locale.controller.ts';
import { LocalizedElement } from '../localization/localized-element.ts';
import type { Messages } from '../localization/messages/en.ts';
import { shared } from '../styles/shared.styles.ts';
import { receiptStyles } from './receipt.styles.ts';

/**
 * What became of a submission: kept on this device, received under a number, or not accepted. Never more than is true.
 *
 * @fires redress-follow - `detail.id`: the customer wants to see how the case goes on.
 * @fires redress-taken-back - `detail.id`: the complaint was taken back before it left.
 * @fires redress-edit-again - `detail.id`: a rejected complaint is to be mended.
 * @fires redress-another - Another problem is to be reported.
 * @csspart number - The running number.
 * @csspart promises - The promised times.
 */
export class RedressReceipt extends LocalizedElement<Messages> {
  static override styles = [...shared, receiptStyles];
  static override properties = {
    client: { attribute: false },
    submission: { attribute: false },
    editable: { type: Boolean },
    link: { state: true },
    copied: { state: true },
    tooLate: { state: true },
  };

  declare client: RedressClient | undefined;
  declare submission: SubmissionState | undefined;
  /** Whether what was entered is still at hand, to be mended or added to. */
  declare editable: boolean;
  declare private link: string | undefined;
  declare private copied: boolean;
  declare private tooLate: boolean;

  protected override readonly localization = new LocaleController(this, customerTexts);

  constructor() {
    super();
    this.editable = false;
    this.copied = false;
    this.tooLate = false;
  }

  override focus(): void {
    void this.updateComplete.then(() => this.renderRoot.querySelector('h2')?.focus());
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    const { submission } = this;
    if (!changed.has('submission') || !submission) return;
    const isAnother = changed.get('submission')?.id !== submission.id;
    if (isAnother) this.link = undefined;
    if (isAnother || submission.state !== 'queued') this.tooLate = false;
    if (submission.state === 'sent' && !this.link) void this.#findLink(submission.id);
  }

  protected override render(): TemplateResult | typeof nothing {
    const { submission } = this;
    if (!submission) return nothing;
    const { receipt } = this.texts;
    const [title, text] = this.#words(submission);
    return html`
      <div class="receipt" part="receipt" data-state=${submission.state} lang=${this.localization.tag}>
        <div aria-live="polite">
          <h2 tabindex="-1">${title}</h2>
          <p>${text}</p>
        </div>
        ${this.#renderNumber(submission)} ${this.#renderPromises(submission)}
        ${this.#renderPhotos(submission)}
        ${submission.state === 'sent' && this.link ? this.#renderLink(this.link) : nothing}
        ${this.tooLate ? html`<p class="notice warn" role="alert">${receipt.tooLate}</p>` : nothing}
        <div class="actions">${this.#renderActions(submission)}</div>
      </div>
    `;
  }

  #words({ state, kept, problem, photos }: SubmissionState): [title: string, text: string] {
    const { receipt, terms } = this.texts;
    // Files that only the page holds need it to stay.
    const inMemory = photos.onlyInMemory && receipt.photosInMemory(photos.onlyInMemory);
    if (state === 'rejected') return [receipt.rejected, terms.problems[problem?.code ?? 'internal']];
    if (state === 'sent') return [receipt.sent, inMemory || receipt.sentText];
    if (kept === 'memory') return [receipt.memory, receipt.memoryText];
    return [receipt.queued, inMemory || receipt.queuedText];
  }

  #renderNumber({ receipt, reference, state }: SubmissionState): TemplateResult {
    const { texts } = this;
    if (receipt) {
      return html`
        <p class="number" part="number">
          <span class="muted">${texts.receipt.number}</span>
          <strong>${receipt.number}</strong>
        </p>
      `;
    }
    return html`
      <p class="muted">${texts.receipt.reference}: <span class="reference">${reference}</span></p>
      ${state === 'rejected' && this.editable ? html`<p>${texts.receipt.rejectedText}</p>` : nothing}
    `;
  }

  #renderPromises({
    promises,
    timeZone,
    provisional,
    state,
  }: SubmissionState): TemplateResult | typeof nothing {
    const { receipt } = this.texts;
    if (state === 'rejected' || promises.length === 0) return nothing;
    const now = Date.now() + (this.client?.clockOffset() ?? 0);
    return html`
      <div class="promises" part="promises">
        <h3>${receipt.next}</h3>
        <ul>
          ${promisedTimes(promises, timeZone, this.texts, this.localization.formats, now).map((each) => html`<li>${each}</li>`)}
        </ul>
        ${provisional ? html`<p class="muted">${receipt.provisional}</p>` : nothing}
      </div>
    `;
  }

  #renderPhotos({ photos, state }: SubmissionState): TemplateResult | typeof nothing {
    if (state !== 'sent' || photos.sent === photos.total) return nothing;
    const { formats } = this.localization;
    const text = this.texts.receipt.photos(formats.number(photos.sent), formats.number(photos.total));
    return html`<p class="muted" role="status">${text}</p>`;
  }

  #renderLink(link: string): TemplateResult {
    const { receipt, common } = this.texts;
    return html`
      <div class="field">
        <label for="link">${receipt.link}</label>
        <div class="copy">
          <input id="link" readonly .value=${link} aria-describedby="link-hint" @focus=${selectAll} />
          <button type="button" @click=${this.#copy}>
            <span aria-live="polite">${this.copied ? common.copied : common.copy}</span>
          </button>
        </div>
        <p class="muted" id="link-hint">${receipt.linkHint}</p>
      </div>
    `;
  }

  #renderActions({ id, state }: SubmissionState): TemplateResult | typeof nothing {
    const { receipt } = this.texts;
    const another = this.editable
      ? html`<button type="button" @click=${() => emit(this, 'redress-another')}>${receipt.another}</button>`
      : nothing;
    if (state === 'queued') {
      return html`<button type="button" @click=${() => this.#takeBack(id)}>${receipt.takeBack}</button
        >${another}`;
    }
    if (state === 'rejected') {
      if (!this.editable) return nothing;
      const edit = (): void => emit(this, 'redress-edit-again', { id });
      return html`<button type="button" class="primary" @click=${edit}>${receipt.editAgain}</button>`;
    }
    const follow = (): void => emit(this, 'redress-follow', { id });
    return html`<button type="button" class="primary" @click=${follow}>${receipt.follow}</button>${another}`;
  }

  async #findLink(id: string): Promise<void> {
    const cases = (await this.client?.cases()) ?? [];
    if (this.submission?.id === id) this.link = cases.find((known) => known.id === id)?.trackingLink;
  }

  async #takeBack(id: string): Promise<void> {
    if (await this.client?.takeBack(id)) emit(this, 'redress-taken-back', { id });
    else this.tooLate = true;
  }

  readonly #copy = async (): Promise<void> => {
    const field = this.renderRoot.querySelector<HTMLInputElement>('#link');
    if (!this.link || !field) return;
    try {
      await navigator.clipboard.writeText(this.link);
    } catch {
      // Without leave to write, for example on plain HTTP, the customer copies the selection.
      field.focus();
      return;
    }
    this.copied = true;
    setTimeout(() => (this.copied = false), 2_000);
  };
}

const selectAll = (event: Event): void => (event.target as HTMLInputElement).select();

declare global {
  interface HTMLElementTagNameMap {
    'redress-receipt': RedressReceipt;
  }
}
