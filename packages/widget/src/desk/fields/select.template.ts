import { html, type TemplateResult } from 'lit';
import { describedBy, renderField } from './field-frame.template.ts';
import { taking, type FieldView } from './field-kind.ts';

/** One of many. */
export const renderSelect = (
  view: FieldView,
  empty: string,
  options: readonly (readonly [value: string, words: string])[],
  hint?: string,
): TemplateResult =>
  renderField(
    view,
    html`
      <select
        id=${view.id}
        aria-invalid=${view.fault !== undefined}
        aria-describedby=${describedBy(view)}
        @change=${taking(view)}
      >
        <option value="" .selected=${view.value() === ''}>${empty}</option>
        ${options.map(
          ([value, words]) => html`
            <option value=${value} .selected=${view.value() === value}>${words}</option>
          `,
        )}
      </select>
    `,
    hint,
  );
