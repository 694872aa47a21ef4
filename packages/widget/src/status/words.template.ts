import { limits } from '@redress/sdk/contract';
import { html, nothing, type TemplateResult } from 'lit';
import type { Messages } from '../localization/messages/en.ts';

/** A box for the customer's words. */
export interface WordsBox {
  readonly id: string;
  readonly label: string;
  readonly value: string;
  readonly required: boolean;
  /** It is required and was left empty. */
  readonly missing?: boolean;
  readonly texts: Messages;
  readonly change: (value: string) => void;
}

export const renderWords = ({
  id,
  label,
  value,
  required,
  missing = false,
  texts,
  change,
}: WordsBox): TemplateResult => html`
  <div class="field">
    <label for=${id}>
      ${label} <span class="optional">${required ? nothing : texts.common.optional}</span>
    </label>
    <textarea
      id=${id}
      rows="3"
      maxlength=${limits.message}
      aria-required=${required}
      aria-invalid=${missing}
      aria-describedby="${id}-error"
      .value=${value}
      @input=${(event: Event) => change((event.target as HTMLTextAreaElement).value)}
    ></textarea>
    ${missing ? html`<p class="error" id="${id}-error" role="alert">${texts.sending.missing}</p>` : nothing}
  </div>
`;
