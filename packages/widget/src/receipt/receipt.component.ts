import type { KnownCase, RedressClient, SavedDraft, SubmissionState } from '@redress/sdk';
import { loadChunk } from '@redress/sdk/load-chunk';
import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { emit, emitCancelable } from '../core/emit.ts';
import { foreignZone, inOrder, promisedTime, sourcesOf } from '../core/promised-times.ts';
import { customerTexts } from '../localization/customer.catalogue.ts';
import { LocaleController } from '../localization/locale.controller.ts';
import { LocalizedElement } from '../localization/localized-element.ts';
import type { Messages } from '../localization/messages/en.ts';
import { inARow } from '../localization/space-after.ts';
import { shared } from '../styles/shared.styles.ts';
import { receiptStyles } from './receipt.styles.ts';
import { renderChallengeStep } from './challenge-step.template.ts';
import { renderTrackingLink } from './tracking-link.template.ts';

type Paper = typeof import('./paper.ts');

/**
 * What became of a submission: kept on this device, received under a number, or not accepted. Never more than is true.
 *
 * @fires redress-follow - `detail.id`: the customer wants to see how the case goes on. Unless it is prevented, the tracking page opens.
 * @fires redress-taken-back - `detail.id`: the complaint was taken back before it left; `detail.written` of one in a list: what was written.
 * @fires redress-edit-again - `detail.id`: a rejected complaint is to be mended; `detail.written` of one in a list: what was written.
 * @fires redress-another - Another problem is to be reported.
 * @csspart receipt - All of it.
 * @csspart number - The running number.
 * @csspart promises - The promised times.
 * @csspart link - The tracking link and its code.
 * @csspart challenge - The step that the server asks for, with who can be called instead.
 */
export class RedressReceipt extends LocalizedElement<Messages> {
  static override styles = [...shared, receiptStyles];
  static override properties = {
    client: { attribute: false },
    submission: { attribute: false },
    editable: { type: Boolean },
    listed: { type: Boolean },
    known: { state: true },
    paper: { state: true },
    copied: { state: true },
    tooLate: { state: true },
  };

  /** What keeps and sends; made by `createClient`. */
  declare client: RedressClient | undefined;
  /** What is shown: the state that `submit` answers, and that `redress-submitted` brings. */
  declare submission: SubmissionState | undefined;
  /** Whether what was entered is still at hand, to be mended or added to. */
  declare editable: boolean;
  /** Whether it stands in a list of cases: what was entered is read from the device when it is to be mended, and nothing else is begun here. */
  declare listed: boolean;
  /** The same with what was written and its tracking link, as the client keeps it. */
  declare private known: KnownCase | undefined;
  /** The code that draws the link's code and prints; `missing` when it could not be loaded. */
  declare private paper: Paper | 'missing' | undefined;
  declare private copied: boolean;
  declare private tooLate: boolean;

  protected override readonly localization = new LocaleController(this, customerTexts);

  constructor() {
    super();
    this.editable = false;
    this.listed = false;
    this.copied = false;
    this.tooLate = false;
  }

  /** Goes to the words that say what became of it. */
  override focus(): void {
    void this.updateComplete.then(() => this.renderRoot.querySelector('h2')?.focus());
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    const { submission } = this;
    if (!changed.has('submission') || !submission) return;
    const isAnother = changed.get('submission')?.id !== submission.id;
    if (isAnother) this.known = undefined;
    if (isAnother || submission.state !== 'queued') this.tooLate = false;
    // Whoever leaves a shared device cannot come back for the link: it is there before the report is sent.
    const isShown = submission.state === 'sent' || this.#isSealed(submission);
    if (isShown && this.known?.state !== submission.state) {
      void this.#find(submission.id);
      void this.#loadPaper();
    }
  }

