import { html } from 'lit';
import { renderFieldset } from './field-frame.template.ts';
import type { FieldEntry, FieldKind } from './field-kind.ts';
import { colleagueText } from './person-field.template.ts';

/** Ids of staff have no spaces in them. */
const idsIn = ({ value }: FieldEntry): readonly string[] => value().split(' ').filter(Boolean);

/** Any of those who may see the case. */
export const peopleField: FieldKind = {
  missing: 'choice',
  read: (entry) => {
    const ids = idsIn(entry).filter((id) => entry.case.colleagues.some((each) => each.id === id));
    return { value: ids.length > 0 ? ids : undefined };
  },
  render: (view) => {
    const chosen = idsIn(view);
    const toggle = (id: string): void =>
      view.change((chosen.includes(id) ? chosen.filter((each) => each !== id) : [...chosen, id]).join(' '));
    const { colleagues } = view.case;
    return renderFieldset(
      view,
      html`
        ${colleagues.length === 0 ? html`<p class="muted">${view.texts.desk.command.nobodyElse}</p>` : ''}
        <div class="choices people">
          ${colleagues.map(
            (each) => html`
              <label class="choice">
                <input
                  type="checkbox"
                  value=${each.id}
                  .checked=${chosen.includes(each.id)}
                  @change=${() => toggle(each.id)}
                />
                <span>${colleagueText(each, view)}</span>
              </label>
            `,
          )}
        </div>
      `,
    );
  },
};
