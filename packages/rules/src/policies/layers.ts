import type { PolicyLayer } from '../policy/policy.ts';
import { base } from './base.ts';
import { cement } from './cement.ts';
import { customerService } from './customer-service.ts';
import { fieldservice } from './fieldservice.ts';
import { laundry } from './laundry.ts';
import { shuanghe } from './shuanghe.ts';
import { warehouse } from './warehouse.ts';
import { xingfa } from './xingfa.ts';

/** The built-in layers, which every policy file may extend by name. */
export const builtInLayers: readonly PolicyLayer[] = [
  base,
  xingfa,
  warehouse,
  customerService,
  cement,
  fieldservice,
  shuanghe,
  laundry,
];
