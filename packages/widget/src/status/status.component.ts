import type { CaseUpdate, RedressClient } from '@redress/sdk';
import type { CaseView } from '@redress/sdk/contract';
import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { ClockController } from '../core/clock.controller.ts';
import { customerTexts } from '../localization/customer.catalogue.ts';
import { LocaleController } from '../localization/locale.controller.ts';
import { LocalizedElement } from '../localization/localized-element.ts';
import type { Messages } from '../localization/messages/en.ts';
import { renderFileIcon } from '../photos/file-icon.template.ts';
import { shared } from '../styles/shared.styles.ts';
import type { MessageDraft } from './add-information.component.ts';
import { renderAwaits } from './awaits.template.ts';
import { renderClaims } from './claims.template.ts';
import { conversationStyles } from './conversation.styles.ts';
import { renderConversation, type Sides } from './conversation.template.ts';
import { renderEnding } from './ending.template.ts';
import { partStyles } from './part.styles.ts';
import { renderPlanTerms } from './plan-terms.template.ts';
import { statusStyles } from './status.styles.ts';
import { renderSteps } from './steps.template.ts';

/**
 * Shows a customer how a case stands: the recorded truth, kept promises and late ones alike (SH-8, WF-5.1.3), and lets
 * them add to it, agree to a plan or refuse it, claim, rate how it was handled, take it back, and open it again.
 *
 * @csspart number - The running number.
 * @csspart steps - The steps of the handling.
 * @csspart awaits - What only the customer can do.
 * @csspart finding - Whether the complaint was found to stand.
 * @csspart ending - How the case ended.
 * @csspart claims - What the customer has claimed.
 * @csspart messages - The conversation.
 * @cssproperty --redress-accent - The accent colour.
 */
export class RedressStatus extends LocalizedElement<Messages> {
  static override styles = [...shared, partStyles, conversationStyles, statusStyles];
  static override properties = {
    client: { attribute: false },
    caseId: { attribute: 'case-id' },
    draft: { attribute: false },
    latest: { state: true },
    pending: { state: true },
  };

  declare client: RedressClient | undefined;
  /** Id of a case the client knows. */
  declare caseId: string | undefined;
  /** A message that was refused, to be mended. */
  declare draft: MessageDraft | undefined;
  declare private latest: CaseUpdate;
  /** What this page has added and the case does not show yet. */
  declare private pending: readonly string[];

  protected override readonly localization = new LocaleController(this, customerTexts);
  readonly #clock = new ClockController(this, 30_000, () => this.client?.clockOffset() ?? 0);
  #unwatch: (() => void) | undefined;

  constructor() {
    super();
    this.latest = { freshness: 'loading' };
    this.pending = [];
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#watch();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#unwatch?.();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    // The profile says what the company is called.
    if (changed.has('client')) void this.client?.loadProfile().then(() => this.requestUpdate());
    if (!changed.has('client') && !changed.has('caseId')) return;
    this.latest = { freshness: 'loading' };
    this.pending = [];
    this.#watch();
  }

  protected override render(): TemplateResult {
    const { view, freshness } = this.latest;
    return html`
      <div class="status" lang=${this.localization.tag} aria-busy=${freshness === 'loading'}>
        <div role="status">${this.#renderFreshness()}</div>
        ${view ? this.#renderView(view) : freshness === 'loading' ? this.#renderSkeleton() : nothing}
      </div>
    `;
  }

