import type { Issue } from '@redress/rules';
import type { PortalProfile } from '@redress/sdk/contract';
import type { FieldContext } from './form-fields.ts';

/** Photos and papers that help with an issue, as a list in words. */
export function helpfulEvidence(
  policy: PortalProfile['policy'],
  issue: Issue | undefined,
  { texts, formats }: FieldContext,
): string | undefined {
  const items = issue ? policy.issues[issue].evidence : [];
  return items.length === 0 ? undefined : formats.list(items.map((item) => texts.terms.evidence[item]));
}
