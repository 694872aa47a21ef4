import { severities, type Severity } from '@redress/rules';
import type { DeskRow } from '@redress/sdk/contract';
import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { ClockController } from '../../core/clock.controller.ts';
import { emit } from '../../core/emit.ts';
import { LocaleController } from '../../localization/locale.controller.ts';
import { LocalizedElement } from '../../localization/localized-element.ts';
import { staffTexts, type StaffMessages } from '../../localization/staff.catalogue.ts';
import { shared } from '../../styles/shared.styles.ts';
import { queueStyles } from './queue.styles.ts';

/** From here on a due time is shown as near. */
const nearMs = 60 * 60_000;

/**
 * The list of cases with what is due on each.
 *
 * @fires redress-desk-choose - `detail.id`: a case is to be opened.
 */
export class RedressDeskQueue extends LocalizedElement<StaffMessages> {
  static override styles = [...shared, queueStyles];
  static override properties = {
    rows: { attribute: false },
    chosen: { attribute: false },
    all: { state: true },
    severity: { state: true },
    active: { state: true },
  };

  /** Absent until they have been read. */
  declare rows: readonly DeskRow[] | undefined;
  declare chosen: string | undefined;
  /** Closed cases too. */
  declare private all: boolean;
  declare private severity: Severity | undefined;
  /** Id of the row that the keyboard is on. */
  declare private active: string | undefined;

  protected override readonly localization = new LocaleController(this, staffTexts);
  readonly #clock = new ClockController(this, 10_000);

  constructor() {
    super();
    this.all = false;
  }

  override focus(): void {
    void this.updateComplete.then(() =>
      this.renderRoot.querySelector<HTMLElement>('li [tabindex="0"]')?.focus(),
    );
  }

  protected override render(): TemplateResult {
    const { queue } = this.texts.desk;
    return html`
      <div class="filters" role="group" aria-label=${queue.filter}>
        <div class="switch">
          ${this.#renderSwitch(false, queue.open)} ${this.#renderSwitch(true, queue.all)}
        </div>
        <select aria-label=${queue.severity} @change=${this.#severityChosen}>
          <option value="" .selected=${!this.severity}>${queue.anySeverity}</option>
          ${severities.map(
            (severity) => html`
              <option value=${severity} .selected=${this.severity === severity}>
                ${this.texts.terms.severities[severity]}
              </option>
            `,
          )}
        </select>
      </div>
      <p class="visually-hidden" id="keys">${queue.keys}</p>
      ${this.rows ? this.#renderList(this.#shown(this.rows)) : html`<p class="muted empty" role="status">${queue.loading}</p>`}
    `;
  }

  #renderSwitch(all: boolean, label: string): TemplateResult {
    return html`
      <button type="button" aria-pressed=${this.all === all} @click=${() => (this.all = all)}>
        ${label}
      </button>
    `;
  }

  #renderList(rows: readonly DeskRow[]): TemplateResult {
    const { queue } = this.texts.desk;
    if (rows.length === 0) {
      return html`<p class="muted empty">
        ${this.all || this.severity ? queue.emptyFiltered : queue.empty}
      </p>`;
    }
    const active = rows.some(({ id }) => id === this.active) ? this.active : rows[0]?.id;
    return html`
      <ul aria-label=${queue.title} aria-describedby="keys" @keydown=${this.#key}>
        ${repeat(
          rows,
          ({ id }) => id,
          (row) => this.#renderRow(row, row.id === active),
        )}
      </ul>
    `;
  }

  #renderRow(row: DeskRow, active: boolean): TemplateResult {
    const { terms, desk } = this.texts;
    const { formats } = this.localization;
    const facts = [
      terms.stages[row.stage],
      formats.language(row.lang),
      row.photos > 0 && desk.queue.photos(row.photos),
      row.suspected && desk.suspicion.queue,
    ];
    return html`
      <li>
        <button
          type="button"
          data-id=${row.id}
          data-severity=${row.severity}
          tabindex=${active ? 0 : -1}
          aria-current=${row.id === this.chosen ? 'true' : nothing}
          @click=${() => this.#choose(row.id)}
        >
          <span class="row-between"
            >${this.#renderDue(row)}<span class="muted number">${row.number}</span></span
          >
          <span class="title">
            <strong>${terms.issues[row.issue]}</strong>
            <span class="severity">${terms.severities[row.severity]}</span>
            ${row.confirmed ? nothing : html`<span class="muted">${desk.queue.unconfirmed}</span>`}
          </span>
          ${
            row.excerpt === undefined
              ? html`<em class="muted">${desk.queue.erased}</em>`
              : html`<span class="excerpt" lang=${row.lang}>${row.excerpt}</span>`
          }
          <span class="muted">${facts.filter(Boolean).join(' · ')}</span>
          ${row.waits ? html`<span><span class="chip calm">${desk.queue.waits[row.waits]}</span></span>` : nothing}
        </button>
      </li>
    `;
  }

  #renderDue({ next }: DeskRow): TemplateResult {
    const { queue } = this.texts.desk;
    if (!next) return html`<span class="muted">${queue.nothingDue}</span>`;
    const left = next.due - this.#clock.now;
    const step = this.texts.desk.things[next.duty];
    const duration = this.localization.formats.duration(left);
    if (left < 0) return html`<span class="due late">${queue.late(step, duration)}</span>`;
    return html`<span class="due ${left < nearMs ? 'near' : ''}">${queue.due(step, duration)}</span>`;
  }

  #shown(rows: readonly DeskRow[]): readonly DeskRow[] {
    return rows.filter(
      ({ stage, severity }) =>
        (this.all || stage !== 'closed') && (this.severity === undefined || this.severity === severity),
    );
  }

  readonly #severityChosen = (event: Event): void => {
    this.severity = severities.find((severity) => severity === (event.target as HTMLSelectElement).value);
  };

  readonly #key = (event: KeyboardEvent): void => {
    const rows = [...this.renderRoot.querySelectorAll<HTMLElement>('li button')];
    const at = rows.indexOf(event.target as HTMLElement);
    const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: rows.length - 1 }[event.key];
    const row = to === undefined ? undefined : rows[to];
    if (!row) return;
    event.preventDefault();
    this.active = row.dataset['id'];
    row.focus();
  };

  #choose(id: string): void {
    this.active = id;
    emit(this, 'redress-desk-choose', { id });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'redress-desk-queue': RedressDeskQueue;
  }
}
