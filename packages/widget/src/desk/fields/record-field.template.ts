import type { FieldKind } from './field-kind.ts';
import { renderSelect } from './select.template.ts';

/** One of what cases like this can have on record; what is there already is marked with its time. */
export const recordField: FieldKind = {
  missing: 'choice',
  read: ({ value, case: { records } }) => ({
    value: records.find(({ record }) => record === value())?.record,
  }),
  render: (view) => {
    const { command, things } = view.texts.desk;
    const { records, view: shown } = view.case;
    return renderSelect(
      view,
      command.choose,
      records.map(({ record, at }) => [
        record,
        at === undefined
          ? things[record]
          : command.onRecord(things[record], view.formats.when(at, shown.timeZone, view.now)),
      ]),
    );
  },
};
