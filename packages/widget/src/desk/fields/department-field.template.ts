import { departments } from '@redress/rules';
import type { FieldKind } from './field-kind.ts';
import { renderSelect } from './select.template.ts';

/** One of the departments. */
export const departmentField: FieldKind = {
  missing: 'choice',
  read: ({ value }) => ({ value: departments.find((each) => each === value()) }),
  render: (view) => {
    const { desk } = view.texts;
    return renderSelect(
      view,
      desk.command.chooseDepartment,
      departments.map((each) => [each, desk.departments[each]]),
    );
  },
};
