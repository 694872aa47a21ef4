import type { FieldKindName } from '../command-field.ts';
import { choiceField } from './choice-field.template.ts';
import { choicesField } from './choices-field.template.ts';
import { departmentField } from './department-field.template.ts';
import type { FieldKind } from './field-kind.ts';
import { instantField } from './instant-field.template.ts';
import { moneyField } from './money-field.template.ts';
import { newTimeField } from './new-time-field.template.ts';
import { peopleField } from './people-field.template.ts';
import { personField } from './person-field.template.ts';
import { recordField } from './record-field.template.ts';
import { textField } from './text-field.template.ts';
import { yesNoField } from './yes-no-field.template.ts';

/** How fields of each kind are shown and read. */
export const fieldKinds: Readonly<Record<FieldKindName, FieldKind>> = {
  text: textField,
  choice: choiceField,
  choices: choicesField,
  'yes-no': yesNoField,
  instant: instantField,
  person: personField,
  people: peopleField,
  money: moneyField,
  record: recordField,
  department: departmentField,
  'new-time': newTimeField,
};
