import { Hono } from 'hono';
import { SignJWT } from 'jose';
import type { Dependencies } from '../dependencies.ts';
import { limitBody, readJson } from '../http/json-body.ts';
import { ProblemError } from '../http/problems.ts';
import type { SigningKey } from './signing-key.ts';

/** The demo's company and its key. */
export interface Demo {
  readonly tenant: string;
  readonly key: SigningKey;
}

const shiftSeconds = 12 * 3600;

/** Sign-in without a password, for the demo only: pick one of the seeded staff and get a real token. */
export function demoRoutes({ db, clock }: Dependencies, { tenant, key }: Demo): Hono {
  const routes = new Hono();

  const staff = () =>
    db
      .selectFrom('staff')
      .select(['id', 'name', 'roles', 'branches', 'departments'])
      .where('tenant', '=', tenant)
      .orderBy('id')
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
