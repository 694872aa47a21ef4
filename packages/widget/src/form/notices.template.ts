import { html, nothing, type TemplateResult } from 'lit';
import type { Messages } from '../localization/messages/en.ts';
import { spaceAfter } from '../localization/space-after.ts';

/** What the customer should know about the device before they write. The live region is there from the start. */
export function renderNotices(
  online: boolean,
  keepsNothing: boolean,
  { form, common }: Messages,
): TemplateResult {
  return html`
    <div role="status">
      ${online ? nothing : html`<p class="notice warn"><strong>${common.offline}</strong>${spaceAfter(common.offline)}${form.offlineHint}</p>`}
      ${keepsNothing ? html`<p class="notice warn">${form.memoryHint}</p>` : nothing}
    </div>
  `;
}
