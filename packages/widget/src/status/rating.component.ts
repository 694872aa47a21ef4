import { ratingReasons, type RatingReason } from '@redress/rules';
import type { RedressClient } from '@redress/sdk';
import { limits, type CaseView } from '@redress/sdk/contract';
import { html, nothing, type TemplateResult } from 'lit';
import { CustomerCommandController } from '../core/customer-command.controller.ts';
import { customerTexts } from '../localization/customer.catalogue.ts';
import { LocaleController } from '../localization/locale.controller.ts';
import { LocalizedElement } from '../localization/localized-element.ts';
import type { Messages } from '../localization/messages/en.ts';
import { choices } from '../styles/choices.styles.ts';
import { shared } from '../styles/shared.styles.ts';
import { awaitedPanel, renderAwaited } from './awaited.template.ts';
import { partStyles } from './part.styles.ts';
import { ratingStyles } from './rating.styles.ts';

/** What the customer thinks of how it was handled, without when. */
type Verdict = Omit<NonNullable<CaseView['rating']>, 'at'>;

/**
 * Asks once a round whether the customer is satisfied, and then shows what they said. If they are not, handling starts again
 * (WF-4.5.2), and it says so before.
 *
 * @csspart awaits - The question, as long as it can be answered.
 * @csspart given - The rating that was given.
 */
export class RedressRating extends LocalizedElement<Messages> {
  static override styles = [...shared, choices, partStyles, ratingStyles];
  static override properties = {
    client: { attribute: false },
    view: { attribute: false },
    awaited: { attribute: false },
    satisfied: { state: true },
    score: { state: true },
    reasons: { state: true },
    reason: { state: true },
  };

  declare client: RedressClient | undefined;
  declare view: CaseView | undefined;
  /** We wait for the customer's answer, and say so. */
  declare awaited: boolean;
  declare private satisfied: boolean | undefined;
  declare private score: number | undefined;
  declare private reasons: readonly RatingReason[];
  declare private reason: string;

  protected override readonly localization = new LocaleController(this, customerTexts);
  readonly #sending = new CustomerCommandController(this);
  /** What was sent from here, and in which round: the next one asks anew. */
  #sent: { readonly verdict: Verdict; readonly round: number } | undefined;

  constructor() {
    super();
    this.awaited = false;
    this.reasons = [];
    this.reason = '';
  }

  protected override willUpdate(): void {
    const { view } = this;
    if (this.#sent && view && view.round > this.#sent.round && view.can.includes('rate')) this.#askAnew();
  }

  protected override updated(): void {
    // Where there is nothing to say, nothing takes room.
    const { can = [], rating } = this.view ?? {};
    this.hidden = !rating && !can.includes('rate') && !this.#sending.isDone;
  }

  protected override render(): TemplateResult | typeof nothing {
    const { view } = this;
    if (!view) return nothing;
    if (this.#sending.isDone && this.#sent) return this.#renderThanks(this.#sent.verdict);
    if (view.can.includes('rate')) return this.#renderForm();
    return view.rating ? this.#renderGiven(view.rating) : nothing;
  }

  #renderThanks(verdict: Verdict): TemplateResult {
    const { rating } = this.texts;
    const { state } = this.#sending;
    return html`
      <p class="notice good" role="status" tabindex="-1" data-done>
        ${state === 'queued' ? rating.thanksQueued : rating.thanks}
      </p>
      ${this.#renderGiven(verdict)}
    `;
  }

  #renderGiven({ satisfied, score, reasons = [] }: Verdict): TemplateResult {
    const { rating } = this.texts;
    const verdict = satisfied ? rating.satisfied : rating.dissatisfied;
    return html`
      <div class="notice given" part="given">
        <p>
          <span class="muted">${rating.given}</span>
          ${verdict}${score === undefined ? nothing : ` · ${rating.scoreOf(score)}`}
        </p>
        ${
          reasons.length === 0
            ? nothing
            : html`<ul class="chips">
                ${reasons.map((each) => html`<li class="chip calm">${rating.reasons[each]}</li>`)}
              </ul>`
        }
      </div>
    `;
  }

  #renderForm(): TemplateResult {
    const { rating } = this.texts;
    return html`
      <form class=${awaitedPanel(this.awaited)} part="awaits" novalidate @submit=${this.#send}>
        ${renderAwaited(this.awaited, this.texts)}
        <fieldset class="field">
          <legend><h3>${rating.question}</h3></legend>
          <div class="choices">
            ${this.#renderVerdict(true, rating.yes)} ${this.#renderVerdict(false, rating.no)}
          </div>
        </fieldset>
        ${this.satisfied === undefined ? nothing : this.#renderRest(this.satisfied)}
        ${
          this.#sending.state === 'failed'
            ? html`<p class="notice bad" role="alert">${rating.failed}</p>`
            : nothing
        }
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
    const isSending = this.#sending.state === 'sending';
    const send = satisfied ? rating.send : rating.sendNo;
    return html`
      ${
        satisfied
          ? nothing
          : html`<p class="notice">${rating.again}</p>
              ${this.#renderReasons()}`
      }
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
      <button class="primary" aria-disabled=${isSending}>${isSending ? form.sending : send}</button>
    `;
  }

  #renderReasons(): TemplateResult {
    const { rating, common } = this.texts;
    return html`
      <fieldset class="field">
        <legend>${rating.reasonsFor} <span class="optional">${common.optional}</span></legend>
        <div class="choices reasons">
          ${ratingReasons.map(
            (each) => html`
              <label class="choice">
                <input
                  type="checkbox"
                  .checked=${this.reasons.includes(each)}
                  @change=${(event: Event) => this.#tick(each, (event.target as HTMLInputElement).checked)}
                />
                <span>${rating.reasons[each]}</span>
              </label>
            `,
          )}
        </div>
      </fieldset>
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

  #tick(reason: RatingReason, ticked: boolean): void {
    this.reasons = ratingReasons.filter((each) => (each === reason ? ticked : this.reasons.includes(each)));
  }

  #askAnew(): void {
    this.#sent = undefined;
    this.satisfied = this.score = undefined;
    this.reasons = [];
    this.reason = '';
    this.#sending.reset();
  }

  readonly #send = async (event: Event): Promise<void> => {
    event.preventDefault();
    const { client, view, satisfied, score } = this;
    if (!view || satisfied === undefined || this.#sending.state === 'sending') return;
    const reasons = satisfied || this.reasons.length === 0 ? undefined : [...this.reasons];
    const reason = this.reason.trim() || undefined;
    this.#sent = { verdict: { satisfied, score, reasons }, round: view.round };
    await this.#sending.send(client, view.id, { type: 'rate', satisfied, score, reasons, reason });
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'redress-rating': RedressRating;
  }
}
