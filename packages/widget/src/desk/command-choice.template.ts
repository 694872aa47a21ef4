import { html, nothing, type TemplateResult } from 'lit';
import type { FormCommand } from '../localization/messages/en.commands.ts';
import type { StaffMessages } from '../localization/staff.catalogue.ts';
import { presetCommand, type CommandChoice } from './command-choice.ts';

/** What is due as buttons; all the rest in one list, by groups. Choosing moves nothing but the form below. */
export function renderCommandChoice(
  { due, rest }: CommandChoice,
  chosen: FormCommand | undefined,
  { desk }: StaffMessages,
  choose: (command: FormCommand | undefined) => void,
): TemplateResult | typeof nothing {
  const { command, commands } = desk;
  const listed = rest.flatMap((group) => group.commands);
  const isForced = due.length + listed.length === 1 && presetCommand({ due, rest }) !== undefined;
  if (isForced) return nothing;
  const picked = (event: Event): void =>
    choose(listed.find((each) => each === (event.target as HTMLSelectElement).value));
  return html`
    ${
      due.length > 0
        ? html`
            <div class="actions" role="group" aria-label=${command.due}>
              ${due.map(
                (each) => html`
                  <button type="button" aria-pressed=${each === chosen} @click=${() => choose(each)}>
                    ${commands[each].name}
                  </button>
                `,
              )}
            </div>
          `
        : nothing
    }
    ${
      listed.length > 0
        ? html`
            <div class="rest">
              <label for="rest">${command.rest}</label>
              <select id="rest" @change=${picked}>
                <option value="" .selected=${!chosen || due.includes(chosen)}>${command.choose}</option>
                ${rest.map(
                  ({ group, commands: grouped }) => html`
                    <optgroup label=${command.groups[group]}>
                      ${grouped.map(
                        (each) => html`
                          <option value=${each} .selected=${each === chosen}>${commands[each].name}</option>
                        `,
                      )}
                    </optgroup>
                  `,
                )}
              </select>
            </div>
          `
        : nothing
    }
  `;
}
