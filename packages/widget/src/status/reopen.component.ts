import type { RedressClient } from '@redress/sdk';
import type { CaseView } from '@redress/sdk/contract';
import { html, nothing, type TemplateResult } from 'lit';
import { CustomerCommandController } from '../core/customer-command.controller.ts';
import { customerTexts } from '../localization/customer.catalogue.ts';
import { LocaleController } from '../localization/locale.controller.ts';
import { LocalizedElement } from '../localization/localized-element.ts';
import type { Messages } from '../localization/messages/en.ts';
import { shared } from '../styles/shared.styles.ts';
import { partStyles } from './part.styles.ts';
import { renderDone, renderFailure, sendLabel } from './sending.template.ts';
import { renderWords } from './words.template.ts';

/** Lets the customer open a closed case again, as long as that is possible (WF-4.5.2). */
export class RedressReopen extends LocalizedElement<Messages> {
  static override styles = [...shared, partStyles];
  static override properties = {
    client: { attribute: false },
    view: { attribute: false },
    reason: { state: true },
    missing: { state: true },
  };

  declare client: RedressClient | undefined;
  declare view: CaseView | undefined;
  declare private reason: string;
  declare private missing: boolean;

  protected override readonly localization = new LocaleController(this, customerTexts);
  readonly #sending = new CustomerCommandController(this);

  constructor() {
    super();
    this.reason = '';
    this.missing = false;
  }

  protected override render(): TemplateResult | typeof nothing {
    const { texts, view, reason, missing } = this;
    const { reopening } = texts;
    if (!view) return nothing;
    if (this.#sending.isDone) return renderDone(this.#sending, reopening.sent, texts);
    const until = view.reopenUntil;
    const label = reopening.reason;
    return html`
      <form novalidate aria-labelledby="title" @submit=${this.#send}>
        <h3 id="title">${reopening.title}</h3>
        ${until === undefined ? nothing : html`<p class="muted">${reopening.until(this.#when(until, view))}</p>`}
        ${renderWords({ id: 'reason', label, value: reason, required: true, missing, texts, change: this.#typed })}
        <div class="actions">
          <button aria-disabled=${this.#sending.state === 'sending'}>
            ${sendLabel(this.#sending, reopening.send, texts)}
          </button>
        </div>
        ${renderFailure(this.#sending, texts)}
      </form>
    `;
  }

  #when(at: number, { timeZone }: CaseView): string {
    return this.localization.formats.when(at, timeZone, Date.now() + (this.client?.clockOffset() ?? 0));
  }

  readonly #typed = (value: string): void => {
    this.reason = value;
    this.missing = false;
  };

  readonly #send = (event: Event): void => {
    event.preventDefault();
    const reason = this.reason.trim();
    this.missing = reason === '';
    if (this.missing) this.renderRoot.querySelector('textarea')?.focus();
    else void this.#sending.send(this.client, this.view?.id, { type: 'reopen', reason });
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'redress-reopen': RedressReopen;
  }
}
