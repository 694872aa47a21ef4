import { fields, type Field } from '@redress/rules';

/** Fields that a submission has a place of its own for. */
const placed = [
  'reporter-name',
  'contact',
  'company',
  'reporter-role',
  'occurred-at',
  'waybill',
  'order',
  'loss-amount',
  'expected-resolution',
  'wanted-by',
] as const satisfies readonly Field[];

/** What a policy may ask for besides. Each is told in words. */
export type DetailField = Exclude<Field, (typeof placed)[number]>;
export const detailFields = fields.filter(
  (field): field is DetailField => !(placed as readonly Field[]).includes(field),
);
