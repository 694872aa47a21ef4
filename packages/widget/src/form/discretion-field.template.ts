import { departments } from '@redress/rules';
import { html, nothing, type TemplateResult } from 'lit';
import type { FieldContext } from './form-fields.ts';
import { discretions } from './form-values.ts';

/** Whether the writer may choose how secret it is kept: for kinds that are, and whoever has chosen may choose again. */
const isOffered = ({ profile, kind, values }: FieldContext): boolean =>
  profile.policy.kinds[kind]?.confidential === true || values.discretion !== 'named';

/** How a report on misconduct or danger is kept, and whom it is about: they never get to see it (WF-6.1.3, CS-7.7). */
export function renderDiscretion(context: FieldContext): TemplateResult | typeof nothing {
  if (!isOffered(context)) return nothing;
  const { values, texts, change } = context;
  const { discretion } = texts;
  const accuse = (event: Event): void =>
    change({ accused: departments.find((each) => each === (event.target as HTMLSelectElement).value) });
  return html`
    <fieldset class="field" aria-describedby="discretion-hint" part="discretion">
      <legend>${discretion.title}</legend>
      <p class="muted" id="discretion-hint">${discretion.hint}</p>
      <div class="stack">
        ${discretions.map(
          (each) => html`
            <label class="choice">
              <input
                type="radio"
                name="discretion"
                value=${each}
                aria-labelledby="discretion-${each}"
                aria-describedby="discretion-${each}-says"
                .checked=${values.discretion === each}
                @change=${() => change({ discretion: each })}
              />
              <span>
                <span id="discretion-${each}">${discretion.names[each]}</span>
                <span class="muted" id="discretion-${each}-says">${discretion.says[each]}</span>
              </span>
            </label>
          `,
        )}
      </div>
      <div class="field">
        <label class="light" for="accused"
          >${discretion.accused} <span class="optional">${texts.common.optional}</span></label
        >
        <select id="accused" @change=${accuse}>
          <option value="" .selected=${values.accused === undefined}>${discretion.unknown}</option>
          ${departments.map(
            (each) =>
              html`<option value=${each} .selected=${values.accused === each}>
                ${discretion.departments[each]}
              </option>`,
          )}
        </select>
      </div>
    </fieldset>
  `;
}
