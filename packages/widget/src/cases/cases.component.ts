import type { KnownCase, RefusedPart } from '@redress/sdk';
import { loadChunk } from '@redress/sdk/load-chunk';
import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { emitCancelable, type EventDetails } from '../core/emit.ts';
import { PortalElement } from '../core/portal-element.ts';
import { SubmissionListener } from '../core/submission-listener.controller.ts';
import { customerTexts } from '../localization/customer.catalogue.ts';
import { LocaleController } from '../localization/locale.controller.ts';
import { shared } from '../styles/shared.styles.ts';
import { casesStyles } from './cases.styles.ts';
import { tagOf } from '../core/tag-prefix.ts';
import type { Rewriting } from '../form/form-body.ts';
import { renderRefusedPart } from './refused-part.template.ts';
import { standingOf } from './standing.ts';

/**
 * The cases this device knows, the newest first; the one that is chosen is shown in place, with a way back.
 *
 * @fires redress-follow - `detail.id`: a case was chosen. With `preventDefault()` the page shows it itself.
 * @fires redress-mend-message - `detail`: a later message that was refused is to be mended; it goes when the mended one is kept.
 * @csspart case - A case of the list.
 * @csspart receipt - What stands for a case that waits to be sent, or was rejected.
 * @csspart number - Of the receipt: the running number.
 * @csspart promises - Of the receipt: the promised times.
 * @csspart link - Of the receipt: the tracking link and its code.
 * @csspart challenge - Of the receipt: the step that the server asks for, with who can be called instead.
 * @csspart back - The button that leads back to the list.
 */
export class RedressCases extends PortalElement {
  static override styles = [...shared, casesStyles];
  static override properties = {
    cases: { state: true },
    chosen: { state: true },
    message: { state: true },
    loadForm: { attribute: false },
    rewriting: { state: true },
    codeMissing: { state: true },
  };

  /** Loads the form; tests bring one of their own. @internal */
  declare loadForm: () => Promise<unknown>;
  /** Absent until they have been read. */
  declare private cases: readonly KnownCase[] | undefined;
  /** The case that is looked at. */
  declare private chosen: KnownCase | undefined;
  /** A message to it that was refused, to be mended. */
  declare private message: EventDetails['redress-mend-message'] | undefined;
  /** What was written in it and has not arrived, to be gone on with. */
  declare private rewriting: Rewriting | undefined;
  /** The code that shows what was chosen could not be loaded. */
  declare private codeMissing: boolean;

