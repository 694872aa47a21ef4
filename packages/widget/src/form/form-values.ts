import type { Department, ElectronicBox, Issue, Kind, ReporterRole, Resolution } from '@redress/rules';
import type { Complaint, Evidence } from '@redress/sdk';
import type { DetailField, Details } from '@redress/sdk/contract';
import { amountOf, currencyOf } from '../core/amount.ts';
import { instantOf, wallTimeOf } from '../localization/wall-time.ts';

/** How a report that is kept secret names its writer (CS-7.7). */
export const discretions = ['named', 'confidential', 'anonymous'] as const;
export type Discretion = (typeof discretions)[number];

/** What stands in the fields. */
export interface FormValues {
  readonly text: string;
  readonly order: string;
  readonly waybill: string;
  /** What the customer chose instead of the guess. */
  readonly issue: Issue | undefined;
  /** Code of the branch it concerns; empty for the portal's own. */
  readonly branch: string;
  readonly operationsAffected: boolean;
  readonly resolution: Resolution | undefined;
  readonly resolutionNote: string;
  readonly name: string;
  readonly company: string;
  /** A telephone number or an e-mail address. */
  readonly reach: string;
  /** By the clock of the device, as a `datetime-local` field writes it. */
  readonly happenedAt: string;
  /** The last day, as a `date` field writes it. */
  readonly wantedBy: string;
  readonly lossAmount: string;
  readonly currency: string;
  /** How many are concerned, and of how many. */
  readonly affected: string;
  readonly total: string;
  readonly details: Partial<Readonly<Record<DetailField, string>>>;
  readonly as: ReporterRole | undefined;
  readonly discretion: Discretion;
  readonly accused: Department | undefined;
  /** Which version of the notice on personal data was agreed to. */
  readonly consent: string;
}

export const emptyValues: FormValues = {
  text: '',
  order: '',
  waybill: '',
  issue: undefined,
  branch: '',
  operationsAffected: false,
  resolution: undefined,
  resolutionNote: '',
  name: '',
  company: '',
  reach: '',
  happenedAt: '',
  wantedBy: '',
  lossAmount: '',
  currency: '',
  affected: '',
  total: '',
  details: {},
  as: undefined,
  discretion: 'named',
  accused: undefined,
  consent: '',
};

/** What is known besides the fields. */
export interface Circumstances {
  /** What the page says that it is. */
  readonly kind?: Kind | undefined;
  /** By which electronic suggestion box it is written, if by one. */
  readonly via?: ElectronicBox | undefined;
  /** What stood in the field of the waybill from the start: alone it is no number. */
  readonly waybillPrefix?: string | undefined;
  /** IANA zone of the device: by its clock times are entered. It takes time to find out, and most complaints name no time. */
  readonly timeZone: () => string;
}

/** The values as the SDK takes them: what is empty is left out. */
export function toComplaint(
  values: FormValues,
  photos: readonly Evidence[],
  { kind, via, waybillPrefix, timeZone }: Circumstances,
): Complaint {
  const { issue, resolution, happenedAt, wantedBy, consent, accused } = values;
  return {
    text: values.text.trim(),
    issue,
    kind,
    branch: filled(values.branch),
    ...(via && { via }),
    subject: {
      order: filled(values.order),
      waybill: values.waybill.trim() === waybillPrefix ? undefined : filled(values.waybill),
    },
    contact: contactOf(values),
    resolution: resolution && {
      kind: resolution,
      note: resolution === 'other' ? filled(values.resolutionNote) : undefined,
    },
    facts: factsOf(values),
    happenedAt: happenedAt ? instantOf(happenedAt, timeZone()) : undefined,
    wantedBy: wantedBy ? instantOf(`${wantedBy}T23:59`, timeZone()) : undefined,
    details: detailsOf(values),
    photos,
    reporter: reporterOf(values),
    accused: accused && { department: accused },
    consent: consent === '' ? undefined : { version: consent },
  };
}

function contactOf(values: FormValues): NonNullable<Complaint['contact']> {
  if (values.discretion === 'anonymous') return {};
  const { phone, email } = reachedBy(values.reach);
  return {
    name: filled(values.name),
    company: filled(values.company),
    ...(email === undefined ? { phone: filled(phone) } : { email, ...(phone && { phone }) }),
  };
}

