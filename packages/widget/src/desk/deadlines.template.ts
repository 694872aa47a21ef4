import type { DeskCase, DeskDeadline } from '@redress/sdk/contract';
import { html, nothing, type TemplateResult } from 'lit';
import type { Formats } from '../localization/formats.ts';
import type { StaffMessages } from '../localization/staff.catalogue.ts';

const marks: Readonly<Record<DeskDeadline['state'], string>> = {
  waiting: 'calm',
  running: '',
  paused: 'calm',
  ended: 'calm',
  late: 'urgent',
  met: 'good',
  'met-late': 'warn',
};

/** What is due by when, after which clause, and which numbers are only ours. */
export function renderDeadlines(
  { deadlines: rows, view }: DeskCase,
  { desk }: StaffMessages,
  formats: Formats,
  now: number,
): TemplateResult {
  const { deadlines } = desk;
  const expectedOf = (milestone: string): string | undefined => {
    const by = view.steps.find((step) => step.milestone === milestone)?.expected?.by;
    return by === undefined ? undefined : deadlines.expected(formats.when(by, view.timeZone, now));
  };
  return html`
    <section aria-labelledby="deadlines">
      <h3 id="deadlines">${deadlines.title}</h3>
      <table>
        <thead>
          <tr>
            <th scope="col">${deadlines.step}</th>
            <th scope="col">${deadlines.due}</th>
            <th scope="col">${deadlines.state}</th>
            <th scope="col">${deadlines.source}</th>
          </tr>
        </thead>
        <tbody>
          ${rows.map(
            ({ milestone, state, due, lateBy, source, assumed }) => html`
              <tr>
                <th scope="row">${desk.things[milestone]}</th>
                <td>
                  ${due === undefined ? deadlines.none : formats.when(due, view.timeZone, now)}
                  <span class="muted">${expectedOf(milestone) ?? nothing}</span>
                </td>
                <td>
                  <span class="chip ${marks[state]}">${desk.deadlineStates[state]}</span>
                  ${lateBy > 0 ? html`<span class="muted">${deadlines.late(formats.duration(lateBy))}</span>` : nothing}
                </td>
                <td>
                  ${source}
                  ${assumed ? html`<span class="muted" title=${deadlines.assumedHint}>${deadlines.assumed}</span>` : nothing}
                </td>
              </tr>
            `,
          )}
        </tbody>
      </table>
    </section>
  `;
}
