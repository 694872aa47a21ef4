import type { Channel, Policy } from '@redress/rules';
import type { Submission } from '../contract/index.ts';

/**
 * The channel that a customer's own report is counted under: the suggestion box where it came by an electronic one (WF-4.1.3) and
 * the policy has boxes, else the web.
 */
export const channelOf = (
  { via }: Pick<Submission, 'via'>,
  { channels }: Pick<Policy, 'channels'>,
): Channel => (via !== undefined && channels['suggestion-box'] ? 'suggestion-box' : 'web');
