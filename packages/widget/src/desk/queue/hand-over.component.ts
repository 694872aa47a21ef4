import { limits, type DeskCase, type DeskRow } from '@redress/sdk/contract';
import type { DeskClient, HandOverResult } from '@redress/sdk/desk';
import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { emit } from '../../core/emit.ts';
import { LocaleController } from '../../localization/locale.controller.ts';
import { LocalizedElement } from '../../localization/localized-element.ts';
import { staffTexts, type StaffMessages } from '../../localization/staff.catalogue.ts';
import { shared } from '../../styles/shared.styles.ts';
import { colleagueText } from '../fields/person-field.template.ts';
import { problemCodeOf } from '../problem-of.ts';
import { renderHandedOver, type HandedOver } from './handed-over.template.ts';
import { handOverStyles } from './hand-over.styles.ts';
import { readEach, takersOf, type Taker } from './takers.ts';

/** Hands the selected cases over to one person, and says what became of each. */
export class RedressDeskHandOver extends LocalizedElement<StaffMessages> {
  static override styles = [...shared, handOverStyles];
  static override properties = {
    desk: { attribute: false },
    me: { attribute: false },
    rows: { attribute: false, hasChanged: isOther },
    release: { attribute: false },
    open: { state: true },
    takers: { state: true },
    to: { state: true },
    note: { state: true },
    tried: { state: true },
    done: { state: true },
    handedOver: { state: true },
  };

  declare desk: DeskClient | undefined;
  /** Name of the one who is signed in, and hands over to others. */
  declare me: string | undefined;
  /** The cases that are selected. */
  declare rows: readonly DeskRow[];
  /** Takes the ids of those that need not be selected any more. */
  declare release: (ids: readonly string[]) => void;
  declare private open: boolean;
  /** Who can take them over; absent until it has been read. */
  declare private takers: readonly Taker[] | 'failed' | undefined;
  /** Id of who takes over. */
  declare private to: string;
  declare private note: string;
  /** Somebody wanted to hand over: what is missing is told from then on. */
  declare private tried: boolean;
  /** How many have been tried, and of how many, while it runs. */
  declare private done: readonly [done: number, of: number] | undefined;
  declare private handedOver: HandedOver | undefined;

  protected override readonly localization = new LocaleController(this, staffTexts);
  /** What has been read of the cases, by id and version. */
  readonly #read = new Map<string, DeskCase>();

  constructor() {
    super();
    this.rows = [];
    this.release = () => undefined;
    this.open = false;
    this.to = '';
    this.note = '';
    this.tried = false;
  }

  /** Cases are being handed over: what becomes of them is yet to be told. */
  get busy(): boolean {
    return this.done !== undefined;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (this.open && changed.has('rows')) void this.#findTakers();
  }

  protected override render(): TemplateResult {
    const { rows, done, handedOver, texts } = this;
    return html`
      <div class="told" role="status" tabindex="-1">
        ${handedOver ? renderHandedOver(handedOver, texts, this.localization.formats, this.#look) : nothing}
      </div>
      ${done ? this.#renderProgress(...done) : nothing}
      ${rows.length === 0 && !done && !handedOver ? html`<p class="muted">${texts.desk.queue.selection.hint}</p>` : nothing}
      ${rows.length > 0 && !done ? this.#renderOffer() : nothing}
    `;
  }

