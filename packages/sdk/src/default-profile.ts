import type { PortalProfile } from './contract/index.ts';
import { defaultPolicy } from './default-policy.generated.ts';

const day = [['08:30', '17:30']] as const;
const night = [['00:00', '24:00']] as const;

/**
 * What the form opens with before the portal's own profile has arrived. It knows no holidays and no zone, and says so by
 * an empty coverage: times computed from it are not certain.
 */
export const defaultProfile: PortalProfile = {
  name: '',
  branch: '',
  policy: defaultPolicy,
  calendars: {
    office: {
      timeZone: 'UTC',
      weekly: { mon: day, tue: day, wed: day, thu: day, fri: day },
      coverage: { from: '1970-01-01', until: '1970-01-01' },
    },
    always: {
      timeZone: 'UTC',
      weekly: { mon: night, tue: night, wed: night, thu: night, fri: night, sat: night, sun: night },
    },
  },
};
