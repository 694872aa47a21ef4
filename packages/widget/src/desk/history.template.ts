import type { DeskCase } from '@redress/sdk/contract';
import { html, type TemplateResult } from 'lit';
import type { Formats } from '../localization/formats.ts';
import type { StaffMessages } from '../localization/staff.catalogue.ts';

/** Everything that was recorded, in order. A type or role that is newer than this desk is shown by its own name. */
export function renderHistory(
  { events, view }: DeskCase,
  { desk }: StaffMessages,
  formats: Formats,
  now: number,
): TemplateResult {
  const roles: Readonly<Record<string, string>> = desk.roles;
  const types: Readonly<Record<string, string>> = desk.events;
  return html`
    <section aria-labelledby="history">
      <h3 id="history">${desk.history.title}</h3>
      <ol class="history">
        ${events.map(({ at, type, role, by, duty, record }) => {
          const name = types[type] ?? type;
          const about = duty ?? record;
          const roleName = roles[role] ?? role;
          return html`
            <li>
              <span>${about ? desk.history.about(name, desk.things[about]) : name}</span>
              <span class="muted">
                ${formats.when(at, view.timeZone, now)} ·
                ${by === undefined ? roleName : desk.history.by(roleName, by)}
              </span>
            </li>
          `;
        })}
      </ol>
    </section>
  `;
}