  #renderOffer(): TemplateResult {
    const { handOver } = this.texts.desk.queue;
    return html`
      <button type="button" aria-expanded=${this.open} aria-controls="form" @click=${this.#toggle}>
        ${handOver.title(this.rows.length)}
      </button>
      ${this.open ? this.#renderForm() : nothing}
    `;
  }

  #renderForm(): TemplateResult {
    const { command, commands, fields } = this.texts.desk;
    const faults = this.#faults;
    return html`
      <form id="form" novalidate @submit=${this.#submit}>
        <p class="muted">${commands['hand-over'].note}</p>
        <div class="field">
          <label for="to">${fields.handOverTo}</label>
          ${this.#renderTakers(faults.to)}
          ${faults.to ? html`<p class="error" id="to-error" role="alert">${command.errors.choice}</p>` : nothing}
        </div>
        <div class="field">
          <label for="note">${fields.handOverNote}</label>
          <textarea
            id="note"
            rows="3"
            maxlength=${limits.message}
            aria-invalid=${faults.note}
            aria-describedby="note-error"
            .value=${live(this.note)}
            @input=${(event: Event) => (this.note = (event.target as HTMLTextAreaElement).value)}
          ></textarea>
          ${faults.note ? html`<p class="error" id="note-error" role="alert">${command.errors.text}</p>` : nothing}
        </div>
        <div class="actions"><button class="primary">${commands['hand-over'].send}</button></div>
      </form>
    `;
  }

  #renderTakers(isWrong: boolean): TemplateResult {
    const { command, queue, case: caseTexts } = this.texts.desk;
    const { takers, texts } = this;
    const { formats } = this.localization;
    if (takers === 'failed') {
      return html`
        <div class="notice warn apart" role="alert">
          <p>${queue.handOver.failed}</p>
          <button type="button" @click=${this.#findTakers}>${caseTexts.retry}</button>
        </div>
      `;
    }
    const wordsOf = (taker: Taker): string => {
      const person = colleagueText(taker, { texts, formats });
      const of = this.rows.length;
      return taker.count < of ? queue.handOver.some(person, taker.count, of) : person;
    };
    return html`
      <select
        id="to"
        aria-invalid=${isWrong}
        aria-describedby="to-error"
        @change=${(event: Event) => (this.to = (event.target as HTMLSelectElement).value)}
      >
        <option value="" .selected=${this.to === ''}>
          ${takers ? command.choosePerson : queue.handOver.loading}
        </option>
        ${takers?.map(
          (taker) => html`
            <option value=${taker.id} .selected=${this.to === taker.id}>${wordsOf(taker)}</option>
          `,
        )}
      </select>
      ${takers?.length === 0 ? html`<p class="muted">${command.nobodyElse}</p>` : nothing}
    `;
  }

  #renderProgress(done: number, of: number): TemplateResult {
    const { handOver } = this.texts.desk.queue;
    return html`
      <div class="progress">
        <progress aria-label=${handOver.progress} max=${of} .value=${done}></progress>
        <span>${handOver.running(done, of)}</span>
      </div>
    `;
  }

  get #faults(): { readonly to: boolean; readonly note: boolean } {
    return { to: this.tried && this.to === '', note: this.tried && this.note.trim() === '' };
  }

  readonly #look = (id: string): void => emit(this, 'redress-desk-choose', { id });

  readonly #toggle = async (): Promise<void> => {
    this.open = !this.open;
    if (!this.open) return;
    void this.#findTakers();
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>('#to')?.focus();
  };

  /** Each case says who can take it over; what is known already is not read again. */
  readonly #findTakers = async (): Promise<void> => {
    const { desk, rows } = this;
    if (!desk) return;
    if (this.takers === 'failed') this.takers = undefined;
    try {
      const cases = await readEach(rows, async ({ id, version }) => {
        const key = `${id} ${version}`;
        const read = this.#read.get(key) ?? (await desk.case(id));
        this.#read.set(key, read);
        return read;
      });
      if (rows !== this.rows) return;
      this.takers = takersOf(cases).filter(({ name }) => name !== this.me);
      if (!this.takers.some(({ id }) => id === this.to)) this.to = '';
    } catch (error) {
      if (rows === this.rows) this.takers = 'failed';
      if (problemCodeOf(error) === 'not-signed-in') emit(this, 'redress-signed-out');
    }
  };

  readonly #submit = async (event: Event): Promise<void> => {
    event.preventDefault();
    const { desk, rows, to } = this;
    this.tried = true;
    const note = this.note.trim();
    const { takers } = this;
    const name = takers === 'failed' ? undefined : takers?.find(({ id }) => id === to)?.name;
    if (!desk || name === undefined || note === '') {
      await this.updateComplete;
      this.renderRoot.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
      return;
    }
    this.handedOver = undefined;
    this.done = [0, rows.length];
    // The form goes meanwhile, and what became of them comes here.
    this.renderRoot.querySelector<HTMLElement>('.told')?.focus({ preventScroll: true });
    const results = await desk.handOver({ cases: rows, to, note }, (...done) => (this.done = done));
    this.done = undefined;
    this.#conclude(rows, name, results);
  };

  #conclude(rows: readonly DeskRow[], name: string, results: readonly HandOverResult[]): void {
    const isOver = ({ outcome }: HandOverResult): boolean => outcome === 'handed-over';
    const over = results.filter(isOver);
    const left = results.filter((each) => !isOver(each));
    const numbers = new Map(rows.map(({ id, number }) => [id, number]));
    this.handedOver = {
      name,
      count: over.length,
      left: left.map((each) => ({ ...each, number: numbers.get(each.id)! })),
    };
    this.tried = false;
    if (left.length === 0) {
      this.open = false;
      this.note = '';
    }
    this.release(over.map(({ id }) => id));
    emit(this, 'redress-desk-changed');
    if (left.some(({ error }) => problemCodeOf(error) === 'not-signed-in')) emit(this, 'redress-signed-out');
  }
}

/** Other cases, or other versions of them. */
function isOther(rows: readonly DeskRow[], before: readonly DeskRow[] = []): boolean {
  if (rows.length !== before.length) return true;
  return rows.some(({ id, version }, at) => id !== before[at]?.id || version !== before[at].version);
}

declare global {
  interface HTMLElementTagNameMap {
    'redress-desk-hand-over': RedressDeskHandOver;
  }
}
