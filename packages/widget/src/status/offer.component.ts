import type { RedressClient } from '@redress/sdk';
import type { CaseView } from '@redress/sdk/contract';
import { html, nothing, type TemplateResult } from 'lit';
import { CustomerCommandController } from '../core/customer-command.controller.ts';
import { customerTexts } from '../localization/customer.catalogue.ts';
import { LocaleController } from '../localization/locale.controller.ts';
import { LocalizedElement } from '../localization/localized-element.ts';
import type { Messages } from '../localization/messages/en.ts';
import { shared } from '../styles/shared.styles.ts';
import { awaitedPanel, renderAwaited } from './awaited.template.ts';
import { partStyles } from './part.styles.ts';
import { renderPlanTerms } from './plan-terms.template.ts';
import { renderDone, renderFailure, sendLabel } from './sending.template.ts';
import { renderWords } from './words.template.ts';

/** Puts the plan to the customer: agreed, it is carried out; refused, it goes back (LA-2.4). */
export class RedressOffer extends LocalizedElement<Messages> {
  static override styles = [...shared, partStyles];
  static override properties = {
    client: { attribute: false },
    view: { attribute: false },
    awaited: { attribute: false },
    declining: { state: true },
    reason: { state: true },
  };

  declare client: RedressClient | undefined;
  declare view: CaseView | undefined;
  /** We wait for the customer's answer. */
  declare awaited: boolean;
  /** The customer has said no, and may say why. */
  declare private declining: boolean;
  declare private reason: string;

  protected override readonly localization = new LocaleController(this, customerTexts);
  readonly #sending = new CustomerCommandController(this);

  constructor() {
    super();
    this.awaited = false;
    this.declining = false;
    this.reason = '';
  }

  protected override render(): TemplateResult | typeof nothing {
    const { view, texts } = this;
    if (!view) return nothing;
    const { offer } = texts;
    return html`
      <section class=${awaitedPanel(this.awaited)} part="awaits" aria-labelledby="title">
        ${renderAwaited(this.awaited, texts)}
        <h3 id="title">${this.#sending.isDone ? offer.agreed : offer.title}</h3>
        ${renderPlanTerms(
          view,
          texts,
          this.localization.formats,
          Date.now() + (this.client?.clockOffset() ?? 0),
        )}
        ${
          this.#sending.isDone
            ? renderDone(this.#sending, this.declining ? offer.declined : offer.accepted, texts)
            : this.declining
              ? this.#renderReason()
              : this.#renderChoice()
        }
        ${renderFailure(this.#sending, texts)}
      </section>
    `;
  }

  #renderChoice(): TemplateResult {
    const { offer } = this.texts;
    return html`
      <div class="actions">
        <button
          type="button"
          class="primary"
          aria-disabled=${this.#sending.state === 'sending'}
          @click=${() => this.#send({ type: 'accept-plan' })}
        >
          ${sendLabel(this.#sending, offer.accept, this.texts)}
        </button>
        <button type="button" id="decline" @click=${() => this.#decline(true)}>${offer.decline}</button>
      </div>
    `;
  }

  #renderReason(): TemplateResult {
    const { texts, reason } = this;
    const change = (value: string): void => void (this.reason = value);
    return html`
      <form novalidate @submit=${this.#refuse}>
        ${renderWords({ id: 'reason', label: texts.offer.reason, value: reason, required: false, texts, change })}
        <div class="actions">
          <button class="primary" aria-disabled=${this.#sending.state === 'sending'}>
            ${sendLabel(this.#sending, texts.offer.send, texts)}
          </button>
          <button type="button" @click=${() => this.#decline(false)}>${texts.offer.back}</button>
        </div>
      </form>
    `;
  }

  #decline(declining: boolean): void {
    this.declining = declining;
    if (this.#sending.state === 'failed') this.#sending.reset();
    const next = declining ? 'textarea' : '#decline';
    void this.updateComplete.then(() => this.renderRoot.querySelector<HTMLElement>(next)?.focus());
  }

  readonly #refuse = (event: Event): void => {
    event.preventDefault();
    this.#send({ type: 'decline-plan', reason: this.reason.trim() || undefined });
  };

  #send(command: Parameters<CustomerCommandController['send']>[2]): void {
    void this.#sending.send(this.client, this.view?.id, command);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'redress-offer': RedressOffer;
  }
}
