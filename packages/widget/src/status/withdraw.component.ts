import type { RedressClient } from '@redress/sdk';
import { html, type TemplateResult } from 'lit';
import { CustomerCommandController } from '../core/customer-command.controller.ts';
import { customerTexts } from '../localization/customer.catalogue.ts';
import { LocaleController } from '../localization/locale.controller.ts';
import { LocalizedElement } from '../localization/localized-element.ts';
import type { Messages } from '../localization/messages/en.ts';
import { shared } from '../styles/shared.styles.ts';
import { partStyles } from './part.styles.ts';
import { renderDone, renderFailure, sendLabel } from './sending.template.ts';
import { renderWords } from './words.template.ts';

/** Lets the customer take a report back, after being asked once whether they mean it. */
export class RedressWithdraw extends LocalizedElement<Messages> {
  static override styles = [...shared, partStyles];
  static override properties = {
    client: { attribute: false },
    caseId: { attribute: 'case-id' },
    asking: { state: true },
    reason: { state: true },
  };

  declare client: RedressClient | undefined;
  declare caseId: string | undefined;
  declare private asking: boolean;
  declare private reason: string;

  protected override readonly localization = new LocaleController(this, customerTexts);
  readonly #sending = new CustomerCommandController(this);

  constructor() {
    super();
    this.asking = false;
    this.reason = '';
  }

  protected override render(): TemplateResult {
    const { texts, reason } = this;
    const { withdrawal } = texts;
    if (this.#sending.isDone) return renderDone(this.#sending, withdrawal.sent, texts);
    if (!this.asking) {
      return html`
        <button type="button" class="quiet flush" id="open" @click=${() => this.#ask(true)}>
          ${withdrawal.open}
        </button>
      `;
    }
    const change = (value: string): void => void (this.reason = value);
    return html`
      <div class="panel" role="group" aria-labelledby="title" tabindex="-1">
        <form novalidate @submit=${this.#send}>
          <h3 id="title">${withdrawal.title}</h3>
          <p>${withdrawal.text}</p>
          ${renderWords({ id: 'reason', label: withdrawal.reason, value: reason, required: false, texts, change })}
          <div class="actions">
            <button class="danger" aria-disabled=${this.#sending.state === 'sending'}>
              ${sendLabel(this.#sending, withdrawal.confirm, texts)}
            </button>
            <button type="button" @click=${() => this.#ask(false)}>${withdrawal.keep}</button>
          </div>
          ${renderFailure(this.#sending, texts)}
        </form>
      </div>
    `;
  }

  #ask(asking: boolean): void {
    this.asking = asking;
    if (this.#sending.state === 'failed') this.#sending.reset();
    const next = asking ? '.panel' : '#open';
    void this.updateComplete.then(() => this.renderRoot.querySelector<HTMLElement>(next)?.focus());
  }

  readonly #send = (event: Event): void => {
    event.preventDefault();
    const reason = this.reason.trim() || undefined;
    void this.#sending.send(this.client, this.caseId, { type: 'withdraw', reason });
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'redress-withdraw': RedressWithdraw;
  }
}
