import type { DeskQueue, DeskRow } from '@redress/sdk/contract';
import { filterQueue, type DeskClient, type QueueFilter } from '@redress/sdk/desk';
import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { ClockController } from '../../core/clock.controller.ts';
import { emit } from '../../core/emit.ts';
import { tagOf } from '../../core/tag-prefix.ts';
import { LocaleController } from '../../localization/locale.controller.ts';
import { LocalizedElement } from '../../localization/localized-element.ts';
import { staffTexts, type StaffMessages } from '../../localization/staff.catalogue.ts';
import { shared } from '../../styles/shared.styles.ts';
import { isSameFilter, openCases } from './filter-controls.ts';
import { queueStyles } from './queue.styles.ts';
import { renderRow } from './row.template.ts';
import { allToggled, extended, nothingSelected, toggled, type Selection } from './selection.ts';

/**
 * The list of cases with what is due on each: all that a filter wants, to be opened, or selected and handed over.
 *
 * @fires redress-desk-choose - `detail.id`: a case is to be opened.
 */
export class RedressDeskQueue extends LocalizedElement<StaffMessages> {
  static override styles = [...shared, queueStyles];
  static override properties = {
    desk: { attribute: false },
    queue: { attribute: false },
    chosen: { attribute: false },
    me: { attribute: false },
    filter: { state: true },
    active: { state: true },
    selection: { state: true },
  };

  declare desk: DeskClient | undefined;
  /** Absent until it has been read. */
  declare queue: DeskQueue | undefined;
  declare chosen: string | undefined;
  /** Name of the one who is signed in. */
  declare me: string | undefined;
  declare private filter: QueueFilter;
  /** Id of the row that the keyboard is on. */
  declare private active: string | undefined;
  /** Absent unless cases are being selected. */
  declare private selection: Selection | undefined;

  protected override readonly localization = new LocaleController(this, staffTexts);
  readonly #clock = new ClockController(this, 10_000);

  constructor() {
    super();
    this.filter = openCases;
  }

