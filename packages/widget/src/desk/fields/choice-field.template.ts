import type { CommandField } from '../command-field.ts';
import type { FieldKind } from './field-kind.ts';
import { renderRadios } from './radios.template.ts';

const optionsOf = ({ options }: CommandField) => options?.of ?? [];

/** One of a few. */
export const choiceField: FieldKind = {
  missing: 'choice',
  read: ({ field, value }) => ({ value: optionsOf(field).find((each) => String(each) === value()) }),
  render: (view) => {
    const words = view.field.options?.words(view.texts);
    return renderRadios(
      view,
      optionsOf(view.field).map((each) => [String(each), words?.[each] ?? String(each)]),
    );
  },
};
