import type { EvidenceItem } from '@redress/rules';
import type { Evidence, RedressClient } from '@redress/sdk';
import { limits, type CaseView } from '@redress/sdk/contract';
import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { emit } from '../core/emit.ts';
import { tagOf } from '../core/tag-prefix.ts';
import { customerTexts } from '../localization/customer.catalogue.ts';
import { LocaleController } from '../localization/locale.controller.ts';
import { LocalizedElement } from '../localization/localized-element.ts';
import type { Messages } from '../localization/messages/en.ts';
import { missingItems } from '../photos/checklist.ts';
import { helpfulEvidence } from '../photos/helpful-evidence.ts';
import type { RedressPhotoPicker } from '../photos/photo-picker.component.ts';
import { shared } from '../styles/shared.styles.ts';
import { awaitedPanel, renderAwaited } from './awaited.template.ts';
import { partStyles } from './part.styles.ts';
import { renderDone } from './sending.template.ts';

/** A message to go on with. */
export interface MessageDraft {
  readonly text: string;
  readonly files: readonly Evidence[];
}

/**
 * Lets the customer add to a case what has occurred to them since, with photos; or, as a panel of its own, answer what we have asked.
 *
 * @fires redress-added - `detail.text`: it is kept and will reach the case.
 */
export class RedressAddInformation extends LocalizedElement<Messages> {
  static override styles = [...shared, partStyles];
  static override properties = {
    client: { attribute: false },
    caseId: { attribute: 'case-id' },
    draft: { attribute: false },
    view: { attribute: false },
    answers: { attribute: false },
    awaited: { attribute: false },
    text: { state: true },
    state: { state: true },
  };

  declare client: RedressClient | undefined;
  declare caseId: string | undefined;
  /** What to begin with: a message that was refused, to be mended. */
  declare draft: MessageDraft | undefined;
  /** The case as it stands: its photos are not asked for again. */
  declare view: CaseView | undefined;
  /** It answers our question. */
  declare answers: boolean;
  /** We still wait for the answer. */
  declare awaited: boolean;
  declare private text: string;
  declare private state: 'writing' | 'missing' | 'sending' | 'sent' | 'queued' | 'failed';

  protected override readonly localization = new LocaleController(this, customerTexts);

  constructor() {
    super();
    this.answers = this.awaited = false;
    this.text = '';
    this.state = 'writing';
  }

  override focus(): void {
    this.renderRoot.querySelector('textarea')?.focus();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    // Another question.
    if (changed.has('awaited') && this.awaited && this.#isDone) this.state = 'writing';
    if (!changed.has('draft') || !this.draft) return;
    // What was being written meanwhile is not replaced.
    const { text, files } = this.draft;
    this.text = this.text === '' ? text : `${this.text}\n${text}`;
    this.state = 'writing';
    void this.updateComplete.then(() => {
      this.focus();
      return this.#picker?.add(files);
    });
  }

  protected override render(): TemplateResult | typeof nothing {
    if (!this.answers) return html`<form novalidate @submit=${this.#send}>${this.#renderFields()}</form>`;
    if (this.#isDone)
      return this.#renderPanel(renderDone({ state: this.state }, this.texts.status.answered, this.texts));
    // Somebody may have answered it elsewhere; what is being written stays.
    if (!this.awaited && !this.isBegun) return nothing;
    return this.#renderPanel(html`<form novalidate @submit=${this.#send}>${this.#renderFields()}</form>`);
  }

  /** What is asked, what hangs on it, and `inside` the answer. */
  #renderPanel(inside: TemplateResult): TemplateResult {
    const { texts, view } = this;
    const { status } = texts;
    const isAwaited = this.awaited && !this.#isDone;
    const question = view?.messages.findLast(({ about }) => about === 'question')?.text;
    return html`
      <section class=${awaitedPanel(isAwaited)} part="awaits" aria-labelledby="title">
        ${renderAwaited(isAwaited, texts)}
        <h3 id="title">${status.question}</h3>
        ${question ? html`<p class="words">${question}</p>` : nothing}
        ${isAwaited ? html`<p>${status.untilAnswered}</p>` : nothing} ${inside}
      </section>
    `;
  }

  #renderFields(): TemplateResult {
    const { status, form } = this.texts;
    const missing = this.state === 'missing';
    return html`
      <div class="field">
        <label for="text">${this.answers ? status.answerText : status.addText}</label>
        <textarea
          id="text"
          rows="3"
          maxlength=${limits.message}
          aria-required=${this.answers}
          aria-invalid=${missing}
          aria-describedby="text-error"
          .value=${this.text}
          @input=${this.#typed}
        ></textarea>
        ${missing ? html`<p class="error" id="text-error" role="alert">${status.addMissing}</p>` : nothing}
      </div>
      <redress-photo-picker
        theme="inherit"
        .items=${this.#wanted}
        @redress-photos-changed=${this.#changed}
      ></redress-photo-picker>
      <div class="row-between">
        <button class=${this.answers ? 'primary' : ''} aria-disabled=${this.state === 'sending'}>
          ${this.state === 'sending' ? form.sending : this.answers ? status.answerSend : status.addSend}
        </button>
        <span class="muted" role="status">
          ${this.answers ? nothing : this.state === 'sent' ? status.added : this.state === 'queued' ? status.addQueued : nothing}
        </span>
      </div>
      ${this.state === 'failed' ? html`<p class="notice bad" role="alert">${status.addFailed}</p>` : nothing}
    `;
  }

  /** Whether there is something in it that nobody wants to lose. */
  get isBegun(): boolean {
    return this.text !== '' || (this.#picker?.evidence.length ?? 0) > 0 || this.state === 'sending';
  }

  get #isDone(): boolean {
    return this.state === 'sent' || this.state === 'queued';
  }

  /** What would still help with the issue of the case. */
  get #wanted(): readonly EvidenceItem[] {
    const { client, view } = this;
    return client && view
      ? missingItems(helpfulEvidence(client.profile().policy, view.issue), view.photos)
      : [];
  }

  get #picker(): RedressPhotoPicker | null {
    return this.renderRoot.querySelector(tagOf('redress-photo-picker'));
  }

  readonly #typed = (event: Event): void => {
    this.text = (event.target as HTMLTextAreaElement).value;
    this.#changed();
  };

  /** What was said of the message before no longer holds for this one. */
  readonly #changed = (): void => {
    if (this.state !== 'sending') this.state = 'writing';
  };

  readonly #send = async (event: Event): Promise<void> => {
    event.preventDefault();
    const { client, caseId } = this;
    if (!client || !caseId || this.state === 'sending') return;
    const text = this.text.trim();
    if (text === '') {
      this.state = 'missing';
      this.renderRoot.querySelector('textarea')?.focus();
      return;
    }
    this.state = 'sending';
    try {
      await this.#picker?.settled;
      const photos = this.#picker?.evidence ?? [];
      const outcome = await client.send(caseId, { type: 'add-information', text, photos });
      this.#picker?.clear();
      await this.#picker?.updateComplete;
      const hadFocus = this.shadowRoot?.activeElement != null;
      this.text = '';
      this.state = outcome;
      emit(this, 'redress-added', { text });
      await this.updateComplete;
      // An answer is given once: the button that had the focus is gone.
      if (hadFocus) this.renderRoot.querySelector<HTMLElement>('[data-done]')?.focus();
    } catch {
      this.state = 'failed';
    }
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'redress-add-information': RedressAddInformation;
  }
}
