import type { Field, Issue, Kind } from '@redress/rules';
import { detailFields, type DetailField, type PortalProfile } from '@redress/sdk/contract';
import type { FormValues } from './form-values.ts';

/** What can be asked besides the description, apart from what every form has. */
export const askableFields = [
  'occurred-at',
  ...detailFields,
  'loss-amount',
  'wanted-by',
  'reporter-role',
  'company',
] as const satisfies readonly Field[];
export type AskableField = (typeof askableFields)[number];

/** What has been answered, where it does not stand among the details. */
const answers: Partial<Readonly<Record<AskableField, (values: FormValues) => string | undefined>>> = {
  'occurred-at': ({ happenedAt }) => happenedAt,
  quantity: ({ affected, total }) => affected + total,
  'loss-amount': ({ lossAmount }) => lossAmount,
  'wanted-by': ({ wantedBy }) => wantedBy,
  'reporter-role': ({ as }) => as,
  company: ({ company }) => company,
};

/** Whether there is an answer already: it stays in sight even if the guess moves on. */
const isAnswered = (field: AskableField, values: FormValues): boolean =>
  Boolean(answers[field] ? answers[field](values) : values.details[field as DetailField]);

/** What the portal's policy asks of the reporter of such a case. Nothing of it is a barrier (WF-4.2.1). */
export const askedFields = (
  { fields }: PortalProfile['policy'],
  about: { readonly kind: Kind; readonly issue: Issue | undefined },
  values: FormValues,
): readonly AskableField[] =>
  askableFields.filter((field) => {
    // Whoever gives no name gives no company: what stood in the field is not sent either.
    if (field === 'company' && values.discretion === 'anonymous') return false;
    const rule = fields[field];
    const isFor =
      rule?.from === 'reporter' &&
      (rule.kinds?.includes(about.kind) ?? true) &&
      (rule.issues === undefined || (about.issue !== undefined && rule.issues.includes(about.issue)));
    return isFor || isAnswered(field, values);
  });
