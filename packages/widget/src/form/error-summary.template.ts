import { html, nothing, type TemplateResult } from 'lit';
import { errorText, type FieldContext } from './form-fields.ts';
import type { FieldError } from './form-validation.ts';

/** All that must be mended, as links to the fields. It is announced when it appears and takes the focus. */
export function renderErrorSummary(
  context: FieldContext,
  goTo: (field: FieldError['field']) => void,
): TemplateResult | typeof nothing {
  const { errors, texts } = context;
  if (errors.length === 0) return nothing;
  const follow = (event: Event, field: FieldError['field']): void => {
    // The field is inside a shadow root, where the browser cannot jump to; and the page's own address is not ours.
    event.preventDefault();
    goTo(field);
  };
  return html`
    <div class="notice bad" id="errors" part="errors" role="alert" tabindex="-1">
      <h3>${texts.errors.summary(errors.length)}</h3>
      <ul>
        ${errors.map(
          (error) => html`
            <li>
              <a href="#${error.field}" @click=${(event: Event) => follow(event, error.field)}
                >${errorText(error, context)}</a
              >
            </li>
          `,
        )}
      </ul>
    </div>
  `;
}

/** The message at the field itself. */
export function renderFieldError(
  context: Pick<FieldContext, 'errors' | 'texts' | 'formats'>,
  field: FieldError['field'],
): TemplateResult | typeof nothing {
  const error = context.errors.find((each) => each.field === field);
  return error ? html`<p class="error" id="${field}-error">${errorText(error, context)}</p>` : nothing;
}

export const hasError = ({ errors }: Pick<FieldContext, 'errors'>, field: FieldError['field']): boolean =>
  errors.some((error) => error.field === field);
