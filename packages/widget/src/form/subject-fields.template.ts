import { limits } from '@redress/sdk/contract';
import { html, nothing, type TemplateResult } from 'lit';
import { takes, type FieldContext } from './form-fields.ts';

/** Which order or waybill it is about: chips when the portal knows it, fields otherwise or when it is to be changed. */
export function renderSubject(context: FieldContext, editing: boolean, edit: () => void): TemplateResult {
  const { values, texts } = context;
  if (!editing) {
    return html`
      <div class="subject" part="subject">
        <span class="muted">${texts.form.about}</span>
        ${values.order ? html`<span class="chip">${texts.form.orderIs(values.order)}</span>` : nothing}
        ${values.waybill ? html`<span class="chip">${texts.form.waybillIs(values.waybill)}</span>` : nothing}
        <button type="button" class="quiet" @click=${edit}>${texts.form.changeSubject}</button>
      </div>
    `;
  }
  return html`
    <div class="pair" part="subject">
      <div class="field">
        <label for="order">${texts.form.order} <span class="optional">${texts.common.optional}</span></label>
        <input
          id="order"
          maxlength=${limits.reference}
          autocomplete="off"
          .value=${values.order}
          @input=${takes(context, 'order')}
        />
      </div>
      <div class="field">
        <label for="waybill"
          >${texts.form.waybill} <span class="optional">${texts.common.optional}</span></label
        >
        <input
          id="waybill"
          maxlength=${limits.reference}
          autocomplete="off"
          .value=${values.waybill}
          @input=${takes(context, 'waybill')}
        />
      </div>
    </div>
  `;
}
