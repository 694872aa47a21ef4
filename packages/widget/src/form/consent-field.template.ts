import { html, nothing, type TemplateResult } from 'lit';
import { labelIn } from '../localization/label-in.ts';
import { hasError, renderFieldError } from './error-summary.template.ts';
import type { FieldContext } from './form-fields.ts';

/** What is done with the data, and the customer's yes to it. Where the portal says nothing, nothing is asked. */
export function renderConsent(context: FieldContext, tag: string): TemplateResult | typeof nothing {
  const { values, texts, profile, shared, change } = context;
  const privacy = profile.settings?.privacy;
  if (!privacy) return nothing;
  const agree = (event: Event): void =>
    change({ consent: (event.target as HTMLInputElement).checked ? privacy.version : '' });
  return html`
    <div class="field" part="consent">
      <slot name="privacy"><p class="muted" id="privacy">${labelIn(privacy.notice, tag)}</p></slot>
      ${
        privacy.address === undefined
          ? nothing
          : shared
            ? html`<p class="muted">${texts.consent.whole} ${privacy.address}</p>`
            : html`<a href=${privacy.address} target="_blank" rel="noopener">${texts.consent.whole}</a>`
      }
      <label class="check">
        <input
          id="consent"
          type="checkbox"
          required
          aria-invalid=${hasError(context, 'consent')}
          aria-describedby="privacy consent-error"
          .checked=${values.consent === privacy.version}
          @change=${agree}
        />
        <span>${texts.consent.agree}</span>
      </label>
      ${renderFieldError(context, 'consent')}
    </div>
  `;
}
