import { claimBases, type ClaimBasis, type Money } from '@redress/rules';
import type { RedressClient } from '@redress/sdk';
import { html, type TemplateResult } from 'lit';
import { amountOf, currencyOf, usualCurrency } from '../core/amount.ts';
import { CustomerCommandController } from '../core/customer-command.controller.ts';
import { customerTexts } from '../localization/customer.catalogue.ts';
import { LocaleController } from '../localization/locale.controller.ts';
import { LocalizedElement } from '../localization/localized-element.ts';
import type { Messages } from '../localization/messages/en.ts';
import { choices } from '../styles/choices.styles.ts';
import { shared } from '../styles/shared.styles.ts';
import { partStyles } from './part.styles.ts';
import { renderDone, renderFailure, sendLabel } from './sending.template.ts';
import { renderWords } from './words.template.ts';

type Faulty = 'amount' | 'currency' | 'text';

/** Lets the customer claim what contract and law provide (WF-5.1.2). */
export class RedressClaim extends LocalizedElement<Messages> {
  static override styles = [...shared, choices, partStyles];
  static override properties = {
    client: { attribute: false },
    caseId: { attribute: 'case-id' },
    open: { state: true },
    basis: { state: true },
    amount: { state: true },
    currency: { state: true },
    text: { state: true },
    faults: { state: true },
  };

  declare client: RedressClient | undefined;
  declare caseId: string | undefined;
  declare private open: boolean;
  declare private basis: ClaimBasis;
  declare private amount: string;
  /** What was entered instead of the portal's. */
  declare private currency: string | undefined;
  declare private text: string;
  declare private faults: readonly Faulty[];

  protected override readonly localization = new LocaleController(this, customerTexts);
  readonly #sending = new CustomerCommandController(this);

  constructor() {
    super();
    this.open = false;
    this.basis = 'contract';
    this.amount = '';
    this.currency = undefined;
    this.text = '';
    this.faults = [];
  }

  protected override render(): TemplateResult {
    const { texts, text } = this;
    const { claim } = texts;
    if (this.#sending.isDone) return renderDone(this.#sending, claim.sent, texts);
    if (!this.open) {
      return html` <button type="button" id="open" @click=${() => this.#show(true)}>${claim.make}</button> `;
    }
    const missing = this.faults.includes('text');
    const change = (value: string): void => this.#enter('text', value);
    return html`
      <form class="panel" novalidate aria-label=${claim.make} @submit=${this.#send}>
        <p>${claim.hint}</p>
        <fieldset class="field">
          <legend>${claim.basis}</legend>
          <div class="choices">${claimBases.map((basis) => this.#renderBasis(basis))}</div>
        </fieldset>
        ${this.#renderMoney()}
        ${renderWords({ id: 'text', label: claim.text, value: text, required: true, missing, texts, change })}
        <div class="actions">
          <button class="primary" aria-disabled=${this.#sending.state === 'sending'}>
            ${sendLabel(this.#sending, claim.send, texts)}
          </button>
          <button type="button" @click=${() => this.#show(false)}>${claim.cancel}</button>
        </div>
        ${renderFailure(this.#sending, texts)}
      </form>
    `;
  }

  #renderBasis(basis: ClaimBasis): TemplateResult {
    return html`
      <label class="choice">
        <input
          type="radio"
          name="basis"
          value=${basis}
          .checked=${this.basis === basis}
          @change=${() => (this.basis = basis)}
        />
        <span>${this.texts.terms.claimBases[basis]}</span>
      </label>
    `;
  }

  #renderMoney(): TemplateResult {
    const { claim, common } = this.texts;
    const wrong = (['amount', 'currency'] as const).filter((each) => this.faults.includes(each));
    const said = { amount: claim.amountWrong, currency: claim.currencyWrong };
    return html`
      <div class="field">
        <div class="money">
          <div class="field">
            <label for="amount">${claim.amount} <span class="optional">${common.optional}</span></label>
            <input
              id="amount"
              inputmode="decimal"
              autocomplete="off"
              maxlength="20"
              aria-invalid=${wrong.includes('amount')}
              aria-describedby="amount-error"
              .value=${this.amount}
              @input=${(event: Event) => this.#enter('amount', (event.target as HTMLInputElement).value)}
            />
          </div>
          <div class="field">
            <label for="currency">${claim.currency}</label>
            <input
              id="currency"
              autocomplete="off"
              autocapitalize="characters"
              maxlength="3"
              aria-invalid=${wrong.includes('currency')}
              aria-describedby="currency-error"
              .value=${this.#currency}
              @input=${(event: Event) => this.#enter('currency', (event.target as HTMLInputElement).value)}
            />
          </div>
        </div>
        ${wrong.map((each) => html`<p class="error" id="${each}-error" role="alert">${said[each]}</p>`)}
      </div>
    `;
  }

  #show(open: boolean): void {
    this.open = open;
    if (this.#sending.state === 'failed') this.#sending.reset();
    const next = open ? 'form input' : '#open';
    void this.updateComplete.then(() => this.renderRoot.querySelector<HTMLElement>(next)?.focus());
  }

  #enter(field: Faulty, value: string): void {
    this[field] = value;
    this.faults = this.faults.filter((each) => each !== field);
  }

  /** Nothing where no amount is named: it can be claimed without one. */
  #money(): Money | undefined {
    const currency = currencyOf(this.#currency);
    const amount = amountOf(this.amount, currency);
    return amount === undefined || currency === undefined ? undefined : { amount, currency };
  }

  get #currency(): string {
    return this.currency ?? this.client?.profile().settings?.currency ?? usualCurrency;
  }

  get #wrong(): readonly Faulty[] {
    const hasAmount = this.amount.trim() !== '';
    const currency = currencyOf(this.#currency);
    return [
      ...(hasAmount && amountOf(this.amount, currency) === undefined ? (['amount'] as const) : []),
      ...(hasAmount && currency === undefined ? (['currency'] as const) : []),
      ...(this.text.trim() === '' ? (['text'] as const) : []),
    ];
  }

  readonly #send = async (event: Event): Promise<void> => {
    event.preventDefault();
    this.faults = this.#wrong;
    if (this.faults.length > 0) {
      await this.updateComplete;
      this.renderRoot.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
      return;
    }
    const amount = this.#money();
    const text = this.text.trim();
    await this.#sending.send(this.client, this.caseId, { type: 'claim', basis: this.basis, amount, text });
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'redress-claim': RedressClaim;
  }
}
