import type { DeskCase } from '@redress/sdk/contract';
import type { Evidence, StaffCommandInput } from '@redress/sdk/desk';
import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { tagOf } from '../core/tag-prefix.ts';
import { LocaleController } from '../localization/locale.controller.ts';
import { LocalizedElement } from '../localization/localized-element.ts';
import type { FormCommand } from '../localization/messages/en.commands.ts';
import { staffTexts, type StaffMessages } from '../localization/staff.catalogue.ts';
import type { RedressPhotoPicker } from '../photos/photo-picker.component.ts';
import { choices } from '../styles/choices.styles.ts';
import { shared } from '../styles/shared.styles.ts';
import { choiceOf, possibleCommands, presetCommand, wantedRecord } from './command-choice.ts';
import { renderCommandChoice } from './command-choice.template.ts';
import type { CommandField, CommandRow, FieldLabel } from './command-field.ts';
import { commandFields } from './command-fields.table.ts';
import { commandStyles } from './command.styles.ts';
import { deskPartStyles } from './desk-part.styles.ts';
import { fieldKinds } from './fields/field-kinds.table.ts';
import type { FieldEntry, FieldFault } from './fields/field-kind.ts';
import { fieldsOf, readCommand } from './read-command.ts';

/** What can be done about a case at present: the choice of a command, and a form for what it brings. */
export class RedressDeskCommand extends LocalizedElement<StaffMessages> {
  static override styles = [...shared, choices, deskPartStyles, commandStyles];
  static override properties = {
    case: { attribute: false },
    drafts: { attribute: false },
    picked: { attribute: false },
    send: { attribute: false },
    chosen: { state: true },
    faults: { state: true },
    sending: { state: true },
  };

  declare case: DeskCase | undefined;
  /** What has been entered, by case, command, field and part of a field. */
  declare drafts: Map<string, string>;
  /** Files that have been picked, by case and command. */
  declare picked: Map<string, readonly Evidence[]>;
  declare send: ((command: StaffCommandInput, files: readonly Evidence[]) => Promise<boolean>) | undefined;
  declare private chosen: FormCommand | undefined;
  /** What is wrong with which field. */
  declare private faults: ReadonlyMap<string, FieldFault>;
  declare private sending: boolean;

  protected override readonly localization = new LocaleController(this, staffTexts);

  /** Pickers that have what was picked before. */
  readonly #filled = new WeakSet<RedressPhotoPicker>();

  constructor() {
    super();
    this.drafts = new Map();
    this.picked = new Map();
    this.faults = new Map();
    this.sending = false;
  }

  /** Chooses a command that can be given, and leads to its form. */
  choose(command: FormCommand): void {
    this.#choose(command);
    this.scrollIntoView({ block: 'nearest' });
    void this.updateComplete.then(() =>
      this.renderRoot.querySelector<HTMLElement>('form :is(input, select, textarea, button)')?.focus(),
    );
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (!changed.has('case') || !this.case) return;
    const isAnother = changed.get('case')?.view.id !== this.case.view.id;
    if (isAnother || (this.chosen && !this.case.can.includes(this.chosen))) this.#choose(undefined);
  }

  /** What was picked before somebody looked at something else is there again. */
  protected override updated(): void {
    const picker = this.#picker;
    if (!picker || this.#filled.has(picker)) return;
    this.#filled.add(picker);
    const before = this.picked.get(picker.dataset.form ?? '');
    if (before) void picker.add(before);
  }

  protected override render(): TemplateResult | typeof nothing {
    const { case: shown, texts } = this;
    if (!shown) return nothing;
    const { command } = texts.desk;
    const choice = choiceOf(shown);
    const chosen = this.chosen ?? presetCommand(choice);
    const isNothing = possibleCommands(shown).length === 0 && !shown.can.includes('confirm');
    return html`
      <section aria-labelledby="title">
        <h3 id="title" tabindex="-1">${command.title}</h3>
        ${renderCommandChoice(choice, chosen, texts, (each) => this.#choose(each))}
        ${keyed(chosen, chosen ? this.#renderForm(shown, chosen) : nothing)}
        ${isNothing ? html`<p class="muted">${command.none}</p>` : nothing}
      </section>
    `;
  }

  #renderForm(shown: DeskCase, type: FormCommand): TemplateResult {
    const { texts, faults } = this;
    const { commands, command, fields } = texts.desk;
    const { formats } = this.localization;
    const { note, send } = commands[type];
    return html`
      <form novalidate @submit=${(event: Event) => this.#submit(event, shown, type)}>
        ${note ? html`<p class="muted">${note}</p>` : nothing}
        ${this.#entries(shown, type).map((entry) => {
          const { name, kind, label = name as FieldLabel } = entry.field;
          return fieldKinds[kind].render({
            ...entry,
            id: `field-${name}`,
            label: fields[label],
            fault: faults.get(name),
            texts,
            formats,
            change: (value, part) => this.#change(fieldKey(shown, type, name, part), name, value),
          });
        })}
        ${this.#renderFiles(shown, type)}
        ${commandFields[type].group === 'customer' ? html`<p class="notice">${command.onBehalf}</p>` : nothing}
        <div class="actions">
          <button class="primary" aria-disabled=${this.sending}>
            ${this.sending ? command.sending : send}
          </button>
        </div>
      </form>
    `;
  }

