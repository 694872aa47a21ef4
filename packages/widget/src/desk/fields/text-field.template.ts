import { limits } from '@redress/sdk/contract';
import { html } from 'lit';
import { describedBy, renderField } from './field-frame.template.ts';
import { taking, type FieldKind } from './field-kind.ts';

/** Words: a box of several lines, or one line. */
export const textField: FieldKind = {
  missing: 'text',
  read: ({ value }) => ({ value: value().trim() || undefined }),
  render: (view) =>
    renderField(
      view,
      view.field.line === undefined
        ? html`
            <textarea
              id=${view.id}
              rows="4"
              maxlength=${limits.message}
              aria-invalid=${view.fault !== undefined}
              aria-describedby=${describedBy(view)}
              .value=${view.value()}
              @input=${taking(view)}
            ></textarea>
          `
        : html`
            <input
              id=${view.id}
              maxlength=${view.field.line}
              autocomplete="off"
              aria-invalid=${view.fault !== undefined}
              aria-describedby=${describedBy(view)}
              .value=${view.value()}
              @input=${taking(view)}
            />
          `,
    ),
};
