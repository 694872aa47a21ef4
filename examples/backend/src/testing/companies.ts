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
    {
      id: 'zhou',
      name: '周国强',
      roles: ['department-head'],
      branches: ['SHA'],
      departments: ['warehouse-operations', 'logistics-delivery', 'quality'],
    },
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

const departments = ['warehouse-operations', 'logistics-delivery', 'quality', 'customer-service'] as const;

/** A laundry, whose leader decides on each plan before the customer agrees to it (LA-5). */
export const laundry: Company = {
  ...harbour,
  tenant: 'laundry',
  name: 'Laundry',
  policy: policies.laundry,
  portals: [{ key: 'pk_laundry', name: 'Laundry', branch: 'SHA', origins: ['https://laundry.example'] }],
  staff: [
    { id: 'mei', name: 'Mei', roles: ['customer-service'], branches: ['SHA'] },
    { id: 'kai', name: 'Kai', roles: ['customer-service'], branches: ['SHA'] },
    { id: 'hong', name: 'Hong', roles: ['department-head'], branches: ['SHA'], departments },
    { id: 'tang', name: 'Tang', roles: ['warehouse-supervisor'], branches: ['SHA'] },
    { id: 'gu', name: 'Gu', roles: ['general-manager'], branches: ['SHA'] },
    { id: 'ada', name: 'Ada', roles: ['custodian'], branches: ['SHA'] },
  ],
};

/** A trading group's warehouse: what comes in is passed on to the supervisor of the branch (XF-2.5, XF-2.6). */
export const xingfa: Company = {
  ...harbour,
  tenant: 'xingfa',
  name: 'Xingfa',
  policy: policies.xingfa,
  portals: [{ key: 'pk_xingfa', name: 'Xingfa', branch: 'JKT', origins: ['https://xingfa.example'] }],
  staff: [
    { id: 'sari', name: 'Sari', roles: ['office'], branches: ['JKT'] },
    { id: 'agus', name: 'Agus', roles: ['warehouse-supervisor'], branches: ['JKT'] },
    { id: 'rudi', name: 'Rudi', roles: ['first-receiver'], branches: ['JKT'] },
    { id: 'wati', name: 'Wati', roles: ['general-manager'], branches: ['JKT'] },
  ],
};
