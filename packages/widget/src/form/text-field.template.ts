import { limits } from '@redress/sdk/contract';
import { html, nothing, type TemplateResult } from 'lit';
import { hasError, renderFieldError } from './error-summary.template.ts';
import { takes, type FieldContext } from './form-fields.ts';

/** From here on the room that is left is shown. */
const nearlyFull = limits.text - 500;

/** What happened: the one thing that is asked for. */
export function renderTextField(context: FieldContext): TemplateResult {
  const { values, texts, formats } = context;
  const { length } = values.text;
  return html`
    <div class="field">
      <label for="text">${texts.form.text}</label>
      <p class="muted" id="text-hint">${texts.form.textHint}</p>
      ${renderFieldError(context, 'text')}
      <textarea
        id="text"
        part="text"
        rows="5"
        required
        aria-invalid=${hasError(context, 'text')}
        aria-describedby="text-hint text-error"
        .value=${values.text}
        @input=${takes(context, 'text')}
      ></textarea>
      ${
        length > nearlyFull && length <= limits.text
          ? html`<p class="muted">${texts.form.charactersLeft(formats.number(limits.text - length))}</p>`
          : nothing
      }
    </div>
  `;
}
