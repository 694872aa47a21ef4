import { policies } from '@redress/rules';
import type { Company } from '../install-company.ts';
import { always, jakartaOffice, shanghaiOffice } from './calendars.ts';
import { developmentOrigins } from './company.ts';

const departments = ['warehouse-operations', 'logistics-delivery', 'quality', 'customer-service'] as const;

/** An invented laundry for uniforms: its leader decides on each plan before the customer agrees to it. */
export const blueLinen: Company = {
  tenant: 'blue-linen',
  name: 'Blue Linen Laundry',
  policy: policies.laundry,
  branches: [
    {
      code: 'BLL',
      name: '蓝布洗涤厂',
      calendars: { office: shanghaiOffice, always: always('Asia/Shanghai') },
    },
  ],
  portals: [{ key: 'pk_demo_laundry', name: 'Blue Linen', branch: 'BLL', origins: developmentOrigins }],
  staff: [
    { id: 'ye-qing', name: '叶青', roles: ['customer-service'], branches: ['BLL'] },
    { id: 'luo-min', name: '罗敏', roles: ['customer-service'], branches: ['BLL'] },
    { id: 'gao-lei', name: '高磊', roles: ['department-head'], branches: ['BLL'], departments },
    { id: 'shao-ping', name: '邵平', roles: ['warehouse-supervisor'], branches: ['BLL'] },
    { id: 'cheng-yuan', name: '程远', roles: ['general-manager'], branches: ['BLL'] },
  ],
};

/** An invented trading group: what its office is told goes on to the supervisor of the branch. */
export const sinarTrading: Company = {
  tenant: 'sinar-trading',
  name: 'Sinar Trading Group',
  policy: policies.xingfa,
  branches: [
    {
      code: 'SBY',
      name: 'Gudang Surabaya',
      calendars: { office: jakartaOffice, always: always('Asia/Jakarta') },
    },
  ],
  portals: [{ key: 'pk_demo_trading', name: 'Sinar Trading', branch: 'SBY', origins: developmentOrigins }],
  staff: [
    { id: 'nirmala-dewi', name: 'Nirmala Dewi', roles: ['office'], branches: ['SBY'] },
    { id: 'hendra-wijaya', name: 'Hendra Wijaya', roles: ['warehouse-supervisor'], branches: ['SBY'] },
    { id: 'yusuf-hakim', name: 'Yusuf Hakim', roles: ['first-receiver'], branches: ['SBY'] },
    { id: 'ratna-sari', name: 'Ratna Sari', roles: ['general-manager'], branches: ['SBY'] },
  ],
};
