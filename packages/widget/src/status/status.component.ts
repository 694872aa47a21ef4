import type { CaseUpdate } from '@redress/sdk';
import type { CaseView } from '@redress/sdk/contract';
import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { CaseWatchController } from '../core/case-watch.controller.ts';
import { ClockController } from '../core/clock.controller.ts';
import { after, type After } from '../core/timer.ts';
import { PortalElement } from '../core/portal-element.ts';
import { customerTexts } from '../localization/customer.catalogue.ts';
import { LocaleController } from '../localization/locale.controller.ts';
import { shared } from '../styles/shared.styles.ts';
import type { MessageDraft, RedressAddInformation } from './add-information.component.ts';
import { renderAnotherLink } from './another-link.template.ts';
import { stillAwaited, type Answered } from './answered.ts';
import { renderClaims } from './claims.template.ts';
import { conversationStyles } from './conversation.styles.ts';
import { renderConversation, type Sides } from './conversation.template.ts';
import { announcement } from './countdown.ts';
import { renderEnding } from './ending.template.ts';
import { renderFreshness } from './freshness.template.ts';
import { partStyles } from './part.styles.ts';
import { renderFiles, renderPhotos } from './photos.template.ts';
import { renderPlanTerms } from './plan-terms.template.ts';
import { statusStyles } from './status.styles.ts';
import { renderHead } from './head.template.ts';
import { renderSteps } from './steps.template.ts';

/**
 * Shows a customer how a case stands: the recorded truth, kept promises and late ones alike (SH-8, WF-5.1.3), and lets
 * them add to it, agree to a plan or refuse it, claim, rate how it was handled, take it back, and open it again.
 *
 * Alone on a page it needs no script: `<redress-status portal-key="…">` shows the case of the tracking link by which the page was
 * opened.
 *
 * @attr {string} case-id - Id of a case that the client knows.
 * @attr {string} link - A tracking link, or what stands in it after the `#`; without it and an id it is the page's own.
 * @csspart number - The running number.
 * @csspart steps - The steps of the handling.
 * @csspart awaits - What only the customer can do.
 * @csspart finding - Whether the complaint was found to stand.
 * @csspart ending - How the case ended.
 * @csspart claims - What the customer has claimed.
 * @csspart messages - The conversation.
 * @csspart given - The rating that was given.
 * @fires redress-acted - The customer agreed, refused, claimed, rated, took back or opened again; `detail.command` says which.
 * @fires redress-added - The customer added something: `detail.text`.
 */
export class RedressStatus extends PortalElement {
  static override styles = [...shared, partStyles, conversationStyles, statusStyles];
  static override properties = {
    caseId: { attribute: 'case-id' },
    link: {},
    draft: { attribute: false },
    timer: { attribute: false },
    pending: { state: true },
    answered: { state: true },
  };

  declare caseId: string | undefined;
  declare link: string | undefined;
  /** A message that was refused, to be mended. */
  declare draft: MessageDraft | undefined;
  /** Measures the time until it is shown afresh; tests bring one that they drive by hand. @internal */
  declare timer: After;
  /** What this page has added and the case does not show yet. */
  declare private pending: readonly string[];
  /** What the customer has done that the case does not know of yet. */
  declare private answered: Answered | undefined;

