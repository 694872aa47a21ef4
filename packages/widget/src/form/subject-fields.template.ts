import { limits } from '@redress/sdk/contract';
import { html, nothing, type TemplateResult } from 'lit';
import { takes, type FieldContext } from './form-fields.ts';
import { checkNumber } from './number-check.ts';
import { renderSubjectChips } from './subject-chips.template.ts';
import type { Numbered, SubjectController } from './subject.controller.ts';

type SubjectFields = Pick<SubjectController, 'editing' | 'edit' | 'left' | 'leave'>;

/** Where the report belongs: chips when the portal knows it, fields otherwise or when it is to be changed. */
export function renderSubject(context: FieldContext, subject: SubjectFields): TemplateResult {
  const { values, texts } = context;
  if (!subject.editing) return renderSubjectChips(values, texts, subject.edit);
  return html`
    <div class="pair" part="subject">
      ${renderNumber(context, subject, 'order')} ${renderNumber(context, subject, 'waybill')}
    </div>
  `;
}

function renderNumber(
  context: FieldContext,
  { left, leave }: SubjectFields,
  field: Numbered,
): TemplateResult {
  const { values, texts, profile, change } = context;
  const format = profile.settings?.numbers?.[field];
  const value = values[field];
  const unusual = left[field] === value && !checkNumber(value, format).fits;
  const take = (entered: string): void => {
    const tidy = checkNumber(entered, format).value;
    if (tidy !== value) change({ [field]: tidy });
    leave(field, tidy);
  };
  return html`
    <div class="field">
      <label for=${field}>${texts.form[field]} <span class="optional">${texts.common.optional}</span></label>
      <div class="scannable">
        <input
          id=${field}
          maxlength=${limits.reference}
          autocomplete="off"
          aria-describedby="${field}-hint"
          .value=${value}
          @input=${takes(context, field)}
          @change=${() => take(value)}
        />
        <redress-scan-button
          theme="inherit"
          field=${texts.form[field]}
          @redress-scanned=${({ detail }: HTMLElementEventMap['redress-scanned']) => take(detail.text)}
        ></redress-scan-button>
      </div>
      <span class="muted hint" id="${field}-hint" role="status"
        >${unusual && format ? texts.form.numbersLook(format.example) : nothing}</span
      >
    </div>
  `;
}

/** Which site it is about, where the portal serves several and the page does not say. */
export function renderBranch(context: FieldContext): TemplateResult | typeof nothing {
  const { values, texts, profile } = context;
  const branches = profile.settings?.branches ?? [];
  if (branches.length < 2) return nothing;
  const chosen = values.branch || profile.branch;
  return html`
    <div class="field">
      <label for="branch">${texts.form.branch}</label>
      <select id="branch" part="branch" @change=${takes(context, 'branch')}>
        ${branches.map(
          ({ code, name }) => html`<option value=${code} .selected=${code === chosen}>${name}</option>`,
        )}
      </select>
    </div>
  `;
}
