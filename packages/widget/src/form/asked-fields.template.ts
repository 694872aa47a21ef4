import { reporterRoles } from '@redress/rules';
import { limits, type DetailField } from '@redress/sdk/contract';
import { html, nothing, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { usualCurrency } from '../core/amount.ts';
import { askedFields, type AskableField } from './asked-fields.ts';
import { hasError, renderFieldError } from './error-summary.template.ts';
import { takes, type FieldContext, type TextField } from './form-fields.ts';
import type { FieldError } from './form-validation.ts';

/** How the fields that are no plain text are asked. */
const asked: Partial<Readonly<Record<AskableField, (context: FieldContext) => TemplateResult>>> = {
  'occurred-at': (context) => renderTime(context, 'occurred-at', 'happenedAt', 'datetime-local'),
  'wanted-by': (context) => renderTime(context, 'wanted-by', 'wantedBy', 'date'),
  quantity: renderQuantity,
  'loss-amount': renderLoss,
  'reporter-role': renderRole,
  company: (context) => renderText(context, 'company', limits.contact.company, 'organization'),
};

/** What the portal asks besides the description. Whoever does not know leaves it out. */
export function renderAsked(
  context: FieldContext,
  issue: Parameters<typeof askedFields>[1]['issue'],
): TemplateResult {
  const { profile, kind, values, texts } = context;
  const fields = askedFields(profile.policy, { kind, issue }, values);
  return html`
    <div class="asked" part="asked">
      ${
        fields.length === 0
          ? nothing
          : html`<fieldset class="field">
              <legend>${texts.asked.title} <span class="optional">${texts.common.optional}</span></legend>
              <div class="pair">
                ${fields.map((field) => asked[field]?.(context) ?? renderDetail(context, field))}
              </div>
            </fieldset>`
      }
    </div>
  `;
}

const renderDetail = (context: FieldContext, field: AskableField): TemplateResult => html`
  <div class="field">
    <label class="light" for=${field}>${context.texts.asked.fields[field]}</label>
    <input
      id=${field}
      maxlength=${limits.detail}
      autocomplete="off"
      .value=${context.values.details[field as DetailField] ?? ''}
      @input=${(event: Event) =>
        context.change({
          details: { ...context.values.details, [field]: (event.target as HTMLInputElement).value },
        })}
    />
  </div>
`;

const renderText = (
  context: FieldContext,
  field: AskableField & TextField,
  max: number,
  autocomplete: AutoFill,
): TemplateResult => html`
  <div class="field">
    <label class="light" for=${field}>${context.texts.asked.fields[field]}</label>
    <input
      id=${field}
      maxlength=${max}
      autocomplete=${context.shared ? 'off' : autocomplete}
      .value=${context.values[field]}
      @input=${takes(context, field)}
    />
  </div>
`;

const renderTime = (
  context: FieldContext,
  field: AskableField & FieldError['field'],
  value: TextField,
  type: 'date' | 'datetime-local',
): TemplateResult => html`
  <div class="field">
    <label class="light" for=${field}>${context.texts.asked.fields[field]}</label>
    <input
      id=${field}
      type=${type}
      aria-invalid=${hasError(context, field)}
      aria-describedby="${field}-error"
      .value=${context.values[value]}
      @change=${takes(context, value)}
    />
    ${renderFieldError(context, field)}
  </div>
`;

/** How many, of how many: the share tells how grave it is. */
function renderQuantity(context: FieldContext): TemplateResult {
  const { values, texts } = context;
  const wrong = hasError(context, 'quantity');
  const number = (id: string, label: string | undefined, value: 'affected' | 'total'): TemplateResult => html`
    <input
      id=${id}
      class="number"
      inputmode="decimal"
      autocomplete="off"
      maxlength="12"
      aria-label=${ifDefined(label)}
      aria-invalid=${wrong}
      aria-describedby="quantity-error"
      .value=${values[value]}
      @input=${takes(context, value)}
    />
  `;
  return html`
    <div class="field">
      <label class="light" for="quantity">${texts.asked.fields.quantity}</label>
      <div class="of">
        ${number('quantity', undefined, 'affected')}<span aria-hidden="true">${texts.asked.of}</span
        >${number('total', texts.asked.total, 'total')}
      </div>
      ${renderFieldError(context, 'quantity')}
    </div>
  `;
}

function renderLoss(context: FieldContext): TemplateResult {
  const { values, texts, profile, change } = context;
  const usual = profile.settings?.currency ?? usualCurrency;
  // The currency goes with the first figure: an untouched form says nothing.
  const enter = (event: Event): void =>
    change({ lossAmount: (event.target as HTMLInputElement).value, currency: values.currency || usual });
  return html`
    <div class="field">
      <label class="light" for="loss-amount">${texts.asked.fields['loss-amount']}</label>
      <div class="of">
        <input
          id="loss-amount"
          inputmode="decimal"
          autocomplete="off"
          maxlength="20"
          aria-invalid=${hasError(context, 'loss-amount')}
          aria-describedby="loss-amount-error"
          .value=${values.lossAmount}
          @input=${enter}
        />
        <input
          id="currency"
          class="currency"
          autocomplete="off"
          autocapitalize="characters"
          maxlength="3"
          aria-label=${texts.asked.currency}
          aria-invalid=${hasError(context, 'currency')}
          aria-describedby="currency-error"
          .value=${values.currency || usual}
          @input=${takes(context, 'currency')}
        />
      </div>
      ${renderFieldError(context, 'loss-amount')} ${renderFieldError(context, 'currency')}
    </div>
  `;
}

function renderRole(context: FieldContext): TemplateResult {
  const { values, texts, change } = context;
  const choose = (event: Event): void =>
    change({ as: reporterRoles.find((each) => each === (event.target as HTMLSelectElement).value) });
  return html`
    <div class="field">
      <label class="light" for="reporter-role">${texts.asked.fields['reporter-role']}</label>
      <select id="reporter-role" @change=${choose}>
        <option value="" .selected=${values.as === undefined}>${texts.asked.untold}</option>
        ${reporterRoles.map(
          (role) =>
            html`<option value=${role} .selected=${values.as === role}>${texts.asked.roles[role]}</option>`,
        )}
      </select>
    </div>
  `;
}
