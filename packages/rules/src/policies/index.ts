import { layPolicies } from '../policy/layers.ts';
import type { Policy } from '../policy/policy.ts';
import { base } from './base.ts';
import { warehouse } from './warehouse.ts';

/** The built-in policies, ready to use. */
export const policies: Readonly<Record<'warehouse', Policy>> = {
  warehouse: /* @__PURE__ */ layPolicies([base, warehouse]),
};
