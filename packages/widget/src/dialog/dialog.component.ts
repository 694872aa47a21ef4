import type { Kind } from '@redress/rules';
import type { Complaint, RedressClient } from '@redress/sdk';
import type { Contact } from '@redress/sdk/contract';
import { html, nothing, type TemplateResult } from 'lit';
import type { RedressCases } from '../cases/cases.component.ts';
import { emit } from '../core/emit.ts';
import { filledSlots } from '../core/passed-slots.ts';
import { customerTexts } from '../localization/customer.catalogue.ts';
import { LocaleController } from '../localization/locale.controller.ts';
import { LocalizedElement } from '../localization/localized-element.ts';
import type { Messages } from '../localization/messages/en.ts';
import { shared } from '../styles/shared.styles.ts';
import { dialogStyles } from './dialog.styles.ts';
import { VisibleHeightController } from './visible-height.controller.ts';

/** What is known of a complaint that is begun here. */
export interface ComplaintContext {
  readonly order?: string | undefined;
  readonly waybill?: string | undefined;
  /** Code of the branch it concerns, one of those the portal names. */
  readonly branch?: string | undefined;
  /** What it is, where the page is for one thing only. */
  readonly kind?: Kind | undefined;
  /** Who is writing. */
  readonly customer?: Contact | undefined;
}

const tabs = ['report', 'cases'] as const;
type Tab = (typeof tabs)[number];

/**
 * The dialog in which customers report a problem and follow their cases. Closing it keeps what was entered, as long as
 * the page lives.
 *
 * @fires redress-closed - The dialog was closed.
 * @slot intro - What the portal wants to say before the first field.
 * @slot privacy - The portal's own words on personal data, instead of the notice in its profile.
 * @csspart dialog - The native dialog.
 * @csspart header - Title, close button and tabs.
 * @csspart body - What scrolls.
 */
export class RedressDialog extends LocalizedElement<Messages> {
  static override styles = [...shared, dialogStyles];
  static override properties = {
    client: { attribute: false },
    context: { state: true },
    tab: { state: true },
  };

  /** What keeps and sends; made by `createClient`. */
  declare client: RedressClient | undefined;
  declare private context: ComplaintContext;
  declare private tab: Tab;

  protected override readonly localization = new LocaleController(this, customerTexts);

  constructor() {
    super();
    this.context = {};
    this.tab = 'report';
    this.addController(new VisibleHeightController(this));
  }

  /** Whether it is shown. */
  get open(): boolean {
    return this.#dialog?.open ?? false;
  }

  /** Opens the form, for the order or waybill given. */
  async show(context: ComplaintContext = {}): Promise<void> {
    this.context = context;
    this.tab = 'report';
    await this.updateComplete;
    if (!this.open) this.#dialog?.showModal();
    const form = this.renderRoot.querySelector('redress-form');
    form?.renew();
    form?.focus();
  }

  /** Fills in the form what the portal knows; what the customer has entered stays. */
  async prefill(told: Partial<Complaint>): Promise<void> {
    await this.updateComplete;
    this.renderRoot.querySelector('redress-form')?.prefill(told);
  }

  /** Closes it. What was entered stays. */
  close(): void {
    this.#dialog?.close();
  }

  protected override render(): TemplateResult {
    const { dialog, common } = this.texts;
    return html`
      <dialog
        part="dialog"
        aria-labelledby="title"
        lang=${this.localization.tag}
        dir=${this.localization.direction}
        @close=${this.#closed}
      >
        <header part="header">
          <h2 id="title">${dialog.title}</h2>
          <button type="button" class="close" aria-label=${common.close} @click=${this.close}>
            <span aria-hidden="true">×</span>
          </button>
          <div role="tablist" aria-label=${dialog.sections} @keydown=${this.#tabKey}>
            ${tabs.map((tab) => this.#renderTab(tab))}
          </div>
        </header>
        <div class="body" part="body">
          <div id="report" role="tabpanel" aria-labelledby="tab-report" ?hidden=${this.tab !== 'report'}>
            <redress-form
              theme="inherit"
              .client=${this.client}
              .order=${this.context.order}
              .waybill=${this.context.waybill}
              .branch=${this.context.branch}
              .kind=${this.context.kind}
              .customer=${this.context.customer}
              @redress-follow=${this.#follow}
              >${filledSlots(this).map((name) => html`<slot name=${name} slot=${name}></slot>`)}</redress-form
            >
          </div>
          <div id="cases" role="tabpanel" aria-labelledby="tab-cases" ?hidden=${this.tab !== 'cases'}>
            ${this.tab === 'cases' ? this.#renderCases() : nothing}
          </div>
        </div>
      </dialog>
    `;
  }

  #renderTab(tab: Tab): TemplateResult {
    const selected = this.tab === tab;
    return html`
      <button
        type="button"
        role="tab"
        id="tab-${tab}"
        aria-controls=${tab}
        aria-selected=${selected}
        tabindex=${selected ? 0 : -1}
        @click=${() => this.#select(tab)}
      >
        ${this.texts.dialog[tab]}
      </button>
    `;
  }

  #renderCases(): TemplateResult {
    return html`
      <redress-cases
        theme="inherit"
        .client=${this.client}
        @redress-follow=${stop}
        @redress-mend-message=${stop}
      ></redress-cases>
    `;
  }

  readonly #follow = async (event: HTMLElementEventMap['redress-follow']): Promise<void> => {
    event.stopPropagation();
    event.preventDefault();
    this.tab = 'cases';
    await this.updateComplete;
    await this.#cases?.choose(event.detail.id);
  };

  #select(tab: Tab): void {
    // Choosing the tab again leads back to the list.
    if (this.tab === tab) this.#cases?.back();
    this.tab = tab;
  }

  readonly #tabKey = (event: KeyboardEvent): void => {
    // There are two: either arrow leads to the other.
    if (event.key !== 'ArrowLeft' && event.key !== 'ArrowRight') return;
    const other = this.tab === 'report' ? 'cases' : 'report';
    this.#select(other);
    this.renderRoot.querySelector<HTMLElement>(`#tab-${other}`)?.focus();
  };

  readonly #closed = (): void => {
    emit(this, 'redress-closed');
  };

  get #cases(): RedressCases | null {
    return this.renderRoot.querySelector('redress-cases');
  }

  get #dialog(): HTMLDialogElement | null {
    return this.renderRoot.querySelector('dialog');
  }
}

/** What happens in the dialog stays in it. */
const stop = (event: Event): void => event.stopPropagation();

declare global {
  interface HTMLElementTagNameMap {
    'redress-dialog': RedressDialog;
  }
}