  override focus(): void {
    void this.updateComplete.then(() =>
      (this.renderRoot.querySelector<HTMLElement>('li [tabindex="0"]') ?? this.#filterBox)?.focus(),
    );
  }

  protected override render(): TemplateResult {
    const { queue, selection } = this;
    const texts = this.texts.desk.queue;
    if (!queue) return html`<p class="muted empty" role="status">${texts.loading}</p>`;
    const rows = filterQueue(queue, this.filter);
    return html`
      <redress-desk-filter
        theme="inherit"
        .queue=${queue}
        .filter=${this.filter}
        .views=${this.desk?.views}
        .me=${this.me}
        .narrow=${this.#narrow}
      ></redress-desk-filter>
      ${selection ? this.#renderSelecting(rows, selection) : this.#renderCount(rows)}
      <p class="visually-hidden" id="keys">${selection ? texts.selection.keys : texts.keys}</p>
      ${rows.length > 0 ? this.#renderList(rows) : this.#renderEmpty(queue)}
    `;
  }

  #renderCount(rows: readonly DeskRow[]): TemplateResult {
    const { count, reset, selection } = this.texts.desk.queue;
    return html`
      <div class="count">
        <span class="muted" role="status">${count(rows.length)}</span>
        ${
          rows.length === 0 || isSameFilter(this.filter, openCases)
            ? nothing
            : html`
                <span class="muted" aria-hidden="true">·</span>
                <button type="button" class="quiet" @click=${this.#reset}>${reset}</button>
              `
        }
        ${
          rows.length > 0
            ? html`<button type="button" class="quiet end" @click=${this.#select}>${selection.start}</button>`
            : nothing
        }
      </div>
    `;
  }

  #renderSelecting(rows: readonly DeskRow[], selection: Selection): TemplateResult {
    const { selection: texts } = this.texts.desk.queue;
    const selected = rows.filter(({ id }) => selection.ids.has(id));
    const isAll = selected.length === rows.length && rows.length > 0;
    return html`
      <div class="count selecting">
        <span class="muted" role="status">${texts.chosen(selected.length)}</span>
        <button
          type="button"
          class="quiet end"
          @click=${() => (this.selection = allToggled(selection, idsOf(rows)))}
        >
          ${isAll ? texts.nothing : texts.everything}
        </button>
        <button type="button" class="quiet" @click=${this.#endSelecting}>${texts.end}</button>
      </div>
      <redress-desk-hand-over
        class="hand-over"
        theme="inherit"
        .desk=${this.desk}
        .me=${this.me}
        .rows=${selected}
        .release=${this.#release}
      ></redress-desk-hand-over>
    `;
  }

  /** Nothing is shown: there is nothing to do, or the filter hides what there is. */
  #renderEmpty({ cases }: DeskQueue): TemplateResult {
    const { queue } = this.texts.desk;
    if (cases.length === 0 || isSameFilter(this.filter, openCases))
      return html`<p class="muted empty">${queue.empty}</p>`;
    return html`
      <div class="empty">
        <p class="muted">${queue.hidden(cases.length)}</p>
        <button type="button" @click=${this.#reset}>${queue.reset}</button>
      </div>
    `;
  }

  #renderList(rows: readonly DeskRow[]): TemplateResult {
    const active = rows.some(({ id }) => id === this.active) ? this.active : rows[0]?.id;
    return html`
      <ul aria-label=${this.texts.desk.queue.title} aria-describedby="keys" @keydown=${this.#key}>
        ${repeat(
          rows,
          ({ id }) => id,
          (row) => this.#renderItem(row, row.id === active),
        )}
      </ul>
    `;
  }

  #renderItem(row: DeskRow, active: boolean): TemplateResult {
    const { selection } = this;
    return html`
      <li>
        <button
          type="button"
          data-id=${row.id}
          data-severity=${row.severity}
          tabindex=${active ? 0 : -1}
          role=${selection ? 'checkbox' : nothing}
          aria-checked=${selection ? selection.ids.has(row.id) : nothing}
          aria-current=${row.id === this.chosen ? 'true' : nothing}
          @click=${(event: MouseEvent) => this.#press(row.id, event.shiftKey)}
        >
          ${renderRow(row, this.texts, this.localization.formats, this.#clock.now)}
        </button>
      </li>
    `;
  }

  get #filterBox(): HTMLElement | null {
    return this.renderRoot.querySelector(tagOf('redress-desk-filter'));
  }

  /** The ids of the rows, in the order in which they stand there. */
  get #shown(): readonly string[] {
    return this.queue ? idsOf(filterQueue(this.queue, this.filter)) : [];
  }

  readonly #narrow = (filter: QueueFilter): void => {
    this.filter = filter;
  };

  readonly #reset = (): void => {
    this.filter = openCases;
    // The button goes.
    this.#filterBox?.focus();
  };

  readonly #select = (): void => {
    this.selection = nothingSelected;
    this.focus();
  };

  readonly #endSelecting = (): void => {
    // What becomes of the cases would not be told.
    if (this.renderRoot.querySelector(tagOf('redress-desk-hand-over'))?.busy) return;
    this.selection = undefined;
    this.focus();
  };

  readonly #release = (ids: readonly string[]): void => {
    if (this.selection)
      this.selection = { ids: new Set([...this.selection.ids].filter((id) => !ids.includes(id))) };
  };

  #press(id: string, isRange: boolean): void {
    const { selection } = this;
    if (!selection) return this.#open(id);
    this.active = id;
    this.selection = isRange ? extended(selection, id, this.#shown) : toggled(selection, id);
  }

  #open(id: string): void {
    this.active = id;
    emit(this, 'redress-desk-choose', { id });
  }

  readonly #key = (event: KeyboardEvent): void => {
    const rows = [...this.renderRoot.querySelectorAll<HTMLElement>('li button')];
    const at = rows.indexOf(event.target as HTMLElement);
    const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: rows.length - 1 }[event.key];
    const row = to === undefined ? undefined : rows[to];
    if (row ? this.#move(row, event.shiftKey, rows[at]) : this.#keyOfSelecting(event, rows[at]))
      event.preventDefault();
  };

  #move(row: HTMLElement, isRange: boolean, before: HTMLElement | undefined): true {
    this.active = row.dataset['id']!;
    row.focus();
    if (isRange && this.selection) {
      const { ids, from = before?.dataset['id'] } = this.selection;
      this.selection = extended({ ids, from }, this.active, this.#shown);
    }
    return true;
  }

  /** What keys do only while cases are being selected; answers whether it was such a key. */
  #keyOfSelecting({ key, ctrlKey, metaKey }: KeyboardEvent, row: HTMLElement | undefined): boolean {
    const { selection } = this;
    if (!selection) return false;
    if (key === 'Escape') this.#endSelecting();
    else if (key === 'Enter' && row) this.#open(row.dataset['id']!);
    else if (key === 'a' && (ctrlKey || metaKey)) this.selection = allToggled(selection, this.#shown);
    else return false;
    return true;
  }
}

const idsOf = (rows: readonly DeskRow[]): readonly string[] => rows.map(({ id }) => id);

declare global {
  interface HTMLElementTagNameMap {
    'redress-desk-queue': RedressDeskQueue;
  }
}
