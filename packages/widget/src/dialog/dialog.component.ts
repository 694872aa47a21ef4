import type { KnownCase, RedressClient } from '@redress/sdk';
import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { emit, type EventDetails } from '../core/emit.ts';
import { loadChunk } from '@redress/sdk/load-chunk';
import { SubmissionListener } from '../core/submission-listener.controller.ts';
import { customerTexts } from '../localization/customer.catalogue.ts';
import { LocaleController } from '../localization/locale.controller.ts';
import { LocalizedElement } from '../localization/localized-element.ts';
import type { Messages } from '../localization/messages/en.ts';
import { shared } from '../styles/shared.styles.ts';
import { dialogStyles } from './dialog.styles.ts';
import { VisibleHeightController } from './visible-height.controller.ts';

/** What a complaint that is begun here is about. */
export interface ComplaintContext {
  readonly order?: string | undefined;
  readonly waybill?: string | undefined;
}

const tabs = ['report', 'cases'] as const;
type Tab = (typeof tabs)[number];

/**
 * The dialog in which customers report a problem and follow their cases. Closing it keeps what was entered, as long as
 * the page lives.
 *
 * @fires redress-closed - The dialog was closed.
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
    chosen: { state: true },
    message: { state: true },
    statusMissing: { state: true },
  };

  declare client: RedressClient | undefined;
  declare private context: ComplaintContext;
  declare private tab: Tab;
  /** The case that is looked at. */
  declare private chosen: KnownCase | undefined;
  /** A message to it that was refused, to be mended. */
  declare private message: EventDetails['redress-mend-message'] | undefined;
  /** The status view's code could not be loaded. */
  declare private statusMissing: boolean;

  protected override readonly localization = new LocaleController(this, customerTexts);
  readonly #listener = new SubmissionListener(this, (state) => {
    if (state.id === this.chosen?.id) this.chosen = { ...this.chosen, ...state };
  });

  constructor() {
    super();
    this.context = {};
    this.tab = 'report';
    this.statusMissing = false;
    this.addController(new VisibleHeightController(this));
  }

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

  close(): void {
    this.#dialog?.close();
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has('client')) this.#listener.use(this.client);
    if (changed.has('chosen') && this.chosen?.state === 'sent') void this.#loadStatus();
  }

  protected override render(): TemplateResult {
    const { dialog, common } = this.texts;
    return html`
      <dialog part="dialog" aria-labelledby="title" lang=${this.localization.tag} @close=${this.#closed}>
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
              @redress-follow=${this.#follow}
            ></redress-form>
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
    const { chosen, client } = this;
    if (!chosen) {
      return html`
        <redress-case-list
          theme="inherit"
          .client=${client}
          @redress-follow=${this.#follow}
          @redress-mend-message=${this.#follow}
        ></redress-case-list>
      `;
    }
    return html`
      <button type="button" class="quiet back" @click=${() => (this.chosen = undefined)}>
        <span aria-hidden="true">‹</span> ${this.texts.cases.title}
      </button>
      ${this.#renderCase(chosen)}
    `;
  }

  #renderCase(chosen: KnownCase): TemplateResult {
    if (chosen.state !== 'sent') {
      return html`
        <redress-receipt
          theme="inherit"
          .client=${this.client}
          .submission=${chosen}
          @redress-taken-back=${() => (this.chosen = undefined)}
        ></redress-receipt>
      `;
    }
    if (this.statusMissing)
      return html`<p class="notice warn" role="alert">${this.texts.terms.problems.unavailable}</p>`;
    return html`<redress-status
      theme="inherit"
      case-id=${chosen.id}
      .client=${this.client}
      .draft=${this.message}
      @redress-added=${this.#added}
    ></redress-status>`;
  }

  readonly #follow = async (
    event: HTMLElementEventMap['redress-follow' | 'redress-mend-message'],
  ): Promise<void> => {
    const { id } = event.detail;
    this.message = 'text' in event.detail ? event.detail : undefined;
    event.stopPropagation();
    const cases = (await this.client?.cases()) ?? [];
    this.chosen = cases.find((known) => known.id === id);
    this.tab = 'cases';
  };

  /** What was refused goes once what stands for it is kept. */
  readonly #added = (): void => {
    if (this.message) void this.client?.dismissRefused(this.message.id, this.message.partId);
    this.message = undefined;
  };

  /** Most visits never look at a case: its code comes when it is needed. */
  async #loadStatus(): Promise<void> {
    this.statusMissing = await loadChunk(() => import('../status/status.ts')).then(
      () => false,
      () => true,
    );
  }

  #select(tab: Tab): void {
    // Choosing the tab again leads back to the list.
    if (this.tab === tab) this.chosen = undefined;
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

  get #dialog(): HTMLDialogElement | null {
    return this.renderRoot.querySelector('dialog');
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'redress-dialog': RedressDialog;
  }
}
