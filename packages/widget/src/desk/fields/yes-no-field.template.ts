import type { FieldKind } from './field-kind.ts';
import { renderRadios } from './radios.template.ts';

/** Yes or no; which one is never taken for granted. */
export const yesNoField: FieldKind = {
  missing: 'choice',
  read: ({ value }) => ({ value: { yes: true, no: false }[value()] }),
  render: (view) => {
    const { yes, no } = view.texts.desk.command;
    return renderRadios(view, [
      ['yes', yes],
      ['no', no],
    ]);
  },
};
