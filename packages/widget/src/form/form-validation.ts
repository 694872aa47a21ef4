import { limits } from '@redress/sdk/contract';
import { amountOf, currencyOf } from '../core/amount.ts';
import { instantOf } from '../localization/wall-time.ts';
import { reachedBy, type FormValues } from './form-values.ts';

/** What is wrong with a field, by the field's id. */
export type FieldError =
  | { readonly field: 'text'; readonly code: 'textMissing' }
  | { readonly field: 'text' | 'reach'; readonly code: 'tooLong'; readonly max: number }
  | { readonly field: 'reach'; readonly code: 'emailIncomplete' }
  | { readonly field: 'occurred-at'; readonly code: 'timeAhead' }
  | { readonly field: 'wanted-by'; readonly code: 'dayOver' }
  | { readonly field: 'quantity'; readonly code: 'quantityWrong' | 'quantityMore' }
  | { readonly field: 'loss-amount'; readonly code: 'amountWrong' }
  | { readonly field: 'currency'; readonly code: 'currencyWrong' }
  | { readonly field: 'consent'; readonly code: 'consentMissing' };

/** What the values are held against. */
export interface Yardstick {
  /** Epoch milliseconds. */
  readonly now: number;
  /** IANA zone of the device. */
  readonly timeZone: string;
  /** Version of the notice on personal data, where the portal has one. */
  readonly privacyVersion: string | undefined;
}

/**
 * What must be mended before it can be sent. Only the description is required, and what the law asks of the portal: gaps are
 * never a barrier, staff complete them (WF-4.2.1). An address is only asked to look like one.
 */
export const validate = (values: FormValues, yardstick: Yardstick): readonly FieldError[] =>
  // In the order in which the fields stand.
  [textErrors, timeErrors, quantityErrors, amountErrors, wantedErrors, reachErrors, consentErrors].flatMap(
    (check) => check(values, yardstick),
  );

function textErrors({ text }: FormValues): readonly FieldError[] {
  const { length } = text.trim();
  if (length === 0) return [{ field: 'text', code: 'textMissing' }];
  return length > limits.text ? [{ field: 'text', code: 'tooLong', max: limits.text }] : [];
}

function timeErrors({ happenedAt }: FormValues, { now, timeZone }: Yardstick): readonly FieldError[] {
  const at = instantOf(happenedAt, timeZone);
  return at !== undefined && at > now ? [{ field: 'occurred-at', code: 'timeAhead' }] : [];
}

function quantityErrors({ affected, total }: FormValues): readonly FieldError[] {
  const written = [affected, total].filter((each) => each.trim() !== '');
  const [some, all] = [amountOf(affected), amountOf(total)];
  if (written.some((each) => amountOf(each) === undefined))
    return [{ field: 'quantity', code: 'quantityWrong' }];
  return some !== undefined && all !== undefined && some > all
    ? [{ field: 'quantity', code: 'quantityMore' }]
    : [];
}

function amountErrors({ lossAmount, currency }: FormValues): readonly FieldError[] {
  if (lossAmount.trim() === '') return [];
  return [
    ...(amountOf(lossAmount, currencyOf(currency)) === undefined
      ? [{ field: 'loss-amount', code: 'amountWrong' } as const]
      : []),
    ...(currencyOf(currency) === undefined ? [{ field: 'currency', code: 'currencyWrong' } as const] : []),
  ];
}

function wantedErrors({ wantedBy }: FormValues, { now, timeZone }: Yardstick): readonly FieldError[] {
  const end = instantOf(`${wantedBy}T23:59`, timeZone);
  return end !== undefined && end < now ? [{ field: 'wanted-by', code: 'dayOver' }] : [];
}

function reachErrors({ reach: written, discretion }: FormValues): readonly FieldError[] {
  const reach = discretion === 'anonymous' ? '' : written.trim();
  const { phone, email } = reachedBy(reach);
  const isPart = email !== undefined && phone !== '' && !/\d/.test(phone);
  if (isPart || phone.includes('@')) return [{ field: 'reach', code: 'emailIncomplete' }];
  return phone.length > limits.contact.phone
    ? [{ field: 'reach', code: 'tooLong', max: limits.contact.phone }]
    : [];
}

const consentErrors = ({ consent }: FormValues, { privacyVersion }: Yardstick): readonly FieldError[] =>
  privacyVersion === undefined || consent === privacyVersion
    ? []
    : [{ field: 'consent', code: 'consentMissing' }];
