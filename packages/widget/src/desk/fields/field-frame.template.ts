import { html, nothing, type TemplateResult } from 'lit';
import type { FieldView } from './field-kind.ts';

const renderLabel = ({ label, field, texts }: FieldView): TemplateResult =>
  html`${label} <span class="optional">${field.required ? nothing : texts.common.optional}</span>`;

const renderFault = ({ id, fault, texts }: FieldView): TemplateResult | typeof nothing =>
  fault
    ? html`<p class="error" id="${id}-error" role="alert">${texts.desk.command.errors[fault]}</p>`
    : nothing;

/** A field of one control, which has the field's id. */
export const renderField = (view: FieldView, control: TemplateResult, hint?: string): TemplateResult => html`
  <div class="field" ?data-invalid=${view.fault !== undefined}>
    <label for=${view.id}>${renderLabel(view)}</label>
    ${control} ${hint ? html`<p class="muted" id="${view.id}-hint">${hint}</p>` : nothing}
    ${renderFault(view)}
  </div>
`;

/** A field of several controls. */
export const renderFieldset = (
  view: FieldView,
  controls: TemplateResult,
  role: 'radiogroup' | 'group' = 'group',
): TemplateResult => html`
  <fieldset
    class="field"
    role=${role}
    aria-describedby="${view.id}-error"
    aria-invalid=${role === 'radiogroup' ? view.fault !== undefined : nothing}
    ?data-invalid=${view.fault !== undefined}
  >
    <legend>${renderLabel(view)}</legend>
    ${controls} ${renderFault(view)}
  </fieldset>
`;

/** What says something about a control of a field. */
export const describedBy = ({ id }: FieldView): string => `${id}-hint ${id}-error`;
