import { limits } from '@redress/sdk/contract';
import { isEmail, type FormValues } from './form-values.ts';

/** What is wrong with a field, by the field's id. */
export type FieldError =
  | { readonly field: 'text'; readonly code: 'textMissing' }
  | { readonly field: 'text' | 'reach'; readonly code: 'tooLong'; readonly max: number }
  | { readonly field: 'reach'; readonly code: 'emailIncomplete' };

/**
 * What must be mended before it can be sent. Only the description is required: gaps are never a barrier, staff complete
 * them (WF-4.2.1). An address is only asked to look like one.
 */
export function validate(values: FormValues): readonly FieldError[] {
  const errors: FieldError[] = [];
  const text = values.text.trim();
  const reach = values.reach.trim();
  if (text === '') errors.push({ field: 'text', code: 'textMissing' });
  if (text.length > limits.text) errors.push({ field: 'text', code: 'tooLong', max: limits.text });
  if (isEmail(reach)) {
    if (!/^\S+@\S+\.\S+$/.test(reach)) errors.push({ field: 'reach', code: 'emailIncomplete' });
  } else if (reach.length > limits.contact.phone) {
    errors.push({ field: 'reach', code: 'tooLong', max: limits.contact.phone });
  }
  return errors;
}
