import { policies } from '@redress/rules';
import { always, jakartaOffice, shanghaiOffice } from '../demo/calendars.ts';
import type { Company } from '../install-company.ts';

/** The company most tests deal with. */
export const harbour: Company = {
  tenant: 'harbour',
  name: 'Harbour',
  policy: policies.warehouse,
  branches: [
    { code: 'SHA', name: 'Shanghai', calendars: { office: shanghaiOffice, always: always('Asia/Shanghai') } },
    { code: 'JKT', name: 'Jakarta', calendars: { office: jakartaOffice, always: always('Asia/Jakarta') } },
  ],
  portals: [
    { key: 'pk_harbour', name: 'Harbour', branch: 'SHA', origins: ['https://shop.example'] },
    { key: 'pk_harbour_jakarta', name: 'Harbour Jakarta', branch: 'JKT', origins: ['https://toko.example'] },
  ],
  staff: [
    { id: 'lin', name: '林晓雯', roles: ['customer-service'], branches: ['SHA'] },
    { id: 'zhou', name: '周国强', roles: ['department-head'], branches: ['SHA'] },
    { id: 'dewi', name: 'Dewi', roles: ['customer-service'], branches: ['JKT'] },
    { id: 'margaret', name: 'Margaret', roles: ['management-group'], branches: ['SHA', 'JKT'] },
  ],
};

/** Another company on the same server. */
export const rival: Company = {
  ...harbour,
  tenant: 'rival',
  name: 'Rival',
  portals: [{ key: 'pk_rival', name: 'Rival', branch: 'SHA', origins: ['https://rival.example'] }],
};
