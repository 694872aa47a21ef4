import type { Issue, Resolution } from '@redress/rules';
import type { Complaint } from '@redress/sdk';

/** What stands in the fields. */
export interface FormValues {
  readonly text: string;
  readonly order: string;
  readonly waybill: string;
  /** What the customer chose instead of the guess. */
  readonly issue: Issue | undefined;
  readonly operationsAffected: boolean;
  readonly resolution: Resolution | undefined;
  readonly resolutionNote: string;
  readonly name: string;
  /** A telephone number or an e-mail address. */
  readonly reach: string;
}

export const emptyValues: FormValues = {
  text: '',
  order: '',
  waybill: '',
  issue: undefined,
  operationsAffected: false,
  resolution: undefined,
  resolutionNote: '',
  name: '',
  reach: '',
};

/** The values as the SDK takes them: what is empty is left out. */
export function toComplaint(values: FormValues, photos: readonly File[]): Complaint {
  const reach = values.reach.trim();
  return {
    text: values.text.trim(),
    issue: values.issue,
    subject: { order: filled(values.order), waybill: filled(values.waybill) },
    contact: {
      name: filled(values.name),
      ...(isEmail(reach) ? { email: reach } : { phone: filled(reach) }),
    },
    resolution: values.resolution && {
      kind: values.resolution,
      note: values.resolution === 'other' ? filled(values.resolutionNote) : undefined,
    },
    facts: values.operationsAffected ? { operationsAffected: true } : {},
    photos,
  };
}

/** What a complaint says, as it stands in the fields. */
export const toValues = ({ text, issue, subject, contact, resolution, facts }: Complaint): FormValues => ({
  ...emptyValues,
  text,
  issue,
  order: subject?.order ?? '',
  waybill: subject?.waybill ?? '',
  operationsAffected: facts?.operationsAffected ?? false,
  resolution: resolution?.kind,
  resolutionNote: resolution?.note ?? '',
  name: contact?.name ?? '',
  reach: contact?.email ?? contact?.phone ?? '',
});

/**
 * An empty form for another report. Whom to reach and what it is about need not be typed twice, unless the next reporter is
 * somebody else.
 *
 * @param about what the portal says it is about
 */
export const nextValues = (
  { order, waybill, name, reach }: FormValues,
  about: { readonly order: string | undefined; readonly waybill: string | undefined },
  isShared: boolean,
): FormValues => ({
  ...emptyValues,
  ...(isShared
    ? { order: about.order ?? '', waybill: about.waybill ?? '' }
    : { order, waybill, name, reach }),
});

export const isEmail = (reach: string): boolean => reach.includes('@');

const filled = (value: string): string | undefined => value.trim() || undefined;
