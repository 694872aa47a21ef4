import type { Colleague } from '@redress/sdk/contract';
import type { FieldKind, FieldView } from './field-kind.ts';
import { renderSelect } from './select.template.ts';

/** A colleague as they are chosen: `王建国 · Warehouse supervisor`. */
export const colleagueText = (
  { name, roles }: Colleague,
  { texts, formats }: Pick<FieldView, 'texts' | 'formats'>,
): string => [name, formats.list(roles.map((role) => texts.desk.roles[role]))].filter(Boolean).join(' · ');

/** One of those who may see the case. */
export const personField: FieldKind = {
  missing: 'choice',
  read: ({ value, case: { colleagues } }) => ({ value: colleagues.find(({ id }) => id === value())?.id }),
  render: (view) => {
    const { colleagues } = view.case;
    const { choosePerson, nobodyElse } = view.texts.desk.command;
    return renderSelect(
      view,
      choosePerson,
      colleagues.map((each) => [each.id, colleagueText(each, view)]),
      colleagues.length === 0 ? nobodyElse : undefined,
    );
  },
};
