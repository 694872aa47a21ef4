import type { Kind } from '@redress/rules';
import type { Complaint } from '@redress/sdk';
import type { Contact } from '@redress/sdk/contract';
import { html, nothing, type TemplateResult } from 'lit';
import type { RedressCases } from '../cases/cases.component.ts';
import { ChunkController } from '../core/chunk.controller.ts';
import { emit } from '../core/emit.ts';
import { filledSlots } from '../core/passed-slots.ts';
import { PortalElement } from '../core/portal-element.ts';
import { tagOf } from '../core/tag-prefix.ts';
import { LanguageController } from '../localization/language.controller.ts';
import type { OpeningMessages } from '../localization/messages/en.opening.ts';
import { openingTexts } from '../localization/opening.catalogue.ts';
import type { RedressForm } from '../form/form.component.ts';
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
export class RedressDialog extends PortalElement<OpeningMessages> {
  static override styles = [...shared, dialogStyles];
  static override properties = {
    context: { state: true },
    tab: { state: true },
    isBegun: { state: true },
    isWanted: { state: true },
  };

  declare private context: ComplaintContext;
  declare private tab: Tab;
  /** There is a form in it: nothing is made of it before it is needed, or before the page has time for it. */
  declare private isBegun: boolean;
  /** Somebody has asked for the form. */
  declare private isWanted: boolean;

  protected override readonly localization = new LanguageController(this, openingTexts);
  readonly #cases = new ChunkController(this, () => import('../cases/cases.ts'));

  constructor() {
    super();
    this.context = {};
    this.tab = 'report';
    this.isBegun = false;
    this.isWanted = false;
    this.addController(new VisibleHeightController(this));
  }

  /** Whether it is shown. */
  get open(): boolean {
    return this.#dialog?.open ?? false;
  }

  /** Makes the form's first field ahead of time, so that it only has to be shown. @internal */
  prepare(): void {
    this.isBegun = true;
  }

  /** Opens the form, for the order or waybill given. */
  async show(context: ComplaintContext = {}): Promise<void> {
    this.context = context;
    this.tab = 'report';
    const form = await this.#begin();
    if (!this.open) this.#showModal();
    form?.renew();
    form?.focus();
  }

  /** A page that hides us would be inert behind a dialog that nobody sees. */
  #showModal(): void {
    this.#dialog?.showModal();
    if (this.#dialog?.getClientRects().length) return;
    this.close();
    throw new DOMException('The page hides what the dialog is in.', 'NotSupportedError');
  }

  /** A dialog that is taken out is modal no longer, but says that it is open. */
  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.close();
  }

  /** Fills in the form what the portal knows; what the customer has entered stays. */
  async prefill(told: Partial<Complaint>): Promise<void> {
    (await this.#begin())?.prefill(told);
  }

  /** Closes it. What was entered stays. */
  close(): void {
    this.#dialog?.close();
  }

  /** Ends a person's session; see the client's `logout`. */
  async logout(): Promise<{ readonly unsent: number }> {
    this.close();
    try {
      return await (await this.clientMade()).logout();
    } finally {
      this.remove();
    }
  }

  /** What it shows has it all, too: the next person gets another one. */
  protected override forgotten(): void {
    this.close();
    this.remove();
  }

  protected override async getUpdateComplete(): Promise<boolean> {
    await super.getUpdateComplete();
    if (this.tab === 'cases') await this.#cases.load();
    return super.getUpdateComplete();
  }

  async #begin(): Promise<RedressForm | null> {
    this.isBegun = this.isWanted = true;
    await this.updateComplete;
    return this.renderRoot.querySelector(tagOf('redress-form'));
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
            ${this.isBegun ? this.#renderForm() : nothing}
          </div>
          <div id="cases" role="tabpanel" aria-labelledby="tab-cases" ?hidden=${this.tab !== 'cases'}>
            ${this.tab === 'cases' ? this.#renderCases() : nothing}
          </div>
        </div>
      </dialog>
    `;
  }

  #renderForm(): TemplateResult {
    return html`
      <redress-form
        theme="inherit"
        .asleep=${!this.isWanted}
        .client=${this.client}
        .unreachable=${this.isUnreachable}
        .order=${this.context.order}
        .waybill=${this.context.waybill}
        .branch=${this.context.branch}
        .kind=${this.context.kind}
        .customer=${this.context.customer}
        @redress-follow=${this.#follow}
        >${filledSlots(this).map((name) => html`<slot name=${name} slot=${name}></slot>`)}</redress-form
      >
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
    if (!this.#cases.code) return this.renderWaiting(this.#cases.failed);
    return html`
      <redress-cases
        theme="inherit"
        .client=${this.client}
        .unreachable=${this.isUnreachable}
        @redress-follow=${stop}
        @redress-mend-message=${stop}
      ></redress-cases>
    `;
  }

  readonly #follow = async (event: HTMLElementEventMap['redress-follow']): Promise<void> => {
    event.stopPropagation();
    event.preventDefault();
    this.#select('cases');
    await this.updateComplete;
    await this.#list?.choose(event.detail.id);
  };

  #select(tab: Tab): void {
    // Choosing the tab again leads back to the list.
    if (this.tab === tab) this.#list?.back();
    this.tab = tab;
    if (tab === 'cases') void this.#cases.load();
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

  get #list(): RedressCases | null {
    return this.renderRoot.querySelector(tagOf('redress-cases'));
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