  protected override readonly localization = new LocaleController(this, customerTexts);
  readonly #listener = new SubmissionListener(this, (state) => {
    if (state.id === this.chosen?.id) this.chosen = { ...this.chosen, ...state };
    void this.#read();
  });

  constructor() {
    super();
    this.codeMissing = false;
    this.loadForm = () => loadChunk(() => import('../form/form.ts'));
  }

  /** Shows a case; nothing happens when the client does not know it. */
  async choose(id: string, message?: EventDetails['redress-mend-message']): Promise<void> {
    const { client } = this;
    const cases = await client?.cases();
    const known = cases?.find((each) => each.id === id);
    if (!known || client !== this.client) return;
    this.cases = cases;
    this.#leaveCase();
    this.message = message;
    this.chosen = known;
    await this.updateComplete;
    // A message takes the focus once its field is there.
    this.renderRoot.querySelector<HTMLElement>('.back')?.focus();
  }

  /** Leads back to the list. */
  back(): void {
    const { chosen } = this;
    if (!chosen) return;
    this.#leaveCase();
    this.#lookAgain();
    // What was mended there stands in the place of what it was.
    void this.#read()
      .then(() => this.updateComplete)
      .then(() => this.#focusCase(chosen.id));
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has('client')) {
      this.#listener.use(this.client);
      this.forgotten();
      this.#lookAgain();
    }
    if (changed.has('chosen') && this.chosen?.state === 'sent')
      void this.#load(loadChunk(() => import('../status/status.ts')));
  }

  protected override forgotten(): void {
    this.cases = undefined;
    this.#leaveCase();
    void this.#read();
  }

  #leaveCase(): void {
    this.chosen = this.message = this.rewriting = undefined;
    this.codeMissing = false;
  }

  protected override render(): TemplateResult {
    if (!this.client) return this.renderWaiting();
    const { chosen } = this;
    return html`
      <div lang=${this.localization.tag} dir=${this.localization.direction}>
        ${chosen ? this.#renderChosen(chosen) : this.#renderList()}
      </div>
    `;
  }

  #renderChosen(chosen: KnownCase): TemplateResult {
    return html`
      <button type="button" class="quiet flush back" part="back" @click=${() => this.back()}>
        <span aria-hidden="true">‹</span> ${this.texts.cases.title}
      </button>
      ${this.#renderCase(chosen)}
    `;
  }

  #renderCase(chosen: KnownCase): TemplateResult {
    if (this.codeMissing)
      return html`<p class="notice warn" role="alert">${this.texts.terms.problems.unavailable}</p>`;
    if (this.rewriting) {
      return html`
        <redress-form
          theme="inherit"
          .client=${this.client}
          .rewriting=${this.rewriting}
          @redress-follow=${this.#followSent}
        ></redress-form>
      `;
    }
    if (chosen.state !== 'sent') {
      return html`
        <redress-receipt
          theme="inherit"
          exportparts="receipt, number, promises, link, challenge"
          listed
          .client=${this.client}
          .submission=${chosen}
          @redress-taken-back=${(event: HTMLElementEventMap['redress-taken-back']) => this.#rewrite(event)}
          @redress-edit-again=${(event: HTMLElementEventMap['redress-edit-again']) =>
            this.#rewrite(event, event.detail.id)}
        ></redress-receipt>
        ${
          chosen.state === 'rejected'
            ? html`<button type="button" class="quiet flush remove" @click=${() => this.#remove(chosen.id)}>
                ${this.texts.cases.dismiss}
              </button>`
            : nothing
        }
      `;
    }
    return html`<redress-status
      theme="inherit"
      case-id=${chosen.id}
      .client=${this.client}
      .draft=${this.message}
      @redress-added=${this.#added}
    ></redress-status>`;
  }

  #renderList(): TemplateResult | typeof nothing {
    const { cases } = this.texts;
    if (!this.cases) return nothing;
    if (this.cases.length === 0) {
      return html`
        <div class="empty" tabindex="-1">
          <span class="mark" aria-hidden="true"></span>
          <p><strong>${cases.empty}</strong></p>
          <p class="muted">${cases.emptyHint}</p>
        </div>
      `;
    }
    return html`
      <ul aria-label=${cases.title}>
        ${repeat(
          this.cases,
          ({ id }) => id,
          (known) => this.#renderRow(known),
        )}
      </ul>
    `;
  }

  #renderRow(known: KnownCase): TemplateResult {
    const { terms } = this.texts;
    const { formats } = this.localization;
    const [mark, standing] = standingOf(known, this.texts);
    return html`
      <li>
        <button type="button" part="case" data-case=${known.id} @click=${() => this.#follow(known.id)}>
          <span class="row-between">
            <strong>${terms.issues[known.issue]}</strong>
            <span class="chip ${mark}">${standing}</span>
          </span>
          ${known.excerpt ? html`<span class="excerpt">${known.excerpt}</span>` : nothing}
          <span class="row-between muted">
            <span class="number">${known.receipt?.number ?? known.reference}</span>
            <span>${formats.when(known.startedAt, known.timeZone, Date.now())}</span>
          </span>
        </button>
        ${known.refused.map((part) =>
          renderRefusedPart(part, this.texts, {
            mend: () => void this.#mend(known.id, part),
            dismiss: () => void this.#dismiss(known.id, part.id),
          }),
        )}
      </li>
    `;
  }

  #follow(id: string): void {
    if (emitCancelable(this, 'redress-follow', { id })) void this.choose(id);
  }

  /** Sent from here, it is shown here. */
  readonly #followSent = (event: HTMLElementEventMap['redress-follow']): void => {
    event.stopPropagation();
    event.preventDefault();
    this.#follow(event.detail.id);
  };

  /** What was written stands in a form again. */
  async #rewrite(
    { detail: { written } }: HTMLElementEventMap['redress-edit-again'],
    replaces?: string,
  ): Promise<void> {
    if (!written) {
      this.back();
      return;
    }
    this.rewriting = { written, replaces };
    await this.#load(this.loadForm());
    // It has been taken back already: a form that comes later offers it.
    if (this.codeMissing && replaces === undefined)
      await this.client?.drafts.save(this.client.begin(), written);
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>(tagOf('redress-form'))?.focus();
  }

  /** Lets go of a complaint that the server has rejected. */
  async #remove(id: string): Promise<void> {
    await this.client?.takeBack(id);
    this.back();
  }

  async #mend(id: string, { id: partId, text = '' }: RefusedPart): Promise<void> {
    const files = (await this.client?.refusedFiles(partId)) ?? [];
    const message = { id, partId, text, files };
    if (emitCancelable(this, 'redress-mend-message', message)) await this.choose(id, message);
  }

  /** What was refused goes once what stands for it is kept. */
  readonly #added = (): void => {
    if (this.message) void this.client?.dismissRefused(this.message.id, this.message.partId);
    this.message = undefined;
  };

  async #dismiss(id: string, partId: string): Promise<void> {
    await this.client?.dismissRefused(id, partId);
    await this.#read();
    await this.updateComplete;
    // The button that had the focus is gone.
    this.#focusCase(id);
  }

  /** One that is there no more leaves the focus to the newest, the last one to the words that there is none. */
  #focusCase(id: string): void {
    const own = this.renderRoot.querySelector<HTMLElement>(`[data-case="${CSS.escape(id)}"]`);
    (own ?? this.renderRoot.querySelector<HTMLElement>('[data-case], .empty'))?.focus();
  }

  /** Most visits never look at a case: its code comes when it is needed. */
  async #load(code: Promise<unknown>): Promise<void> {
    this.codeMissing = await code.then(
      () => false,
      () => true,
    );
  }

  async #read(): Promise<void> {
    const { client } = this;
    const cases = await client?.cases();
    if (client === this.client) this.cases = cases;
  }

  /** What was known is shown at once; what has moved meanwhile is heard of. */
  #lookAgain(): void {
    this.client?.lookAtCases().catch(() => undefined);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'redress-cases': RedressCases;
  }
}
