import type { DeskCase } from '@redress/sdk/contract';
import type { DeskClient, Evidence, StaffCommandInput } from '@redress/sdk/desk';
import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { ClockController } from '../core/clock.controller.ts';
import { emit } from '../core/emit.ts';
import { tagOf } from '../core/tag-prefix.ts';
import { LocaleController } from '../localization/locale.controller.ts';
import { LocalizedElement } from '../localization/localized-element.ts';
import type { FormCommand } from '../localization/messages/en.commands.ts';
import { staffTexts, type StaffMessages } from '../localization/staff.catalogue.ts';
import { conversationStyles } from '../status/conversation.styles.ts';
import { renderConversation, type Sides } from '../status/conversation.template.ts';
import { shared } from '../styles/shared.styles.ts';
import { renderDeadlines } from './deadlines.template.ts';
import { deskCaseStyles } from './desk-case.styles.ts';
import { renderDetails } from './details.template.ts';
import { renderFindings } from './findings.template.ts';
import { renderHistory } from './history.template.ts';
import { renderMessageFiles } from './message-files.template.ts';
import { renderOutcome, type Outcome } from './outcome.template.ts';
import { problemCodeOf, problemOf } from './problem-of.ts';
import { renderRating } from './rating.template.ts';
import { renderStanding } from './standing.template.ts';
import { DeskUploads } from './uploads.controller.ts';
import { renderUploads } from './uploads.template.ts';

/**
 * One case as staff see it, and what they can do about it.
 *
 * @fires redress-desk-changed - A command was carried out.
 * @fires redress-desk-choose - `detail.id`: another case is to be opened, which this one goes on as, or which goes on as this.
 * @fires redress-signed-out - The server no longer accepts the token.
 */
export class RedressDeskCase extends LocalizedElement<StaffMessages> {
  static override styles = [...shared, conversationStyles, deskCaseStyles];
  static override properties = {
    desk: { attribute: false },
    caseId: { attribute: false },
    version: { attribute: false },
    case: { state: true },
    failed: { state: true },
    outcome: { state: true },
  };

  declare desk: DeskClient | undefined;
  declare caseId: string | undefined;
  /** The newest version the queue knows of; the case is read again when it is not the one shown. */
  declare version: number | undefined;
  declare private case: DeskCase | undefined;
  declare private failed: boolean;
  declare private outcome: Outcome | undefined;

  protected override readonly localization = new LocaleController(this, staffTexts);
  readonly #clock = new ClockController(this, 30_000);
  /** What has been entered, by case, command and field: it outlives a look at another case, and a refusal. */
  readonly #drafts = new Map<string, string>();
  readonly #picked = new Map<string, readonly Evidence[]>();
  readonly #uploads = new DeskUploads(this, () => void this.#load());

  constructor() {
    super();
    this.failed = false;
  }

  override focus(): void {
    void this.updateComplete.then(() => this.renderRoot.querySelector('h2')?.focus());
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    const isAnother = changed.has('caseId') || changed.has('desk');
    if (isAnother) {
      this.case = undefined;
      this.failed = false;
      this.outcome = undefined;
    }
    const { version = 0 } = this;
    const isNewer = this.case !== undefined && version > this.case.view.version;
    if (isAnother || (changed.has('version') && isNewer)) void this.#load();
  }

  protected override render(): TemplateResult {
    const { case: shown, failed } = this;
    return html`
      <h2 tabindex="-1">${shown ? this.#title(shown) : nothing}</h2>
      ${failed ? this.#renderFailure() : nothing} ${shown ? this.#renderCase(shown) : nothing}
      ${shown || failed ? nothing : html`<p class="muted" role="status">${this.texts.desk.case.loading}</p>`}
    `;
  }