  protected override render(): TemplateResult | typeof nothing {
    const { submission } = this;
    if (!submission) return nothing;
    const [title, text] = this.#words(submission);
    return html`
      <div
        class="receipt"
        part="receipt"
        data-state=${submission.state}
        lang=${this.localization.tag}
        dir=${this.localization.direction}
      >
        <div aria-live="polite">
          <h2 tabindex="-1">${title}</h2>
          <p>${text}</p>
        </div>
        ${this.#renderNumber(submission)} ${this.#renderPromises(submission)}
        ${this.#renderPhotos(submission)}
        ${submission.state === 'sent' || this.#isSealed(submission) ? this.#renderLink(submission) : nothing}
        ${renderChallengeStep(submission, this.client, this.texts)}
        <div class="actions">${this.#renderActions(submission)}</div>
      </div>
    `;
  }

  #words({
    state,
    kept,
    problem,
    photos,
    waitsForChallenge,
  }: SubmissionState): [title: string, text: string] {
    const { receipt, terms, challenge } = this.texts;
    // Files that only the page holds need it to stay.
    const inMemory = photos.onlyInMemory && receipt.photosInMemory(photos.onlyInMemory);
    if (state === 'rejected') return [receipt.rejected, terms.problems[problem?.code ?? 'internal']];
    if (state === 'sent') return [receipt.sent, inMemory || receipt.sentText];
    if (this.tooLate) return [receipt.leaving, receipt.tooLate];
    if (waitsForChallenge) return [challenge.title, kept === 'memory' ? receipt.memoryText : challenge.text];
    if (kept === 'memory') return [receipt.memory, receipt.memoryText];
    if (this.client?.kiosk) return [receipt.queuedSealed, inMemory || receipt.queuedSealedText];
    return [receipt.queued, inMemory || receipt.queuedText];
  }

  /** It waits on a shared device, as long as the page lives. */
  #isSealed({ state }: SubmissionState): boolean {
    return state === 'queued' && this.client?.kiosk === true;
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
      <p class="muted">${texts.receipt.reference} <span class="reference">${reference}</span></p>
      ${state === 'rejected' && this.#isMendable ? html`<p>${texts.receipt.rejectedText}</p>` : nothing}
    `;
  }

  #renderPromises({
    promises,
    timeZone,
    provisional,
    state,
  }: SubmissionState): TemplateResult | typeof nothing {
    const { texts } = this;
    const { formats } = this.localization;
    if (state === 'rejected' || promises.length === 0) return nothing;
    const now = Date.now() + (this.client?.clockOffset() ?? 0);
    const zone = foreignZone(promises, timeZone, formats);
    const said = [
      provisional && texts.receipt.provisional,
      zone !== undefined && texts.time.zone(zone),
      texts.receipt.rule(formats.list(sourcesOf(promises))),
    ];
    return html`
      <div class="promises" part="promises">
        <h3>${texts.receipt.next}</h3>
        <ul>
          ${inOrder(promises).map(
            (promise) => html`
              <li>
                <span class="promise">${promisedTime(promise, timeZone, texts, formats, now)}</span>
              </li>
            `,
          )}
        </ul>
        <p class="muted">${inARow(said)}</p>
      </div>
    `;
  }

  #renderPhotos({ photos, state }: SubmissionState): TemplateResult | typeof nothing {
    if (state !== 'sent' || photos.sent === photos.total) return nothing;
    const { formats } = this.localization;
    const text = this.texts.receipt.photos(formats.number(photos.sent), formats.number(photos.total));
    return html`<p class="muted" role="status">${text}</p>`;
  }

  #renderLink({ state }: SubmissionState): TemplateResult | typeof nothing {
    const link = this.known?.trackingLink;
    if (link === undefined) return nothing;
    const { paper, copied } = this;
    return renderTrackingLink(
      {
        link,
        // Nothing is kept on a shared device: there the link leaves on paper, or by a telephone's camera.
        kiosk: this.client?.kiosk ?? false,
        sent: state === 'sent',
        // Room is kept for the code from the start: nothing jumps when it comes.
        code: paper === 'missing' ? nothing : paper?.renderQrCode(link, this.texts.receipt.qr),
        copied,
        canShare: typeof navigator.share === 'function',
      },
      this.texts,
      { copy: () => void this.#copy(), share: () => void this.#share(link), print: () => void this.#print() },
    );
  }

  #renderActions({ id, state }: SubmissionState): TemplateResult | typeof nothing {
    const { receipt } = this.texts;
    const another = this.editable
      ? html`<button type="button" @click=${() => emit(this, 'redress-another')}>${receipt.another}</button>`
      : nothing;
    if (state === 'queued') {
      // What may have arrived cannot be taken back, however often it is tried.
      const takeBack = this.tooLate
        ? nothing
        : html`<button type="button" @click=${() => this.#takeBack(id)}>${receipt.takeBack}</button>`;
      return html`${takeBack}${another}`;
    }
    if (state === 'rejected') {
      if (!this.#isMendable) return nothing;
      const edit = async (): Promise<void> =>
        emit(this, 'redress-edit-again', { id, written: await this.#written(id) });
      return html`<button type="button" class="primary" @click=${edit}>${receipt.editAgain}</button>`;
    }
    return html`${this.#renderFollow(id)}${another}`;
  }

  /** A link to the tracking page; a page around it that shows the case itself prevents it. */
  #renderFollow(id: string): TemplateResult | typeof nothing {
    const link = this.known?.trackingLink;
    if (link === undefined || this.client?.kiosk) return nothing;
    const follow = (event: Event): void => {
      if (!emitCancelable(this, 'redress-follow', { id })) event.preventDefault();
    };
    return html`<a class="button primary follow" href=${link} @click=${follow}
      >${this.texts.receipt.follow}</a
    >`;
  }

  async #find(id: string): Promise<void> {
    const cases = (await this.client?.cases()) ?? [];
    if (this.submission?.id === id) this.known = cases.find((known) => known.id === id);
  }

  async #loadPaper(): Promise<Paper | 'missing'> {
    return (this.paper = await loadChunk(() => import('./paper.ts')).catch(() => 'missing' as const));
  }

  get #isMendable(): boolean {
    return this.editable || this.listed;
  }

  /** A form around it has still what was entered; in a list only the device has it. */
  async #written(id: string): Promise<SavedDraft['complaint'] | undefined> {
    return this.listed ? this.client?.written(id) : undefined;
  }

  async #takeBack(id: string): Promise<void> {
    const written = await this.#written(id);
    if (await this.client?.takeBack(id)) {
      emit(this, 'redress-taken-back', { id, written });
      return;
    }
    this.tooLate = true;
    // The button that had the focus is gone.
    this.focus();
  }

  async #copy(): Promise<void> {
    const link = this.known?.trackingLink;
    const field = this.renderRoot.querySelector<HTMLInputElement>('#link');
    if (!link || !field) return;
    try {
      await navigator.clipboard.writeText(link);
    } catch {
      // Without leave to write, for example on plain HTTP, the customer copies the selection.
      field.focus();
      return;
    }
    this.copied = true;
    setTimeout(() => (this.copied = false), 2_000);
  }

  async #share(url: string): Promise<void> {
    const number = this.submission?.receipt?.number ?? '';
    try {
      await navigator.share({ title: this.texts.receipt.shareTitle(number), url });
    } catch {
      // Whoever has thought better of it need not be told so.
    }
  }

  async #print(): Promise<void> {
    const paper = this.paper ?? (await this.#loadPaper());
    const { known, submission, texts } = this;
    if (paper === 'missing' || !known) return;
    const { formats, tag, direction } = this.localization;
    const company = this.client?.profile().name ?? '';
    paper.printAlone({
      content: paper.renderSlip({ company, known: { ...known, ...submission }, texts, formats }),
      styles: paper.slipStyles.cssText,
      lang: tag,
      dir: direction === nothing ? '' : direction,
    });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'redress-receipt': RedressReceipt;
  }
}
