import * as z from 'zod/mini';
import { issues, languages, milestones, severities } from '@redress/rules';

/** UUID version 7, made on the device when the draft begins; also the idempotency key. */
export const Id = z.uuidv7('must be a UUID version 7');
/** Lower-case hex SHA-256. */
export const Sha256 = z.string().check(z.regex(/^[0-9a-f]{64}$/, 'must be 64 lower-case hex digits'));
/** Epoch milliseconds, up to the year 9999. */
export const Instant = z.int().check(z.nonnegative(), z.maximum(253_402_300_799_999));

/** Free text that says something. */
export const text = (max: number) =>
  z.string().check(z.trim(), z.minLength(1, 'must not be empty'), z.maxLength(max));
const shortText = (max: number) => z.string().check(z.trim(), z.maxLength(max));
/** An optional short field; an empty one counts as absent for the reader, never as a fault. */
export const optionalText = (max: number) => z.optional(shortText(max));

/** Id of a member of staff, as their token names them. */
export const StaffId = z.string().check(z.regex(/^[\w.@-]{1,64}$/, 'must be the id of a member of staff'));
export const BranchCode = z.string().check(z.regex(/^[\w-]{1,64}$/, 'must be the code of a branch'));
/** ISO 4217. */
export const CurrencyCode = z.string().check(z.regex(/^[A-Z]{3}$/, 'must be a currency such as CNY'));
/** An amount in one currency. */
export const Money = z.strictObject({
  amount: z.number().check(z.minimum(0)),
  currency: CurrencyCode,
});

export const IssueName = z.enum(issues);
export const SeverityName = z.enum(severities);
export const MilestoneName = z.enum(milestones);
export const LanguageTag = z.enum(languages);
