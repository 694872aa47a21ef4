import { sees } from '@redress/rules';
import { Hono, type Context } from 'hono';
import { decodeJwt } from 'jose';
import { customerOf, namesCustomer } from '../auth/customer.ts';
import { actorOf } from '../auth/staff.ts';
import type { Dependencies } from '../dependencies.ts';
import type { Hub } from '../stream/hub.ts';
import { openReaderStream, type Listener } from '../stream/open-reader-stream.ts';
import { caseOfCustomer, signedIn } from './caller.ts';
import { portalOf } from './portal-of.ts';
import { notFound, ProblemError } from './problems.ts';

/** Changes, as they happen (server-sent events). */
export function streamRoutes(deps: Dependencies, hub: Hub): Hono {
  const routes = new Hono();

  routes.get('/v1/stream', async (c) => {
    // Hono takes HEAD for GET; nobody would read the stream that it opens.
    if (c.req.method === 'HEAD') throw notFound('page');
    const authorization = c.req.header('authorization') ?? '';
    const listener = authorization.startsWith('Bearer ')
      ? await staffListener(c, deps, authorization)
      : await customerListener(c, deps);
    if (hub.stopped)
      throw new ProblemError('unavailable', 'The server is stopping.', { headers: { 'Retry-After': '5' } });
    if (hub.isFullFor(listener.caller))
      throw new ProblemError(
        'too-many-streams',
        'Close a stream, or look at the case from time to time instead.',
        { headers: { 'Retry-After': '60' } },
      );
    const lastEventId = c.req.header('last-event-id');
    return c.body(openReaderStream({ ...listener, lastEventId }, deps, hub), 200, {
      'Content-Type': 'text/event-stream',
      'Cache-Control': 'no-store',
      'X-Accel-Buffering': 'no',
    });
  });

  return routes;
}

async function staffListener(c: Context, deps: Dependencies, authorization: string): Promise<Listener> {
  const member = await signedIn(c, deps);
  const { exp } = decodeJwt(authorization.slice('Bearer '.length));
  return {
    caller: `staff ${member.tenant} ${member.id}`,
    tenant: member.tenant,
    knowsOf: (changed) => sees(actorOf(member), changed.case, changed.policy),
    until: exp! * 1000,
  };
}

async function customerListener(c: Context, deps: Dependencies): Promise<Listener> {
  const ref = c.req.query('case');
  if (c.req.header('authorization') !== undefined || !namesCustomer(c)) {
    const { tenant, caseId } = await caseOfCustomer(c, deps, ref ?? '');
    return {
      caller: `case ${tenant} ${caseId}`,
      tenant,
      caseId,
      knowsOf: (changed) => changed.case.id === caseId,
    };
  }
  const portal = await portalOf(c, deps);
  const { id: customer, until } = await customerOf(c, portal, deps.clock());
  const caseId = ref === undefined ? undefined : (await caseOfCustomer(c, deps, ref)).caseId;
  return {
    caller: `customer ${portal.tenant} ${customer}`,
    tenant: portal.tenant,
    caseId,
    until,
    knowsOf: (changed) =>
      changed.customer === customer && (caseId === undefined || changed.case.id === caseId),
  };
}
