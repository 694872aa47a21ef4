import { limits, type DeskCase } from '@redress/sdk/contract';
import type { StaffCommandInput } from '@redress/sdk/desk';
import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { LocaleController } from '../localization/locale.controller.ts';
import { LocalizedElement } from '../localization/localized-element.ts';
import type { SimpleCommand } from '../localization/messages/en.desk.ts';
import { staffTexts, type StaffMessages } from '../localization/staff.catalogue.ts';
import { shared } from '../styles/shared.styles.ts';
import { deskPartStyles } from './desk-part.styles.ts';

/** What can be done about a case at present: a button for each command, and a box for its words. */
export class RedressDeskCommand extends LocalizedElement<StaffMessages> {
  static override styles = [...shared, deskPartStyles];
  static override properties = {
    case: { attribute: false },
    drafts: { attribute: false },
    send: { attribute: false },
    chosen: { state: true },
    state: { state: true },
  };

  declare case: DeskCase | undefined;
  /** What has been typed, by case and command. */
  declare drafts: Map<string, string>;
  declare send: ((command: StaffCommandInput) => Promise<boolean>) | undefined;
  declare private chosen: SimpleCommand | undefined;
  declare private state: 'open' | 'missing' | 'sending';

  protected override readonly localization = new LocaleController(this, staffTexts);

  constructor() {
    super();
    this.drafts = new Map();
    this.state = 'open';
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (!changed.has('case') || !this.case) return;
    const isAnother = changed.get('case')?.view.id !== this.case.view.id;
    if (isAnother || (this.chosen && !this.case.can.includes(this.chosen))) this.chosen = undefined;
    this.state = 'open';
  }

  protected override render(): TemplateResult {
    const { command } = this.texts.desk;
    const possible = this.#possible;
    const chosen = this.chosen ?? possible[0];
    return html`
      <section aria-labelledby="title">
        <h3 id="title">${command.title}</h3>
        ${
          possible.length > 1
            ? html`<div class="actions" role="group" aria-labelledby="title">
                ${possible.map((each) => this.#renderChoice(each, chosen))}
              </div>`
            : nothing
        }
        ${chosen ? this.#renderBox(chosen) : this.case?.can.includes('confirm') ? nothing : html`<p class="muted">${command.none}</p>`}
      </section>
    `;
  }

  #renderChoice(each: SimpleCommand, chosen: SimpleCommand | undefined): TemplateResult {
    return html`
      <button type="button" aria-pressed=${each === chosen} @click=${() => this.#choose(each)}>
        ${this.texts.desk.commands[each].name}
      </button>
    `;
  }

  #renderBox(chosen: SimpleCommand): TemplateResult {
    const { commands, command } = this.texts.desk;
    const { label, send } = commands[chosen];
    const missing = this.state === 'missing';
    return html`
      <form novalidate @submit=${(event: Event) => this.#submit(event, chosen)}>
        ${
          isWordless(chosen)
            ? html`<p>${label}</p>`
            : html`
                <div class="field">
                  <label for="text">${label}</label>
                  <textarea
                    id="text"
                    rows="4"
                    maxlength=${limits.message}
                    aria-invalid=${missing}
                    aria-describedby="text-error"
                    .value=${this.drafts.get(this.#key(chosen)) ?? ''}
                    @input=${(event: Event) => this.#type(chosen, (event.target as HTMLTextAreaElement).value)}
                  ></textarea>
                  ${missing ? html`<p class="error" id="text-error" role="alert">${command.missing}</p>` : nothing}
                </div>
              `
        }
        <div class="actions">
          <button class="primary" aria-disabled=${this.state === 'sending'}>
            ${this.state === 'sending' ? command.sending : send}
          </button>
        </div>
      </form>
    `;
  }

  /** The commands this staff member can give, in the order of the handling. */
  get #possible(): readonly SimpleCommand[] {
    return (Object.keys(this.texts.desk.commands) as SimpleCommand[]).filter((each) =>
      this.case?.can.includes(each),
    );
  }

  #key(command: SimpleCommand): string {
    return `${this.case?.view.id}/${command}`;
  }

  #choose(command: SimpleCommand): void {
    this.chosen = command;
    this.state = 'open';
  }

  #type(command: SimpleCommand, text: string): void {
    this.drafts.set(this.#key(command), text);
    if (this.state === 'missing') this.state = 'open';
  }

  async #submit(event: Event, type: SimpleCommand): Promise<void> {
    event.preventDefault();
    if (!this.send || this.state === 'sending') return;
    const key = this.#key(type);
    const text = this.drafts.get(key)?.trim() ?? '';
    if (text === '' && !isWordless(type)) {
      this.state = 'missing';
      this.renderRoot.querySelector('textarea')?.focus();
      return;
    }
    this.state = 'sending';
    const worked = await this.send(commandOf(type, text));
    this.state = 'open';
    if (worked) this.drafts.delete(key);
    this.requestUpdate();
  }
}

/** Commands that need no text: the deed itself is all there is to say. */
const wordless = [
  'acknowledge',
  'approve-plan',
  'record-arrival',
  'report',
] as const satisfies readonly SimpleCommand[];
const isWordless = (type: SimpleCommand): type is (typeof wordless)[number] =>
  (wordless as readonly SimpleCommand[]).includes(type);

function commandOf(type: SimpleCommand, text: string): StaffCommandInput {
  if (isWordless(type)) return { type };
  if (type === 'refuse-plan') return { type, reason: text };
  return { type, text };
}

declare global {
  interface HTMLElementTagNameMap {
    'redress-desk-command': RedressDeskCommand;
  }
}
