import { publicPolicy } from '@redress/rules';
import type { PortalProfile } from '@redress/sdk/contract';
import { bodyHash } from '@redress/sdk/server';
import { Hono } from 'hono';
import { compress } from 'hono/compress';
import type { Dependencies } from '../dependencies.ts';
import { jsonWithTag } from './etag.ts';
import { portalOf } from './portal-of.ts';

/** What a portal's widget needs before anyone has written anything. */
export function portalRoutes(deps: Dependencies): Hono {
  const { db, directory } = deps;
  const routes = new Hono();
  routes.get('/v1/portal', compress(), async (c) => {
    const portal = await portalOf(c, deps);
    const branch = await directory.branch(db, portal.tenant, portal.branch);
    const policy = await directory.policy(db, portal.tenant, portal.policyId);
    const profile: PortalProfile = {
      name: portal.name,
      branch: branch.code,
      policy: publicPolicy(policy),
      settings: portal.settings,
      calendars: { ...branch.calendarSpecs },
    };
    return jsonWithTag(c, profile, `"${bodyHash(profile)}"`);
  });
  return routes;
}