  protected override readonly localization = new LocaleController(this, customerTexts);
  readonly #clock = new ClockController(this, 30_000, {
    offset: () => this.client?.clockOffset() ?? 0,
    timer: () => this.timer,
  });
  readonly #watch = new CaseWatchController(this);
  /** When the case was first seen here: what happens after it is said aloud. */
  #shownSince: number | undefined;

  constructor() {
    super();
    this.timer = after;
    this.pending = [];
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    // The profile says what the company is called.
    if (changed.has('client')) void this.client?.loadProfile().then(() => this.requestUpdate());
    if (changed.has('client') || changed.has('caseId') || changed.has('link')) {
      this.pending = [];
      this.#shownSince = undefined;
      this.#watch.follow(this.client, { caseId: this.caseId, link: this.link });
    }
    const { view } = this.#watch.latest;
    if (view) this.#shownSince ??= this.#clock.now;
    const said = view?.messages.map(({ text }) => text) ?? [];
    if (this.pending.some((text) => said.includes(text)))
      this.pending = this.pending.filter((text) => !said.includes(text));
  }

  /** What had the focus may be gone with news of the case: whoever has answered reads on where that stands. */
  protected override update(changed: PropertyValues<this>): void {
    const focused = this.shadowRoot?.activeElement;
    super.update(changed);
    if (focused?.isConnected === false)
      this.renderRoot.querySelector<HTMLElement>('#conversation')?.focus({ preventScroll: true });
  }

  protected override render(): TemplateResult {
    if (!this.client) return this.renderWaiting();
    const { view, freshness } = this.#watch.latest;
    return html`
      <div
        class="status"
        lang=${this.localization.tag}
        dir=${this.localization.direction}
        aria-busy=${freshness === 'loading'}
        @redress-acted=${this.#acted}
      >
        <div role="status">${renderFreshness(freshness, this.texts, { visibly: false })}</div>
        ${view ? this.#renderView(view) : this.#renderInstead(freshness)}
      </div>
      <p class="visually-hidden" role="status" lang=${this.localization.tag}>
        ${view ? this.#announced(view) : nothing}
      </p>
    `;
  }

  #announced(view: CaseView): string | typeof nothing {
    const { now } = this.#clock;
    const { formats } = this.localization;
    return announcement(view, this.#shownSince ?? now, now, this.texts, formats) ?? nothing;
  }

  /** What stands where no case does. */
  #renderInstead(freshness: CaseUpdate['freshness']): TemplateResult | typeof nothing {
    if (freshness === 'loading') return this.#renderSkeleton();
    return freshness === 'not-found' && this.caseId === undefined
      ? renderAnotherLink(this.texts, this.#openLink)
      : nothing;
  }

  readonly #openLink = (link: string): void => {
    this.link = link;
  };

  #renderSkeleton(): TemplateResult {
    return html`
      <div class="skeleton" aria-hidden="true">
        <span></span><span></span><span></span><span></span><span></span>
      </div>
    `;
  }

  #renderView(view: CaseView): TemplateResult {
    const { texts } = this;
    const { formats } = this.localization;
    const { now } = this.#clock;
    const sides: Sides = {
      customer: texts.status.you,
      staff: this.client?.profile().name || texts.status.us,
      own: 'customer',
    };
    const files = renderFiles(this.client, view);
    const awaits = stillAwaited(view, this.answered);
    const asks = awaits.includes('information');
    return html`
      ${renderHead(view, texts, formats, now)} ${this.#renderQuestion(view, asks)}
      ${renderEnding(view, texts, formats, now)} ${this.#renderReopening(view)}
      ${this.#renderPlan(view, now, awaits.includes('consent'))}
      ${this.#renderRating(view, awaits.includes('rating'))}
      <section aria-labelledby="steps">
        <h3 id="steps">${texts.status.steps}</h3>
        ${renderSteps(view, texts, formats, now)}
      </section>
      <section aria-labelledby="conversation">
        <h3 id="conversation" tabindex="-1">${texts.status.conversation}</h3>
        ${renderConversation(view, sides, this.pending, texts, formats, now, files)}
        ${this.#renderAdd(view, asks)}
      </section>
      ${this.#renderClaims(view, now)} ${renderPhotos(view, texts, files)} ${this.#renderWithdrawal(view)}
    `;
  }

  /** A plan that waits for the customer's answer; later, what was agreed. */
  #renderPlan(view: CaseView, now: number, awaited: boolean): TemplateResult | typeof nothing {
    const { texts } = this;
    if (view.can.includes('accept-plan')) {
      return html`
        <redress-offer
          theme="inherit"
          exportparts="awaits"
          .client=${this.client}
          .view=${view}
          .awaited=${awaited}
        ></redress-offer>
      `;
    }
    if (!view.plan || view.stage === 'closed') return nothing;
    return html`
      <section aria-labelledby="plan">
        <h3 id="plan">${texts.offer.agreed}</h3>
        ${renderPlanTerms(view, texts, this.localization.formats, now)}
      </section>
    `;
  }

  #renderClaims(view: CaseView, now: number): TemplateResult | typeof nothing {
    const { texts } = this;
    const canClaim = view.can.includes('claim');
    if (view.claims.length === 0 && !canClaim) return nothing;
    return html`
      <section aria-labelledby="claims">
        <h3 id="claims">${texts.claim.title}</h3>
        ${renderClaims(view, texts, this.localization.formats, now)}
        ${
          canClaim
            ? html`
                <redress-claim theme="inherit" .client=${this.client} .caseId=${view.id}></redress-claim>
              `
            : nothing
        }
      </section>
    `;
  }

  /** While it is resolved, the rating starts the handling again. */
  #renderReopening(view: CaseView): TemplateResult | typeof nothing {
    if (view.stage !== 'closed' || !view.can.includes('reopen')) return nothing;
    return html`
      <div class="panel">
        <redress-reopen theme="inherit" .client=${this.client} .view=${view}></redress-reopen>
      </div>
    `;
  }

  #renderWithdrawal(view: CaseView): TemplateResult | typeof nothing {
    if (!view.can.includes('withdraw')) return nothing;
    return html`
      <redress-withdraw theme="inherit" .client=${this.client} .caseId=${view.id}></redress-withdraw>
    `;
  }

  #renderRating(view: CaseView, awaited: boolean): TemplateResult {
    return html`
      <redress-rating
        theme="inherit"
        exportparts="awaits, given"
        .client=${this.client}
        .view=${view}
        .awaited=${awaited}
      ></redress-rating>
    `;
  }

  /** Our question, with its answer. What is being written stays when somebody has answered it elsewhere. */
  #renderQuestion(view: CaseView, awaited: boolean): TemplateResult | typeof nothing {
    const isThere = view.awaits.includes('information') || this.#box('#answer')?.isBegun;
    if (!isThere || !view.can.includes('add-information')) return nothing;
    return html`
      <redress-add-information
        id="answer"
        theme="inherit"
        exportparts="awaits"
        .answers=${true}
        .awaited=${awaited}
        .client=${this.client}
        .caseId=${view.id}
        .view=${view}
        @redress-added=${this.#added}
      ></redress-add-information>
    `;
  }

  /** While we ask something, the place to write is where we ask. What has been begun here stays. */
  #renderAdd(view: CaseView, asks: boolean): TemplateResult | typeof nothing {
    if (!view.can.includes('add-information')) return nothing;
    if (asks && !this.draft && !this.#box('#reply')?.isBegun) return nothing;
    return html`
      <redress-add-information
        id="reply"
        theme="inherit"
        .client=${this.client}
        .caseId=${view.id}
        .draft=${this.draft}
        .view=${view}
        @redress-added=${this.#added}
      ></redress-add-information>
    `;
  }

  #box(id: '#answer' | '#reply'): RedressAddInformation | null {
    return this.renderRoot.querySelector<RedressAddInformation>(id);
  }

  readonly #acted = ({ detail }: HTMLElementEventMap['redress-acted']): void => this.#did(detail.command);

  readonly #added = (event: HTMLElementEventMap['redress-added']): void => {
    this.pending = [...this.pending, event.detail.text];
    this.#did('add-information');
  };

  #did(command: Answered['commands'][number]): void {
    const { view } = this.#watch.latest;
    if (!view) return;
    const before = this.answered?.version === view.version ? this.answered.commands : [];
    this.answered = { version: view.version, commands: [...before, command] };
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'redress-status': RedressStatus;
  }
}
