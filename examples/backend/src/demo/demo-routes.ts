import { Hono } from 'hono';
import { sql } from 'kysely';
import { SignJWT } from 'jose';
import type { Dependencies } from '../dependencies.ts';
import { limitBody, readJson } from '../http/json-body.ts';
import { ProblemError } from '../http/problems.ts';
import type { SigningKey } from './signing-key.ts';

/** The demo's companies, and the key that signs in their staff. */
export interface Demo {
  readonly tenants: readonly string[];
  readonly key: SigningKey;
}

const shiftSeconds = 12 * 3600;

/** Sign-in without a password, for the demo only: pick one of the seeded staff and get a real token. */
export function demoRoutes({ db, clock }: Dependencies, { tenants, key }: Demo): Hono {
  const routes = new Hono();

  const staff = () =>
    db
      .selectFrom('staff')
      .innerJoin('tenants', 'tenants.tenant', 'staff.tenant')
      .select(['staff.id', 'staff.name', 'staff.roles', 'staff.branches', 'staff.departments'])
      .select(['staff.tenant', 'tenants.name as company'])
      .where('staff.tenant', 'in', tenants)
      .orderBy(sql`array_position(${sql.val([...tenants])}::text[], staff.tenant)`)
      .orderBy('staff.id')
      .execute();

  routes.get('/demo/staff', async (c) =>
    c.json({ staff: await staff() }, 200, { 'Cache-Control': 'no-store' }),
  );

  routes.post('/demo/sign-in', limitBody, async (c) => {
    const body = ((await readJson(c)) ?? {}) as { staff?: unknown };
    const member = (await staff()).find(({ id }) => id === body.staff);
    if (!member) {
      const fault = {
        pointer: '/staff',
        detail: 'It must be the id of one of the staff that /demo/staff lists.',
      };
      throw new ProblemError('body-invalid', 'Nobody of the demo’s staff is meant.', { faults: [fault] });
    }
    return c.json({ token: await tokenFor(member) }, 200, { 'Cache-Control': 'no-store' });
  });

  return routes;

  function tokenFor({
    id,
    name,
    roles,
    branches,
    departments,
    tenant,
  }: Awaited<ReturnType<typeof staff>>[number]): Promise<string> {
    const now = Math.floor(clock() / 1000);
    return new SignJWT({ name, tenant, roles, branches, departments })
      .setProtectedHeader({ alg: 'EdDSA', kid: key.kid })
      .setSubject(id)
      .setIssuedAt(now)
      .setExpirationTime(now + shiftSeconds)
      .sign(key.privateKey);
  }
}
