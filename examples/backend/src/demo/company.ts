import { policies } from '@redress/rules';
import type { Company } from '../install-company.ts';
import { always, jakartaOffice, shanghaiOffice } from './calendars.ts';
import { harbourSettings } from './portal-settings.ts';

/** Front ends of the examples while they are being developed. */
export const developmentOrigins = [
  'http://localhost:5173',
  'http://127.0.0.1:5173',
  'http://localhost:5174',
  'http://127.0.0.1:5174',
];

/** An invented company that stores goods and carries them. */
export const harbourLine: Company = {
  tenant: 'harbour-line',
  name: 'Harbour Line Warehousing & Carriage',
  policy: policies.warehouse,
  branches: [
    {
      code: 'SHA',
      name: '上海外高桥仓库',
      calendars: { office: shanghaiOffice, always: always('Asia/Shanghai') },
    },
    {
      code: 'JKT',
      name: 'Gudang Cakung, Jakarta',
      calendars: { office: jakartaOffice, always: always('Asia/Jakarta') },
    },
  ],
  portals: [
    {
      key: 'pk_demo_harbour',
      name: 'Harbour Line',
      branch: 'SHA',
      origins: developmentOrigins,
      settings: harbourSettings,
    },
    {
      key: 'pk_demo_harbour_jakarta',
      name: 'Harbour Line Indonesia',
      branch: 'JKT',
      origins: developmentOrigins,
      settings: { ...harbourSettings, currency: 'IDR' },
    },
  ],
  staff: [
    { id: 'lin-xiaowen', name: '林晓雯', roles: ['customer-service', 'first-receiver'], branches: ['SHA'] },
    {
      id: 'zhou-guoqiang',
      name: '周国强',
      roles: ['department-head'],
      branches: ['SHA'],
      departments: ['warehouse-operations', 'logistics-delivery', 'quality', 'customer-service'],
      deputy: 'chan-chi-ming',
    },
    {
      id: 'chan-chi-ming',
      name: '陳志明',
      roles: ['warehouse-supervisor', 'department-head'],
      branches: ['SHA'],
      departments: ['warehouse-operations', 'logistics-delivery', 'quality'],
    },
    {
      id: 'dewi-anggraini',
      name: 'Dewi Anggraini',
      roles: ['customer-service', 'first-receiver'],
      branches: ['JKT'],
    },
    {
      id: 'budi-prakoso',
      name: 'Budi Prakoso',
      roles: ['warehouse-supervisor', 'department-head'],
      branches: ['JKT'],
      departments: ['warehouse-operations', 'logistics-delivery', 'quality', 'customer-service'],
    },
    {
      id: 'margaret-holloway',
      name: 'Margaret Holloway',
      roles: ['management-group'],
      branches: ['SHA', 'JKT'],
    },
    {
      id: 'he-jingyi',
      name: '何静怡',
      roles: ['supervision'],
      branches: ['SHA', 'JKT'],
    },
    {
      id: 'fang-wei',
      name: '方薇',
      roles: ['custodian'],
      branches: ['SHA', 'JKT'],
    },
  ],
};
