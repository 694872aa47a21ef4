import { policies } from '@redress/rules';
import type { MemoryCompany } from './memory-world.ts';

type Windows = readonly (readonly [string, string])[];
const weekdays = (windows: Windows) => ({
  mon: windows,
  tue: windows,
  wed: windows,
  thu: windows,
  fri: windows,
});
const everyDay = (windows: Windows) => ({ ...weekdays(windows), sat: windows, sun: windows });
const timeZone = 'Asia/Shanghai';

/** A warehousing company in Shanghai, with somebody who confirms and somebody who handles. */
export const company: MemoryCompany = {
  name: 'Harbour',
  portalKey: 'pk_harbour',
  branch: 'SHA',
  customerKey: 'key-of-the-portal',
  policy: policies.warehouse,
  calendars: {
    office: { timeZone, weekly: weekdays([['08:30', '17:30']]) },
    always: { timeZone, weekly: everyDay([['00:00', '24:00']]) },
  },
  staff: [
    { token: 'token-lin', id: 'lin', name: 'Lin', roles: ['customer-service'] },
    {
      token: 'token-zhou',
      id: 'zhou',
      name: 'Zhou',
      roles: ['department-head'],
      departments: ['warehouse-operations', 'logistics-delivery', 'quality'],
    },
  ],
};

/** Monday, 23 November 2026, 10:00 in Shanghai. */
export const mondayMorning = Date.parse('2026-11-23T02:00:00Z');
