import { issues, severities, type Issue, type Severity } from '@redress/rules';
import { limits, type DeskCase } from '@redress/sdk/contract';
import type { StaffCommandInput } from '@redress/sdk/desk';
import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { LocaleController } from '../localization/locale.controller.ts';
import { LocalizedElement } from '../localization/localized-element.ts';
import { staffTexts, type StaffMessages } from '../localization/staff.catalogue.ts';
import { shared } from '../styles/shared.styles.ts';
import { deskPartStyles } from './desk-part.styles.ts';

/** What the classifier proposed and the customer chose, for a person to confirm or correct (WF-4.2.2). */
export class RedressDeskConfirm extends LocalizedElement<StaffMessages> {
  static override styles = [...shared, deskPartStyles];
  static override properties = {
    case: { attribute: false },
    send: { attribute: false },
    issue: { state: true },
    severity: { state: true },
    complex: { state: true },
    reason: { state: true },
    state: { state: true },
  };

  declare case: DeskCase | undefined;
  declare send: ((command: StaffCommandInput) => Promise<boolean>) | undefined;
  /** What was chosen here, when it is not what the case says. */
  declare private issue: Issue | undefined;
  declare private severity: Severity | undefined;
  declare private complex: boolean | undefined;
  declare private reason: string;
  declare private state: 'open' | 'missing' | 'sending';

  protected override readonly localization = new LocaleController(this, staffTexts);

  constructor() {
    super();
    this.reason = '';
    this.state = 'open';
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (!changed.has('case') || changed.get('case')?.view.id === this.case?.view.id) return;
    this.issue = undefined;
    this.severity = undefined;
    this.complex = undefined;
    this.reason = '';
    this.state = 'open';
  }

  protected override render(): TemplateResult | typeof nothing {
    const { case: shown } = this;
    if (!shown) return nothing;
    const { confirm } = this.texts.desk;
    return html`
      <section aria-labelledby="title">
        <h3 id="title">${confirm.title}</h3>
        ${this.#renderProposal(shown)} ${shown.can.includes('confirm') ? this.#renderForm(shown) : nothing}
      </section>
    `;
  }

  #renderProposal({ proposal, chosenIssue, view }: DeskCase): TemplateResult {
    const { terms, desk } = this.texts;
    const { confirm } = desk;
    const sure = confirm.confidence(this.localization.formats.percent(proposal.confidence));
    return html`
      <p>
        <span class="muted">${confirm.suggested}:</span>
        ${
          proposal.issue
            ? html`${terms.issues[proposal.issue]} · ${terms.severities[proposal.severity]}
                <span class="muted">(${sure})</span>`
            : confirm.unsure
        }
      </p>
      ${
        chosenIssue
          ? html`<p><span class="muted">${confirm.chosen}:</span> ${terms.issues[chosenIssue]}</p>`
          : nothing
      }
      ${
        view.confirmed
          ? html`
              <p>
                <span class="muted">${confirm.confirmed}:</span>
                ${terms.issues[view.issue]} · ${terms.severities[view.severity]}
              </p>
            `
          : nothing
      }
    `;
  }

  #renderForm({ view, complex }: DeskCase): TemplateResult {
    const { terms, desk } = this.texts;
    const { confirm, command } = desk;
    const issue = this.issue ?? view.issue;
    const severity = this.severity ?? view.severity;
    const corrected = this.#isCorrected(view);
    const label = corrected ? confirm.correct : confirm.confirm;
    return html`
      <form novalidate @submit=${this.#submit}>
        <div class="pair">
          <div class="field">
            <label for="issue">${confirm.issue}</label>
            <select id="issue" @change=${(event: Event) => (this.issue = selected(event) as Issue)}>
              ${issues.map(
                (each) =>
                  html`<option value=${each} .selected=${each === issue}>${terms.issues[each]}</option>`,
              )}
            </select>
          </div>
          <div class="field">
            <label for="severity">${confirm.severity}</label>
            <select id="severity" @change=${(event: Event) => (this.severity = selected(event) as Severity)}>
              ${severities.map(
                (each) =>
                  html`<option value=${each} .selected=${each === severity}>
                    ${terms.severities[each]}
                  </option>`,
              )}
            </select>
          </div>
        </div>
        <label class="check">
          <input
            id="complex"
            type="checkbox"
            .checked=${this.complex ?? complex}
            @change=${(event: Event) => (this.complex = (event.target as HTMLInputElement).checked)}
          />
          <span>${confirm.complex}</span>
        </label>
        ${corrected ? this.#renderReason() : nothing}
        <div class="actions">
          <button class=${view.confirmed ? '' : 'primary'} aria-disabled=${this.state === 'sending'}>
            ${this.state === 'sending' ? command.sending : label}
          </button>
        </div>
      </form>
    `;
  }

  #renderReason(): TemplateResult {
    const { confirm } = this.texts.desk;
    const missing = this.state === 'missing';
    return html`
      <div class="field">
        <label for="reason">${confirm.reason}</label>
        <input
          id="reason"
          maxlength=${limits.message}
          aria-invalid=${missing}
          aria-describedby="reason-error"
          .value=${this.reason}
          @input=${this.#reasonTyped}
        />
        ${missing ? html`<p class="error" id="reason-error" role="alert">${confirm.reasonMissing}</p>` : nothing}
      </div>
    `;
  }

  #isCorrected(view: DeskCase['view']): boolean {
    return (this.issue ?? view.issue) !== view.issue || (this.severity ?? view.severity) !== view.severity;
  }

  readonly #reasonTyped = (event: Event): void => {
    this.reason = (event.target as HTMLInputElement).value;
    if (this.state === 'missing') this.state = 'open';
  };

  readonly #submit = async (event: Event): Promise<void> => {
    event.preventDefault();
    const { view, complex: was } = this.case ?? {};
    if (!view || !this.send || this.state === 'sending') return;
    const reason = this.#isCorrected(view) ? this.reason.trim() : undefined;
    if (reason === '') {
      this.state = 'missing';
      this.renderRoot.querySelector<HTMLElement>('#reason')?.focus();
      return;
    }
    this.state = 'sending';
    const { issue = view.issue, severity = view.severity, complex = was } = this;
    const changed = complex === was ? {} : { complex };
    const worked = await this.send({ type: 'confirm', issue, severity, reason, ...changed });
    this.state = 'open';
    if (!worked) return;
    this.issue = undefined;
    this.severity = undefined;
    this.complex = undefined;
    this.reason = '';
  };
}

const selected = (event: Event): string => (event.target as HTMLSelectElement).value;

declare global {
  interface HTMLElementTagNameMap {
    'redress-desk-confirm': RedressDeskConfirm;
  }
}
