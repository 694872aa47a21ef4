import { resolutions } from '@redress/rules';
import type { DeskCase, DetailField } from '@redress/sdk/contract';
import { html, type TemplateResult } from 'lit';
import type { Formats } from '../localization/formats.ts';
import { suspicionRow } from './suspicion-row.ts';
import type { StaffMessages } from '../localization/staff.catalogue.ts';

/** Who reported it, about what, and who answers for it. A gap is shown as a gap (WF-4.2.1). */
export function renderDetails(
  shown: DeskCase,
  { desk, terms, asked }: StaffMessages,
  formats: Formats,
  now: number,
  open: (id: string) => void,
): TemplateResult {
  const { details, departments, kinds, channels } = desk;
  const { contact, subject, resolution, lang, branch, department, view, duplicates, consent } = shown;
  const wish = resolutions.find((each) => each === resolution?.kind);
  const wishes = [wish && terms.resolutions[wish], resolution?.note].filter(Boolean).join(': ');
  const caseLink = (id: string, name: string): TemplateResult => html`
    <button type="button" class="quiet link" @click=${() => open(id)}>${name}</button>
  `;
  const rows: readonly (readonly [name: string, value: string | TemplateResult | undefined])[] = [
    [details.kind, kinds[view.kind]],
    [details.channel, channels[shown.channel]],
    ...(shown.complex ? [[details.complex, details.complexYes] as const] : []),
    ...(shown.reporter ? [[details.reporter, reporterText(shown.reporter, desk)] as const] : []),
    [details.name, contact?.name],
    [details.company, contact?.company],
    [details.phone, contact?.phone && html`<a href="tel:${contact.phone}">${contact.phone}</a>`],
    [details.email, contact?.email && html`<a href="mailto:${contact.email}">${contact.email}</a>`],
    [details.order, subject?.order],
    [details.waybill, subject?.waybill],
    [details.wishes, wishes],
    ...(shown.happenedAt === undefined
      ? []
      : [[asked.fields['occurred-at'], formats.when(shown.happenedAt, view.timeZone, now)] as const]),
    ...Object.entries(shown.details ?? {}).map(
      ([field, value]) => [asked.fields[field as DetailField], value] as const,
    ),
    ...(consent
      ? [
          [
            details.consent,
            details.consentAt(consent.version, formats.when(consent.at, view.timeZone, now)),
          ] as const,
        ]
      : []),
    ...suspicionRow(shown, desk, formats),
    [details.language, formats.language(lang)],
    [details.branch, branch],
    [details.department, departments[department as keyof typeof departments]],
    ...(view.mergedInto
      ? [
          [
            details.mergedInto,
            caseLink(view.mergedInto.id, view.mergedInto.number ?? details.otherCase),
          ] as const,
        ]
      : []),
    ...(duplicates.length > 0
      ? [
          [
            details.duplicates,
            html`${duplicates.map((id, i) => caseLink(id, details.duplicate(formats.number(i + 1))))}`,
          ] as const,
        ]
      : []),
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

/** What is known of the reporter without saying who it is: `Driver · confidential`. */
function reporterText(
  { as, confidential, anonymous, unreachable }: NonNullable<DeskCase['reporter']>,
  { details, reporters }: StaffMessages['desk'],
): string {
  return [
    as && reporters[as],
    confidential && details.confidential,
    anonymous && details.anonymous,
    unreachable && details.unreachable,
  ]
    .filter(Boolean)
    .join(' · ');
}
