import { layPolicies } from '../policy/layers.ts';
import type { Policy } from '../policy/policy.ts';
import { base } from './base.ts';
import { cement } from './cement.ts';
import { customerService } from './customer-service.ts';
import { fieldservice } from './fieldservice.ts';
import { laundry } from './laundry.ts';
import { shuanghe } from './shuanghe.ts';
import { warehouse } from './warehouse.ts';
import { xingfa } from './xingfa.ts';

/** The built-in policies, ready to use. */
export const policies = /* @__PURE__ */ Object.freeze({
  xingfa: /* @__PURE__ */ layPolicies([base, xingfa]),
  warehouse: /* @__PURE__ */ layPolicies([base, warehouse]),
  'customer-service': /* @__PURE__ */ layPolicies([base, customerService]),
  cement: /* @__PURE__ */ layPolicies([base, cement]),
  fieldservice: /* @__PURE__ */ layPolicies([base, fieldservice]),
  shuanghe: /* @__PURE__ */ layPolicies([base, shuanghe]),
  laundry: /* @__PURE__ */ layPolicies([base, laundry]),
}) satisfies Readonly<Record<string, Policy>>;