  #renderFailure(): TemplateResult {
    const { case: texts } = this.texts.desk;
    return html`
      <div class="notice warn apart" role="alert">
        <p>${texts.failed}</p>
        <button type="button" @click=${this.#load}>${texts.retry}</button>
      </div>
    `;
  }

  #title({ view }: DeskCase): TemplateResult {
    return html`${this.texts.terms.issues[view.issue]} <span class="number">${view.number}</span>`;
  }

  #renderCase(shown: DeskCase): TemplateResult {
    const { formats } = this.localization;
    const { texts } = this;
    const { now } = this.#clock;
    const { view } = shown;
    const sides: Sides = {
      customer: texts.desk.case.customer,
      staff: texts.desk.case.staff,
      own: 'staff',
      customerLanguage: shown.lang,
      records: texts.desk.things,
    };
    return html`
      ${this.#renderHead(shown, now)}
      <div class="columns">
        <div class="main">
          ${renderStanding(shown, { texts, formats, now, choose: this.#choose })}
          ${renderFindings(shown, texts, formats, now)}
          <section aria-labelledby="conversation">
            <h3 id="conversation">${texts.status.conversation}</h3>
            ${renderConversation(view, sides, [], texts, formats, now, renderMessageFiles(texts, formats))}
          </section>
          ${
            view.photos.length > 0
              ? html`
                  <redress-desk-photos
                    theme="inherit"
                    .desk=${this.desk}
                    .caseId=${view.id}
                    .photos=${view.photos}
                    .wanted=${shown.evidence ?? []}
                  ></redress-desk-photos>
                `
              : nothing
          }
          <redress-desk-confirm theme="inherit" .case=${shown} .send=${this.#send}></redress-desk-confirm>
          <redress-desk-command
            theme="inherit"
            .case=${shown}
            .drafts=${this.#drafts}
            .picked=${this.#picked}
            .send=${this.#send}
          ></redress-desk-command>
          ${renderOutcome(this.outcome, texts, formats, () => void this.#load())}
          ${this.desk ? renderUploads(this.#uploads.files, this.desk.uploads, view.id, texts, formats) : nothing}
        </div>
        <aside>
          ${renderDetails(shown, texts, formats, now, this.#open)}
          ${renderDeadlines(shown, texts, formats, now)} ${renderHistory(shown, texts, formats, now)}
        </aside>
      </div>
    `;
  }

  #renderHead({ view }: DeskCase, now: number): TemplateResult {
    const { terms, desk } = this.texts;
    const { formats } = this.localization;
    return html`
      <p class="chips">
        <span class="chip ${view.severity === 'urgent-major' ? 'urgent' : 'calm'}"
          >${terms.severities[view.severity]}</span
        >
        <span class="chip">${terms.stages[view.stage]}</span>
        ${view.ending ? html`<span class="chip calm">${desk.endings[view.ending]}</span>` : nothing}
        ${view.round > 1 ? html`<span class="chip warn">${desk.case.round(formats.number(view.round))}</span>` : nothing}
        ${renderRating(view.rating, this.texts)}
        <span class="muted"
          >${desk.case.receivedAt(formats.whenInZone(view.receivedAt, view.timeZone, now))}</span
        >
      </p>
    `;
  }

  readonly #choose = (command: FormCommand): void => {
    this.renderRoot.querySelector(tagOf('redress-desk-command'))?.choose(command);
  };

  readonly #open = (id: string): void => emit(this, 'redress-desk-choose', { id });

  /** Carries out a command; answers whether it worked, so that its box knows whether to empty itself. */
  readonly #send = async (command: StaffCommandInput, files: readonly Evidence[] = []): Promise<boolean> => {
    const { desk, case: shown } = this;
    if (!desk || !shown) return false;
    this.outcome = undefined;
    try {
      await desk.send(shown.view.id, shown.view.version, command, files);
    } catch (error) {
      this.outcome = problemOf(error) ?? 'unknown';
      if (problemCodeOf(error) === 'not-signed-in') emit(this, 'redress-signed-out');
      return false;
    }
    await this.#load();
    this.outcome = 'done';
    emit(this, 'redress-desk-changed');
    return true;
  };

  readonly #load = async (): Promise<void> => {
    const { desk, caseId } = this;
    if (!desk || !caseId) return;
    const isStill = (): boolean => desk === this.desk && caseId === this.caseId;
    try {
      const loaded = await desk.case(caseId);
      const isOlder = this.case !== undefined && loaded.view.version < this.case.view.version;
      if (!isStill() || isOlder) return;
      this.case = loaded;
      this.failed = false;
      this.outcome = undefined;
    } catch (error) {
      if (!isStill()) return;
      this.failed = true;
      if (problemCodeOf(error) === 'not-signed-in') emit(this, 'redress-signed-out');
    }
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'redress-desk-case': RedressDeskCase;
  }
}
