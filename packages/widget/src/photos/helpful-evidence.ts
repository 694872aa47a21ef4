import type { EvidenceItem, Issue } from '@redress/rules';
import type { PortalProfile } from '@redress/sdk/contract';

/** Photos and papers that help with an issue. */
export const helpfulEvidence = (
  policy: PortalProfile['policy'],
  issue: Issue | undefined,
): readonly EvidenceItem[] => (issue ? policy.issues[issue].evidence : []);
