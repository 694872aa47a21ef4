import type { DeskQueue } from '@redress/sdk/contract';
import type { QueueFilter, SavedView, SavedViews } from '@redress/sdk/desk';
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { LocaleController } from '../../localization/locale.controller.ts';
import { LocalizedElement } from '../../localization/localized-element.ts';
import { staffTexts, type StaffMessages } from '../../localization/staff.catalogue.ts';
import { shared } from '../../styles/shared.styles.ts';
import { filterControls, openCases, type FilterControl } from './filter-controls.ts';
import { filterStyles } from './filter.styles.ts';
import { viewsFor, type Views } from './views.ts';

/** What a name is entered for. */
type Naming = 'save' | 'rename';

/** Which cases the queue shows: views to choose from, controls that make others, and a name to keep one under. */
export class RedressDeskFilter extends LocalizedElement<StaffMessages> {
  static override styles = [...shared, filterStyles];
  static override properties = {
    queue: { attribute: false },
    filter: { attribute: false },
    views: { attribute: false },
    me: { attribute: false },
    narrow: { attribute: false },
    open: { state: true },
    naming: { state: true },
    fault: { state: true },
    name: { state: true },
  };

  declare queue: DeskQueue;
  declare filter: QueueFilter;
  declare views: SavedViews | undefined;
  /** Name of the one who is signed in. */
  declare me: string | undefined;
  /** Takes the filter that is wanted. */
  declare narrow: (filter: QueueFilter) => void;
  declare private open: boolean;
  declare private naming: Naming | undefined;
  declare private fault: 'missing' | 'taken' | undefined;
  /** What has been entered of it. */
  declare private name: string;

  protected override readonly localization = new LocaleController(this, staffTexts);
  /** Name of the view that was chosen last: several may show the same. */
  #last: string | undefined;

  constructor() {
    super();
    this.queue = { cases: [], at: 0 };
    this.filter = openCases;
    this.narrow = () => undefined;
    this.open = false;
    this.name = '';
  }

  override focus(): void {
    void this.updateComplete.then(() => this.renderRoot.querySelector('select')?.focus());
  }

  protected override render(): TemplateResult {
    const { filter, open } = this;
    const { queue } = this.texts.desk;
    const views = viewsFor(filter, this.views?.list() ?? [], this.#last, queue.views);
    const controls = filterControls(this.queue, filter, this.texts, this.me);
    const set =
      controls.filter(({ choices, chosen }) => chosen !== choices[0]).length + (filter.text ? 1 : 0);
    return html`
      <div class="bar">
        ${this.#renderViews(views)}
        <button
          type="button"
          aria-expanded=${open}
          aria-controls="controls"
          @click=${() => (this.open = !open)}
        >
          ${queue.filter}${set > 0 ? ` · ${this.localization.formats.number(set)}` : nothing}
        </button>
      </div>
      <div id="controls" role="group" aria-label=${queue.filter} ?hidden=${!open}>
        <div class="field wide">
          <label for="text">${queue.controls.text}</label>
          <input
            id="text"
            type="search"
            autocomplete="off"
            .value=${live(filter.text ?? '')}
            @input=${this.#search}
          />
        </div>
        ${controls.map((control) => this.#renderControl(control))}
        ${this.naming ? this.#renderNaming(this.naming, views) : this.#renderActions(views)}
      </div>
    `;
  }

  #renderControl(control: FilterControl): TemplateResult {
    const { name, label, choices, chosen } = control;
    return html`
      <div class="field">
        <label for=${name}>${label}</label>
        <select
          id=${name}
          ?data-set=${chosen !== choices[0]}
          @change=${(event: Event) => this.narrow(control.with(chosenIn(event, choices)))}
        >
          ${choices.map((choice) => html`<option .selected=${choice === chosen}>${choice.words}</option>`)}
        </select>
      </div>
    `;
  }

