import { html } from 'lit';
import { live } from 'lit/directives/live.js';
import { instantOf, wallTimeOf } from '../../localization/wall-time.ts';
import { describedBy, renderField } from './field-frame.template.ts';
import { taking, type FieldKind } from './field-kind.ts';

/** A point in time that is still to come, by the clock of the branch. */
export const instantField: FieldKind = {
  missing: 'instant',
  read: ({ value, case: { view }, now }) => {
    const at = instantOf(value(), view.timeZone);
    return at !== undefined && at <= now ? { fault: 'past' } : { value: at };
  },
  render: (view) => {
    const { timeZone } = view.case.view;
    const zone = view.formats.foreignZone(view.now, timeZone);
    return renderField(
      view,
      // `live`, because a date that is half typed reads as empty, and to set it so would take away that half.
      html`
        <input
          id=${view.id}
          type="datetime-local"
          min=${wallTimeOf(view.now, timeZone)}
          aria-invalid=${view.fault !== undefined}
          aria-describedby=${describedBy(view)}
          .value=${live(view.value())}
          @input=${taking(view)}
        />
      `,
      zone && view.texts.desk.command.zone(zone),
    );
  },
};
