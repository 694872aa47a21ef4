import { html, type TemplateResult } from 'lit';
import type { FieldContext } from './form-fields.ts';

/** Whether operations stand still: that makes a complaint urgent. */
export function renderStandstill({ values, texts, change }: FieldContext): TemplateResult {
  const changed = (event: Event): void =>
    change({ operationsAffected: (event.target as HTMLInputElement).checked });
  return html`
    <label class="check">
      <input type="checkbox" .checked=${values.operationsAffected} @change=${changed} />
      <span>${texts.form.standstill}</span>
    </label>
  `;
}