  #renderViews({ usual, saved, shown }: Views): TemplateResult {
    const { views: texts } = this.texts.desk.queue;
    const renderView = (view: SavedView): TemplateResult =>
      html`<option .selected=${view === shown}>${view.name}</option>`;
    return html`
      <select
        class="views"
        aria-label=${texts.title}
        @change=${(event: Event) => this.#show(chosenIn(event, [...usual, ...saved]))}
      >
        ${usual.map(renderView)}
        ${saved.length > 0 ? html`<optgroup label=${texts.saved}>${saved.map(renderView)}</optgroup>` : nothing}
      </select>
    `;
  }

  #renderActions({ saved, shown }: Views): TemplateResult {
    const { views: texts } = this.texts.desk.queue;
    return html`
      <div class="actions wide">
        ${
          saved.includes(shown)
            ? html`
                <button type="button" class="quiet" @click=${() => this.#startNaming('rename', shown.name)}>
                  ${texts.rename}
                </button>
                <button type="button" class="quiet" @click=${() => this.#remove(shown.name)}>
                  ${texts.remove}
                </button>
              `
            : html`
                <button type="button" class="quiet" @click=${() => this.#startNaming('save', '')}>
                  ${texts.save}
                </button>
              `
        }
      </div>
    `;
  }

  #renderNaming(naming: Naming, views: Views): TemplateResult {
    const { views: texts } = this.texts.desk.queue;
    const { name, fault } = this;
    const replaces = naming === 'save' && isTaken(views, name);
    return html`
      <form class="wide" novalidate @submit=${(event: Event) => this.#keep(event, naming, views)}>
        <div class="field">
          <label for="name">${texts.name}</label>
          <input
            id="name"
            maxlength="40"
            autocomplete="off"
            aria-invalid=${fault !== undefined}
            aria-describedby="name-error"
            .value=${live(name)}
            @input=${this.#enterName}
          />
          ${fault ? html`<p class="error" id="name-error" role="alert">${texts[fault]}</p>` : nothing}
        </div>
        <div class="actions">
          <button class="primary">${replaces ? texts.replace : texts.keep}</button>
          <button type="button" class="quiet" @click=${this.#endNaming}>${texts.cancel}</button>
        </div>
      </form>
    `;
  }

  readonly #search = (event: Event): void => {
    const { value } = event.target as HTMLInputElement;
    this.narrow({ ...this.filter, text: value.trim() === '' ? undefined : value });
  };

  #show({ name, filter }: SavedView): void {
    this.#last = name;
    this.narrow(filter);
    this.#endNaming();
  }

  #startNaming(naming: Naming, name: string): void {
    this.naming = naming;
    this.name = name;
    void this.updateComplete.then(() => this.renderRoot.querySelector<HTMLInputElement>('#name')?.select());
  }

  readonly #enterName = (event: Event): void => {
    this.name = (event.target as HTMLInputElement).value;
    this.fault = undefined;
  };

  readonly #endNaming = (): void => {
    if (this.naming) this.focus();
    this.naming = undefined;
    this.fault = undefined;
  };

  #keep(event: Event, naming: Naming, views: Views): void {
    event.preventDefault();
    const name = this.name.trim();
    const isOther = name !== views.shown.name;
    if (name === '') this.fault = 'missing';
    else if (naming === 'rename' && isOther && isTaken(views, name)) this.fault = 'taken';
    if (this.fault) {
      this.renderRoot.querySelector<HTMLInputElement>('#name')?.focus();
      return;
    }
    this.views?.save({ name, filter: this.filter });
    if (naming === 'rename' && isOther) this.views?.remove(views.shown.name);
    this.#last = name;
    this.#endNaming();
  }

  #remove(name: string): void {
    this.views?.remove(name);
    this.requestUpdate();
    this.focus();
  }
}

const isTaken = ({ saved }: Views, name: string): boolean => saved.some((view) => view.name === name.trim());

const chosenIn = <T>(event: Event, all: readonly T[]): T =>
  all[(event.target as HTMLSelectElement).selectedIndex]!;

declare global {
  interface HTMLElementTagNameMap {
    'redress-desk-filter': RedressDeskFilter;
  }
}
