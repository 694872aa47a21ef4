import type { Kind } from '@redress/rules';
import { html, nothing, type TemplateResult } from 'lit';
import type { FieldContext } from './form-fields.ts';

/** Kinds that can hold up an operation. */
const grave: readonly Kind[] = ['complaint', 'hazard', 'return-exchange', 'field-service'];

/** Whether operations stand still: that makes a complaint urgent. */
export function renderStandstill({
  values,
  kind,
  texts,
  change,
}: FieldContext): TemplateResult | typeof nothing {
  if (!grave.includes(kind) && !values.operationsAffected) return nothing;
  const changed = (event: Event): void =>
    change({ operationsAffected: (event.target as HTMLInputElement).checked });
  return html`
    <label class="check">
      <input type="checkbox" .checked=${values.operationsAffected} @change=${changed} />
      <span>${texts.form.standstill}</span>
    </label>
  `;
}
