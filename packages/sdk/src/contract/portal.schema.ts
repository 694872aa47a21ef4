import * as z from 'zod/mini';
import type { CalendarSpec, PublicPolicy } from '@redress/rules';

/**
 * `GET /v1/portal`: what a portal's widget needs before anyone has written anything. The policy and calendars are the
 * rules' own data, checked for their outline only: the server that sends them has resolved them.
 */
export const PortalProfile = z.object({
  name: z.string(),
  branch: z.string(),
  policy: z.custom<PublicPolicy>(
    (value) =>
      typeof value === 'object' &&
      value !== null &&
      'policyId' in value &&
      'milestones' in value &&
      'issues' in value,
  ),
  calendars: z.record(
    z.string(),
    z.custom<CalendarSpec>((value) => typeof value === 'object' && value !== null && 'timeZone' in value),
  ),
});
export type PortalProfile = z.infer<typeof PortalProfile>;
