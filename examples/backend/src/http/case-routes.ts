import { CustomerCommand, StaffCommand, Submission, type CaseView } from '@redress/sdk/contract';
import { bodyHash, branchFaults, branchOf, customerCaseView } from '@redress/sdk/server';
import { Hono, type Context } from 'hono';
import { actorOf } from '../auth/staff.ts';
import { customerOf, namesCustomer } from '../auth/customer.ts';
import { trackingSecretHash } from '../auth/tracking-secret.ts';
import { carryOut } from '../cases/commands.ts';
import { contentsOf } from '../cases/contents.ts';
import { joinCase } from '../cases/join.ts';
import { myCases, pageSize, summaryOfCase } from '../cases/my-cases.ts';
import { requireNewPhotos } from '../cases/photo-manifest.ts';
import { receive } from '../cases/receive.ts';
import type { Dependencies } from '../dependencies.ts';
import { limitSubmissions, meetChallenge } from './admission.ts';
import { callerOf, caseOfCustomer } from './caller.ts';
import { jsonWithTag } from './etag.ts';
import { limitBody, readBody } from './json-body.ts';
import { portalOf } from './portal-of.ts';
import { ProblemError } from './problems.ts';

const minuteMs = 60_000;

/** Handing in a complaint, following it, and what customers and staff do with it. */
export function caseRoutes(deps: Dependencies): Hono {
  const routes = new Hono();

  routes.post('/v1/cases', limitSubmissions(deps), limitBody, async (c) => {
    const portal = await portalOf(c, deps);
    const secretHash = trackingSecretHash(c);
    const customer = namesCustomer(c) ? await customerOf(c, portal, deps.clock()) : undefined;
    const submission = await readBody(c, Submission);
    requireNewPhotos(submission.photos);
    const faults = branchFaults(submission, portal);
    if (faults.length > 0)
      throw new ProblemError('body-invalid', 'The portal names its branches.', { faults });
    const { tenant, policyId } = portal;
    const arrival = {
      tenant,
      branch: branchOf(submission, portal),
      policyId,
      actor: { roles: ['customer' as const] },
      submission,
      secretHash,
      customer: customer?.id,
      bodyHash: bodyHash(submission),
    };
    const about = { tenant, portalKey: portal.key, caseId: submission.id, customer: customer?.id };
    const { receipt, repeated } = await receive(deps, arrival, () => meetChallenge(c, deps, about));
    return c.json(receipt, repeated ? 200 : 201, {
      Location: `/v1/cases/${receipt.id}`,
      'Cache-Control': 'no-store',
    });
  });

  routes.get('/v1/cases', async (c) => {
    const portal = await portalOf(c, deps);
    const { id: customer } = await customerOf(c, portal, deps.clock());
    const page = { limit: limitIn(c.req.query('limit')), after: c.req.query('after') };
    const list = await myCases(deps.db, { tenant: portal.tenant, customer }, page);
    return jsonWithTag(c, list, `"${bodyHash(list)}"`);
  });

  routes.post('/v1/cases/:ref/join', async (c) => {
    const portal = await portalOf(c, deps);
    // Without a secret whoever is signed in could take any case.
    trackingSecretHash(c);
    const stored = await caseOfCustomer(c, deps, c.req.param('ref'));
    const customer = await customerOf(c, portal, deps.clock());
    await joinCase(deps, stored, customer.id);
    return c.json(await summaryOfCase(deps.db, stored), 200, { 'Cache-Control': 'no-store' });
  });

  routes.get('/v1/cases/:ref', async (c) => {
    const stored = await caseOfCustomer(c, deps, c.req.param('ref'));
    const written = await contentsOf(deps.db, stored.tenant, stored.caseId);
    const view = customerCaseView(stored, written, deps.clock());
    return jsonWithTag(c, view, tagOf(view));
  });

  routes.post('/v1/cases/:ref/commands', limitBody, async (c) => {
    const caller = await callerOf(c, deps, c.req.param('ref'));
    const { tenant, caseId } = caller.stored;
    const receipt =
      caller.as === 'customer'
        ? await carryOut(deps, {
            tenant,
            caseId,
            actor: { roles: ['customer'] },
            command: await readBody(c, CustomerCommand),
          })
        : await carryOut(deps, {
            tenant,
            caseId,
            actor: actorOf(caller.member),
            seen: seenVersion(c),
            command: await readBody(c, StaffCommand),
          });
    return c.json(receipt, 200, { ETag: `"${receipt.version}"`, 'Cache-Control': 'no-store' });
  });

  return routes;
}

/** What is no number between 1 and the most is read as the nearest that is. */
const limitIn = (given: string | undefined): number =>
  Math.min(pageSize.most, Math.max(1, Math.trunc(Number(given ?? pageSize.usual)) || pageSize.usual));

/**
 * The version, and a hash, because a view changes with time too. It is a weak tag: how late a step is moves on by the
 * millisecond, which is no news before a minute has passed.
 */
function tagOf(view: CaseView): string {
  const steps = view.steps.map((step) => ({ ...step, lateBy: Math.ceil(step.lateBy / minuteMs) }));
  return `W/"${view.version}-${bodyHash({ ...view, steps }).slice(0, 16)}"`;
}

/** Whoever handles a case must have seen how it stands. */
function seenVersion(c: Context): number {
  const version = /^(?:W\/)?"(\d+)(?:-[0-9a-f]+)?"$/.exec(c.req.header('if-match') ?? '')?.[1];
  if (version !== undefined) return Number(version);
  throw new ProblemError('version-conflict', 'Send the version you saw, for example “If-Match: "3"”.', {
    status: 428,
  });
}
