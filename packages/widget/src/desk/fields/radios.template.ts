import { html, type TemplateResult } from 'lit';
import { renderFieldset } from './field-frame.template.ts';
import { taking, type FieldView } from './field-kind.ts';

/** One of a few: all are in sight. */
export const renderRadios = (
  view: FieldView,
  options: readonly (readonly [value: string, words: string])[],
): TemplateResult =>
  renderFieldset(
    view,
    html`
      <div class="choices">
        ${options.map(
          ([value, words]) => html`
            <label class="choice">
              <input
                type="radio"
                name=${view.id}
                value=${value}
                .checked=${view.value() === value}
                @change=${taking(view)}
              />
              <span>${words}</span>
            </label>
          `,
        )}
      </div>
    `,
    'radiogroup',
  );