  #renderFiles(shown: DeskCase, type: FormCommand): TemplateResult | typeof nothing {
    const { files } = commandFields[type] as CommandRow;
    if (!files) return nothing;
    const { command } = this.texts.desk;
    const form = formKey(shown, type);
    return html`
      <div class="files">
        <redress-photo-picker
          theme="inherit"
          data-form=${form}
          @redress-photos-changed=${(event: Event) =>
            this.picked.set(form, (event.currentTarget as RedressPhotoPicker).evidence)}
        ></redress-photo-picker>
        ${files === 'theirs' ? nothing : html`<p class="muted">${command.files[files]}</p>`}
      </div>
    `;
  }

  /** The fields that are asked for at present, with what has been entered in them. */
  #entries(shown: DeskCase, type: FormCommand): readonly FieldEntry[] {
    const valueOf = (field: string, part?: string): string =>
      this.drafts.get(fieldKey(shown, type, field, part)) ?? presetOf(field, shown);
    return fieldsOf(type, valueOf).map((field: CommandField) => ({
      field,
      case: shown,
      now: Date.now(),
      value: (part) => valueOf(field.name, part),
    }));
  }

  #choose(command: FormCommand | undefined): void {
    this.chosen = command;
    this.faults = new Map();
  }

  #change(key: string, field: string, value: string): void {
    this.drafts.set(key, value);
    this.faults = new Map([...this.faults].filter(([name]) => name !== field));
  }

  async #submit(event: Event, shown: DeskCase, type: FormCommand): Promise<void> {
    event.preventDefault();
    if (!this.send || this.sending) return;
    const read = readCommand(type, this.#entries(shown, type));
    if ('faults' in read) {
      this.faults = read.faults;
      await this.updateComplete;
      this.#firstWrong?.focus();
      return;
    }
    this.sending = true;
    const picker = this.#picker;
    await picker?.settled;
    const worked = await this.send(read.command, picker?.evidence ?? []);
    this.sending = false;
    if (!worked) return;
    const form = formKey(shown, type);
    picker?.clear();
    this.picked.delete(form);
    for (const key of this.drafts.keys()) if (key.startsWith(form)) this.drafts.delete(key);
    this.#choose(undefined);
    await this.updateComplete;
    this.renderRoot.querySelector('h3')?.focus({ preventScroll: true });
  }

  get #picker(): RedressPhotoPicker | null {
    return this.renderRoot.querySelector(tagOf('redress-photo-picker'));
  }

  get #firstWrong(): HTMLElement | null | undefined {
    const field = this.renderRoot.querySelector('[data-invalid]');
    const control = (selector: string) => field?.querySelector<HTMLElement>(selector);
    return control(':is(input, select, textarea)[aria-invalid="true"]') ?? control('input, select, textarea');
  }
}

const formKey = ({ view }: DeskCase, command: FormCommand): string => `${view.id}/${command}/`;
const fieldKey = (shown: DeskCase, command: FormCommand, field: string, part = ''): string =>
  `${formKey(shown, command)}${field}/${part}`;

/** What a field says before anybody has chosen: the record that is wanted next. */
const presetOf = (field: string, shown: DeskCase): string =>
  field === 'record' ? (wantedRecord(shown) ?? '') : '';

declare global {
  interface HTMLElementTagNameMap {
    'redress-desk-command': RedressDeskCommand;
  }
}
