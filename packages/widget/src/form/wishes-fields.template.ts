import { resolutions, type Resolution } from '@redress/rules';
import { html, nothing, type TemplateResult } from 'lit';
import { hasError, renderFieldError } from './error-summary.template.ts';
import { takes, type FieldContext } from './form-fields.ts';

/** What would put it right (WF-4.2.1). */
export function renderResolution(context: FieldContext): TemplateResult {
  const { values, texts, change } = context;
  const choose = (event: Event): void =>
    change({ resolution: resolutions.find((each) => each === (event.target as HTMLSelectElement).value) });
  return html`
    <div class="field">
      <label for="resolution"
        >${texts.form.resolution} <span class="optional">${texts.common.optional}</span></label
      >
      <select id="resolution" part="resolution" @change=${choose}>
        <option value="" .selected=${!values.resolution}>${texts.form.noPreference}</option>
        ${resolutions.map((each) => renderOption(each, context))}
      </select>
    </div>
    ${
      values.resolution === 'other'
        ? html`
            <div class="field">
              <label for="note">${texts.form.resolutionNote}</label>
              <input
                id="note"
                maxlength="500"
                .value=${values.resolutionNote}
                @input=${takes(context, 'resolutionNote')}
              />
            </div>
          `
        : nothing
    }
  `;
}

const renderOption = (resolution: Resolution, { values, texts }: FieldContext): TemplateResult =>
  html`<option value=${resolution} .selected=${resolution === values.resolution}>
    ${texts.terms.resolutions[resolution]}
  </option>`;

/** How to reach the customer, if they like. Whoever gives no name is not asked for one. */
export function renderContact(context: FieldContext): TemplateResult | typeof nothing {
  const { values, texts, shared } = context;
  if (values.discretion === 'anonymous') return nothing;
  return html`
    <fieldset class="field" aria-describedby="contact-hint" part="contact">
      <legend>${texts.form.contact} <span class="optional">${texts.common.optional}</span></legend>
      <p class="muted" id="contact-hint">${texts.form.contactHint}</p>
      <div class="pair">
        <div class="field">
          <label class="light" for="name">${texts.form.name}</label>
          <input
            id="name"
            maxlength="120"
            autocomplete=${shared ? 'off' : 'name'}
            .value=${values.name}
            @input=${takes(context, 'name')}
          />
        </div>
        <div class="field">
          <label class="light" for="reach">${texts.form.reach}</label>
          <input
            id="reach"
            maxlength="254"
            autocomplete=${shared ? 'off' : 'email'}
            aria-invalid=${hasError(context, 'reach')}
            aria-describedby="reach-error"
            .value=${values.reach}
            @input=${takes(context, 'reach')}
          />
          ${renderFieldError(context, 'reach')}
        </div>
      </div>
    </fieldset>
  `;
}
