import type { CaseView } from '@redress/sdk/contract';
import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { CaseWatchController } from '../core/case-watch.controller.ts';
import { PortalElement } from '../core/portal-element.ts';
import { customerTexts } from '../localization/customer.catalogue.ts';
import { LocaleController } from '../localization/locale.controller.ts';
import { renderFreshness } from '../status/freshness.template.ts';
import { shared } from '../styles/shared.styles.ts';
import { surveyStyles } from './survey.styles.ts';

/**
 * Asks a customer, by the link of the return visit's mail, how their case was handled: once, and then it shows what they said
 * (WF-4.5.2). A case that does not ask for it is told so.
 *
 * @attr {string} case-id - Id of a case that the client knows.
 * @attr {string} link - A tracking link, or what stands in it after the `#`; without it and an id it is the page's own.
 * @csspart number - The running number.
 * @csspart awaits - The question, as long as it can be answered.
 * @csspart given - The rating that was given.
 * @fires redress-acted - The customer answered: `detail.command` is `rate`.
 */
export class RedressSurvey extends PortalElement {
  static override styles = [...shared, surveyStyles];
  static override properties = {
    caseId: { attribute: 'case-id' },
    link: {},
  };

  declare caseId: string | undefined;
  declare link: string | undefined;

  protected override readonly localization = new LocaleController(this, customerTexts);
  readonly #watch = new CaseWatchController(this);

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('client') || changed.has('caseId') || changed.has('link'))
      this.#watch.follow(this.client, { caseId: this.caseId, link: this.link });
  }

  protected override render(): TemplateResult {
    if (!this.client) return this.renderWaiting();
    const { view, freshness } = this.#watch.latest;
    return html`
      <div
        class="survey"
        lang=${this.localization.tag}
        dir=${this.localization.direction}
        aria-busy=${freshness === 'loading'}
      >
        <div role="status">${renderFreshness(freshness, this.texts, { visibly: view === undefined })}</div>
        ${view ? this.#renderView(view) : nothing}
      </div>
    `;
  }

  #renderView(view: CaseView): TemplateResult {
    const { status, terms } = this.texts;
    return html`
      <header>
        <p class="number" part="number">
          <span class="muted">${status.number}</span>
          <strong>${view.number}</strong>
        </p>
        <p><span class="chip calm">${terms.issues[view.issue]}</span></p>
      </header>
      <redress-rating
        theme="inherit"
        exportparts="awaits, given"
        .client=${this.client}
        .view=${view}
      ></redress-rating>
      ${this.#renderWhyNot(view)}
    `;
  }

  /** Neither a question nor an answer: why. */
  #renderWhyNot({ can, rating, stage }: CaseView): TemplateResult | typeof nothing {
    if (rating || can.includes('rate')) return nothing;
    const { rating: texts } = this.texts;
    return html`<p class="notice">${stage === 'closed' ? texts.over : texts.notYet}</p>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'redress-survey': RedressSurvey;
  }
}
