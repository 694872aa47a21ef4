import { resolutions } from '@redress/rules';
import type { DeskCase } from '@redress/sdk/contract';
import { html, type TemplateResult } from 'lit';
import type { Formats } from '../localization/formats.ts';
import type { StaffMessages } from '../localization/staff.catalogue.ts';

/** Who reported it, about what, and who answers for it. A gap is shown as a gap (WF-4.2.1). */
export function renderDetails(
  shown: DeskCase,
  { desk, terms }: StaffMessages,
  formats: Formats,
): TemplateResult {
  const { details, departments } = desk;
  const { contact, subject, resolution, lang, branch, department, owner } = shown;
  const wish = resolutions.find((each) => each === resolution?.kind);
  const wishes = [wish && terms.resolutions[wish], resolution?.note].filter(Boolean).join(': ');
  const rows: readonly (readonly [name: string, value: string | TemplateResult | undefined])[] = [
    [details.name, contact?.name],
    [details.company, contact?.company],
    [details.phone, contact?.phone && html`<a href="tel:${contact.phone}">${contact.phone}</a>`],
    [details.email, contact?.email && html`<a href="mailto:${contact.email}">${contact.email}</a>`],
    [details.order, subject?.order],
    [details.waybill, subject?.waybill],
    [details.wishes, wishes],
    [details.language, formats.language(lang)],
    [details.branch, branch],
    [details.department, departments[department as keyof typeof departments]],
    [details.owner, owner ?? details.nobody],
  ];
  return html`
    <section aria-labelledby="details">
      <h3 id="details">${details.title}</h3>
      <dl>
        ${rows.map(
          ([name, value]) => html`
            <div>
              <dt>${name}</dt>
              <dd>${value ? value : html`<span class="muted">${details.missing}</span>`}</dd>
            </div>
          `,
        )}
      </dl>
    </section>
  `;
}