  #renderFreshness(): TemplateResult | typeof nothing {
    const { status } = this.texts;
    switch (this.latest.freshness) {
      case 'current':
        return nothing;
      case 'loading':
        return html`<span class="visually-hidden">${status.loading}</span>`;
      case 'offline':
        return html`<p class="notice warn">${status.offline}</p>`;
      case 'unavailable':
        return html`<p class="notice warn">${status.unavailable}</p>`;
      case 'not-found':
        return html`<p class="notice bad">${status.notFound}</p>`;
    }
  }

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
    return html`
      ${this.#renderHead(view, now)} ${renderAwaits(view, texts, this.#answer)}
      ${renderEnding(view, texts, formats, now)} ${this.#renderReopening(view)} ${this.#renderPlan(view, now)}
      ${this.#renderRating(view)}
      <section aria-labelledby="steps">
        <h3 id="steps">${texts.status.steps}</h3>
        ${renderSteps(view, texts, formats, now)}
      </section>
      <section aria-labelledby="conversation">
        <h3 id="conversation">${texts.status.conversation}</h3>
        ${renderConversation(view, sides, this.pending, texts, formats, now)}
      </section>
      ${this.#renderClaims(view, now)} ${this.#renderPhotos(view)} ${this.#renderAdd(view)}
      ${this.#renderWithdrawal(view)}
    `;
  }

  #renderHead(view: CaseView, now: number): TemplateResult {
    const { status, terms } = this.texts;
    const { formats } = this.localization;
    const zone = formats.foreignZone(now, view.timeZone);
    return html`
      <header>
        <p class="number" part="number">
          <span class="muted">${status.number}</span>
          <strong>${view.number}</strong>
        </p>
        <p class="chips">
          <span class="chip ${view.stage === 'resolved' || view.stage === 'closed' ? 'good' : ''}">
            ${terms.stages[view.stage]}
          </span>
          <span class="chip calm">${terms.issues[view.issue]}</span>
          ${view.round > 1 ? html`<span class="chip warn">${status.round(formats.number(view.round))}</span>` : nothing}
        </p>
        <p class="muted">
          ${status.receivedAt(formats.when(view.receivedAt, view.timeZone, now))} ·
          ${view.confirmed ? status.checked : status.unchecked}
          ${zone === undefined ? nothing : html`<br />${status.zone(zone)}`}
        </p>
      </header>
    `;
  }

  /** A plan that waits for the customer's answer; later, what was agreed. */
  #renderPlan(view: CaseView, now: number): TemplateResult | typeof nothing {
    const { texts } = this;
    if (view.can.includes('accept-plan')) {
      return html`
        <div class="panel">
          <redress-offer theme="inherit" .client=${this.client} .view=${view}></redress-offer>
        </div>
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
                <redress-claim theme="inherit" .client=${this.client} .caseId=${this.caseId}></redress-claim>
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

  #renderWithdrawal({ can }: CaseView): TemplateResult | typeof nothing {
    if (!can.includes('withdraw')) return nothing;
    return html`
      <redress-withdraw theme="inherit" .client=${this.client} .caseId=${this.caseId}></redress-withdraw>
    `;
  }

  #renderRating({ can, rating }: CaseView): TemplateResult | typeof nothing {
    const { texts } = this;
    if (can.includes('rate')) {
      return html`
        <section class="panel">
          <redress-rating theme="inherit" .client=${this.client} .caseId=${this.caseId}></redress-rating>
        </section>
      `;
    }
    if (!rating) return nothing;
    const verdict = rating.satisfied ? texts.rating.satisfied : texts.rating.dissatisfied;
    const score = rating.score === undefined ? '' : ` · ${texts.rating.scoreOf(rating.score)}`;
    return html`<p class="notice"><strong>${texts.rating.given}:</strong> ${verdict}${score}</p>`;
  }

  #renderPhotos({ photos }: CaseView): TemplateResult | typeof nothing {
    const { status } = this.texts;
    if (photos.length === 0) return nothing;
    return html`
      <section aria-labelledby="photos">
        <h3 id="photos">${status.photos}</h3>
        <ul class="photos">
          ${photos.map(
            ({ name, type, size, stored }, index) => html`
              <li class="row-between">
                <span class="file">
                  ${renderFileIcon(type)} ${name ?? status.photo(this.localization.formats.number(index + 1))}
                  <span class="muted">${this.localization.formats.size(size)}</span>
                </span>
                <span class="chip ${stored ? 'good' : 'warn'}">
                  ${stored ? status.photoStored : status.photoWaiting}
                </span>
              </li>
            `,
          )}
        </ul>
      </section>
    `;
  }

  #renderAdd({ can }: CaseView): TemplateResult | typeof nothing {
    if (!can.includes('add-information')) return nothing;
    return html`
      <section aria-labelledby="add">
        <h3 id="add">${this.texts.status.addInformation}</h3>
        <redress-add-information
          theme="inherit"
          .client=${this.client}
          .caseId=${this.caseId}
          .draft=${this.draft}
          @redress-added=${this.#added}
        ></redress-add-information>
      </section>
    `;
  }

  readonly #answer = (): void => this.renderRoot.querySelector('redress-add-information')?.focus();

  readonly #added = (event: HTMLElementEventMap['redress-added']): void => {
    this.pending = [...this.pending, event.detail.text];
  };

  #watch(): void {
    this.#unwatch?.();
    if (!this.client || !this.caseId) return;
    this.#unwatch = this.client.watch(this.caseId, (update) => {
      // What was last known stays in sight when there is nothing newer.
      this.latest = { view: update.view ?? this.latest.view, freshness: update.freshness };
      const said = this.latest.view?.messages.map(({ text }) => text) ?? [];
      this.pending = this.pending.filter((text) => !said.includes(text));
    });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'redress-status': RedressStatus;
  }
}
