import type { ViewStep } from '@redress/sdk/contract';
import { html } from 'lit';
import { live } from 'lit/directives/live.js';
import { instantOf, wallTimeOf } from '../../localization/wall-time.ts';
import { describedBy, renderFieldset } from './field-frame.template.ts';
import { taking, type FieldEntry, type FieldKind } from './field-kind.ts';

/** What was promised and is still to come: only of that there is a new time. */
const awaited = ({ case: { view } }: FieldEntry): readonly ViewStep[] =>
  view.steps.filter(({ state, due }) => state !== 'done' && due !== undefined);

/** Which of them is meant: what was chosen, else what was promised for the earliest time. */
function chosen(entry: FieldEntry): ViewStep | undefined {
  const steps = awaited(entry);
  const earliest = [...steps].sort((a, b) => a.due! - b.due!)[0];
  return steps.find(({ milestone }) => milestone === entry.value('milestone')) ?? earliest;
}

/** By when something that was promised can be expected now, by the clock of the branch. */
export const newTimeField: FieldKind = {
  missing: 'instant',
  read: (entry) => {
    const by = instantOf(entry.value(), entry.case.view.timeZone);
    const milestone = chosen(entry)?.milestone;
    if (by === undefined || milestone === undefined) return {};
    return by <= entry.now ? { fault: 'past' } : { value: { milestone, by } };
  },
  render: (view) => {
    const steps = awaited(view);
    if (steps.length === 0) return html``;
    const { timeZone } = view.case.view;
    const { command, things } = view.texts.desk;
    const zone = view.formats.foreignZone(view.now, timeZone);
    const meant = chosen(view)?.milestone;
    return renderFieldset(
      view,
      html`
        <div class="new-time">
          <select id="${view.id}-milestone" aria-label=${command.later} @change=${taking(view, 'milestone')}>
            ${steps.map(
              ({ milestone, due }) => html`
                <option value=${milestone} .selected=${milestone === meant}>
                  ${command.promised(things[milestone], view.formats.when(due!, timeZone, view.now))}
                </option>
              `,
            )}
          </select>
          <input
            id=${view.id}
            type="datetime-local"
            min=${wallTimeOf(view.now, timeZone)}
            aria-label=${command.newTime}
            aria-invalid=${view.fault !== undefined}
            aria-describedby=${describedBy(view)}
            .value=${live(view.value())}
            @input=${taking(view)}
          />
        </div>
        ${zone ? html`<p class="muted" id="${view.id}-hint">${command.zone(zone)}</p>` : ''}
      `,
    );
  },
};
