import { html, nothing, type TemplateResult } from 'lit';
import type { OpeningMessages } from '../localization/messages/en.opening.ts';

/** What a report is about, where the portal knows it. */
export const renderSubjectChips = (
  { order, waybill }: { readonly order?: string | undefined; readonly waybill?: string | undefined },
  { form }: Pick<OpeningMessages, 'form'>,
  edit: () => void,
): TemplateResult => html`
  <div class="subject" part="subject">
    <span class="muted">${form.about}</span>
    ${order ? html`<span class="chip">${form.orderIs(order)}</span>` : nothing}
    ${waybill ? html`<span class="chip">${form.waybillIs(waybill)}</span>` : nothing}
    <button type="button" class="quiet" @click=${edit}>${form.changeSubject}</button>
  </div>
`;
