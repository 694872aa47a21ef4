import type { RedressClient } from '@redress/sdk';
import { limits } from '@redress/sdk/contract';
import { html, nothing, type TemplateResult } from 'lit';
import { customerTexts } from '../localization/customer.catalogue.ts';
import { LocaleController } from '../localization/locale.controller.ts';
import { LocalizedElement } from '../localization/localized-element.ts';
import type { Messages } from '../localization/messages/en.ts';
import { choices } from '../styles/choices.styles.ts';
import { shared } from '../styles/shared.styles.ts';
import { partStyles } from './part.styles.ts';

/** Asks whether the customer is satisfied; if not, handling starts again (WF-4.5.2), and it says so before. */
export class RedressRating extends LocalizedElement<Messages> {
  static override styles = [...shared, choices, partStyles];
  static override properties = {
    client: { attribute: false },
    caseId: { attribute: 'case-id' },
    satisfied: { state: true },
    score: { state: true },
    reason: { state: true },
    state: { state: true },
  };

  declare client: RedressClient | undefined;
  declare caseId: string | undefined;
  declare private satisfied: boolean | undefined;
  declare private score: number | undefined;
  declare private reason: string;
  declare private state: 'asking' | 'sending' | 'sent' | 'queued' | 'failed';

  protected override readonly localization = new LocaleController(this, customerTexts);

  constructor() {
    super();
    this.reason = '';
    this.state = 'asking';
  }

  protected override render(): TemplateResult {
    const { rating } = this.texts;
    if (this.state === 'sent' || this.state === 'queued') {
      const thanks = this.state === 'sent' ? rating.thanks : rating.thanksQueued;
      return html`<p class="notice good" role="status">${thanks}</p>`;
    }
    return html`
      <form novalidate @submit=${this.#send}>
        <fieldset class="field">
          <legend>${rating.question}</legend>
          <div class="choices">
            ${this.#renderVerdict(true, rating.yes)} ${this.#renderVerdict(false, rating.no)}
          </div>
        </fieldset>
        ${this.satisfied === undefined ? nothing : this.#renderRest(this.satisfied)}
        ${this.state === 'failed' ? html`<p class="notice bad" role="alert">${rating.failed}</p>` : nothing}
      </form>
    `;
  }

  #renderVerdict(satisfied: boolean, label: string): TemplateResult {
    return html`
      <label class="choice">
        <input
          type="radio"
          name="satisfied"
          .checked=${this.satisfied === satisfied}
          @change=${() => (this.satisfied = satisfied)}
        />
        <span>${label}</span>
      </label>
    `;
  }

  #renderRest(satisfied: boolean): TemplateResult {
    const { rating, common, form } = this.texts;
    const send = satisfied ? rating.send : rating.sendNo;
    return html`
      ${satisfied ? nothing : html`<p class="notice">${rating.again}</p>`}
      <div class="field">
        <label for="reason">
          ${satisfied ? rating.reasonYes : rating.reasonNo} <span class="optional">${common.optional}</span>
        </label>
        <textarea
          id="reason"
          rows="3"
          maxlength=${limits.message}
          .value=${this.reason}
          @input=${(event: Event) => (this.reason = (event.target as HTMLTextAreaElement).value)}
        ></textarea>
      </div>
      <fieldset class="field">
        <legend>${rating.score} <span class="optional">${common.optional}</span></legend>
        <div class="choices scores">
          ${rating.scores.map((label, index) => this.#renderScore(index + 1, label))}
        </div>
      </fieldset>
      <button class="primary" aria-disabled=${this.state === 'sending'}>
        ${this.state === 'sending' ? form.sending : send}
      </button>
    `;
  }

  #renderScore(score: number, label: string): TemplateResult {
    return html`
      <label class="choice">
        <input
          type="radio"
          name="score"
          .checked=${this.score === score}
          @change=${() => (this.score = score)}
        />
        <span><span aria-hidden="true">${score}</span><span class="light">${label}</span></span>
      </label>
    `;
  }

  readonly #send = async (event: Event): Promise<void> => {
    event.preventDefault();
    const { client, caseId, satisfied, score } = this;
    if (!client || !caseId || satisfied === undefined || this.state === 'sending') return;
    this.state = 'sending';
    const reason = this.reason.trim() || undefined;
    try {
      this.state = await client.send(caseId, { type: 'rate', satisfied, score, reason });
    } catch {
      this.state = 'failed';
    }
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'redress-rating': RedressRating;
  }
}
