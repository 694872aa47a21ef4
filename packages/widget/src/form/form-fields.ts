import type { Kind } from '@redress/rules';
import type { PortalProfile } from '@redress/sdk/contract';
import type { Formats } from '../localization/formats.ts';
import type { Messages } from '../localization/messages/en.ts';
import type { FieldError } from './form-validation.ts';
import type { FormValues } from './form-values.ts';

/** What the parts of the form need to render a field and to say that it has changed. */
export interface FieldContext {
  readonly values: FormValues;
  readonly errors: readonly FieldError[];
  readonly profile: PortalProfile;
  /** What it is taken for at present. */
  readonly kind: Kind;
  /** The device is shared: the browser fills in nothing of others, and no link leads away. */
  readonly shared: boolean;
  readonly texts: Messages;
  readonly formats: Formats;
  readonly change: (changed: Partial<FormValues>) => void;
}

/** Fields whose value is a text. */
export type TextField = {
  [K in keyof FormValues]: string extends FormValues[K] ? K : never;
}[keyof FormValues];

/** A listener that takes an input's or select's text as the value of a field. */
export const takes =
  ({ change }: FieldContext, field: TextField) =>
  (event: Event): void =>
    change({ [field]: (event.target as HTMLInputElement).value });

export function errorText(
  error: FieldError,
  { texts: { errors }, formats }: Pick<FieldContext, 'texts' | 'formats'>,
): string {
  return error.code === 'tooLong' ? errors.tooLong(formats.number(error.max)) : errors[error.code];
}