/** A whole e-mail address, wherever it stands. */
const address = /[^\s@,;，；、/()<>]+@[^\s@,;，；、/()<>]+\.[^\s@,;，；、/()<>]+/;

/** A telephone number, an e-mail address, or both in one field, as people write them: `021 555 / mei@company.com`. */
export function reachedBy(reach: string): { readonly phone: string; readonly email: string | undefined } {
  const email = address.exec(reach)?.[0];
  const rest = email === undefined ? reach : reach.replace(email, ' ');
  // What parted the two belongs to neither.
  return { phone: rest.replace(/^[\s,;，；、/()<>|]+|[\s,;，；、/()<>|]+$/g, ''), email };
}

function factsOf({
  operationsAffected,
  lossAmount,
  currency,
  affected,
  total,
}: FormValues): NonNullable<Complaint['facts']> {
  const code = currencyOf(currency);
  const amount = amountOf(lossAmount, code);
  const [some, all] = [amountOf(affected), amountOf(total)];
  return {
    ...(operationsAffected && { operationsAffected }),
    ...(amount !== undefined && code && { lossAmount: { amount, currency: code } }),
    ...(some !== undefined && all && some <= all && { shareAffected: Math.round((some / all) * 100) }),
  };
}

/** Stands for a number that was not told. */
const unknown = '?';

function detailsOf({ details, affected, total }: FormValues): Details | undefined {
  const quantity = total.trim() === '' ? affected : `${affected.trim() || unknown} / ${total}`;
  const told = Object.entries({ ...details, quantity }).flatMap(([field, value]) =>
    value.trim() === '' ? [] : [[field, value.trim()]],
  );
  return told.length === 0 ? undefined : (Object.fromEntries(told) as Details);
}

function reporterOf({ as, discretion }: FormValues): Complaint['reporter'] {
  if (as === undefined && discretion === 'named') return undefined;
  return { ...(as && { as }), ...(discretion !== 'named' && { [discretion]: true }) };
}

/** What a complaint says, as it stands in the fields. */
export function toValues(complaint: Partial<Complaint>, timeZone: () => string): FormValues {
  const { subject, contact, resolution, facts, reporter, happenedAt, wantedBy } = complaint;
  const { quantity = '', ...details } = complaint.details ?? {};
  const [affected = '', total = ''] = quantity.split(' / ');
  return {
    ...emptyValues,
    text: complaint.text ?? '',
    issue: complaint.issue,
    branch: complaint.branch ?? '',
    order: subject?.order ?? '',
    waybill: subject?.waybill ?? '',
    operationsAffected: facts?.operationsAffected ?? false,
    resolution: resolution?.kind,
    resolutionNote: resolution?.note ?? '',
    name: contact?.name ?? '',
    company: contact?.company ?? '',
    reach: [contact?.phone, contact?.email].filter(Boolean).join(' / '),
    happenedAt: happenedAt === undefined ? '' : wallTimeOf(happenedAt, timeZone()),
    wantedBy: wantedBy === undefined ? '' : wallTimeOf(wantedBy, timeZone()).slice(0, 10),
    lossAmount: facts?.lossAmount ? String(facts.lossAmount.amount) : '',
    currency: facts?.lossAmount?.currency ?? '',
    affected: affected === unknown ? '' : affected,
    total,
    details,
    as: reporter?.as,
    discretion: discretions.find((each) => each !== 'named' && reporter?.[each]) ?? 'named',
    accused: complaint.accused?.department,
    consent: complaint.consent?.version ?? '',
  };
}

/** The values with what is told besides, where nothing has been entered yet. */
export function filledIn(values: FormValues, told: FormValues): FormValues {
  const { details, ...rest } = told;
  const news = Object.entries(rest).filter(
    ([field, value]) =>
      value !== emptyValues[field as keyof FormValues] &&
      values[field as keyof FormValues] === emptyValues[field as keyof FormValues],
  );
  return { ...values, ...Object.fromEntries(news), details: { ...details, ...values.details } };
}

/**
 * An empty form for another report. Whom to reach and what it is about need not be typed twice, unless the next reporter is
 * somebody else.
 *
 * @param about what the page says, as it stands in the fields
 */
export const nextValues = (
  { order, waybill, name, company, reach, as, branch }: FormValues,
  about: FormValues,
  isShared: boolean,
): FormValues => (isShared ? about : { ...emptyValues, order, waybill, name, company, reach, as, branch });

const filled = (value: string): string | undefined => value.trim() || undefined;
