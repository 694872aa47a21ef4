import { html } from 'lit';
import { renderFieldset } from './field-frame.template.ts';
import type { FieldEntry, FieldKind } from './field-kind.ts';

/** What can be chosen has no spaces in it. */
const chosenIn = ({ field, value }: FieldEntry): readonly (string | number)[] => {
  const said = value().split(' ');
  return (field.options?.of ?? []).filter((each) => said.includes(String(each)));
};

/** Any of a few. */
export const choicesField: FieldKind = {
  missing: 'choice',
  read: (entry) => {
    const chosen = chosenIn(entry);
    return { value: chosen.length > 0 ? chosen : undefined };
  },
  render: (view) => {
    const { options } = view.field;
    const words = options?.words(view.texts);
    const chosen = chosenIn(view);
    const toggle = (option: string | number): void =>
      view.change(
        (chosen.includes(option) ? chosen.filter((each) => each !== option) : [...chosen, option]).join(' '),
      );
    return renderFieldset(
      view,
      html`
        <div class="choices people">
          ${options?.of.map(
            (each) => html`
              <label class="choice">
                <input
                  type="checkbox"
                  value=${each}
                  .checked=${chosen.includes(each)}
                  @change=${() => toggle(each)}
                />
                <span>${words?.[each] ?? each}</span>
              </label>
            `,
          )}
        </div>
      `,
    );
  },
};
