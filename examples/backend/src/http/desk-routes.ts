import { StaffIntake } from '@redress/sdk/contract';
import { deskCase } from '@redress/sdk/server';
import { Hono } from 'hono';
import { stream } from 'hono/streaming';
import { actorOf } from '../auth/staff.ts';
import { contentsOf } from '../cases/contents.ts';
import { eventsOf, staffNames } from '../cases/desk-material.ts';
import { deskQueue } from '../cases/desk-queue.ts';
import { receiveFromStaff } from '../cases/receive-from-staff.ts';
import { requireNewPhotos } from '../cases/photo-manifest.ts';
import { labelledTexts } from '../cases/labelled-texts.ts';
import type { Dependencies } from '../dependencies.ts';
import { caseOfStaff, signedIn } from './caller.ts';
import { limitBody, readBody } from './json-body.ts';

/** What the staff's desk shows. */
export function deskRoutes(deps: Dependencies): Hono {
  const { db, directory, clock } = deps;
  const routes = new Hono();

  routes.get('/v1/desk/cases', async (c) => {
    const member = await signedIn(c, deps);
    return c.json(await deskQueue(db, directory, member, clock()), 200, { 'Cache-Control': 'no-store' });
  });

  routes.post('/v1/desk/cases', limitBody, async (c) => {
    const member = await signedIn(c, deps);
    const intake = await readBody(c, StaffIntake);
    requireNewPhotos(intake.photos);
    const { receipt, repeated } = await receiveFromStaff(deps, member, intake);
    return c.json(receipt, repeated ? 200 : 201, {
      Location: `/v1/cases/${receipt.id}`,
      'Cache-Control': 'no-store',
    });
  });

  routes.get('/v1/desk/cases/:id', async (c) => {
    const member = await signedIn(c, deps);
    const stored = await caseOfStaff(deps, member, c.req.param('id'));
    const written = await contentsOf(db, stored.tenant, stored.caseId);
    const events = await eventsOf(db, stored);
    const names = await staffNames(db, stored.tenant);
    return c.json(deskCase(stored, { written, events, names }, actorOf(member), clock()), 200, {
      ETag: `"${stored.case.version}"`,
      'Cache-Control': 'no-store',
    });
  });

  routes.get('/v1/desk/labels', async (c) => {
    const member = await signedIn(c, deps);
    c.header('Content-Type', 'application/x-ndjson; charset=utf-8');
    c.header('Content-Disposition', 'attachment; filename="labelled-complaints.jsonl"');
    c.header('Cache-Control', 'no-store');
    return stream(c, async (out) => {
      const policyOf = (policyId: string) => directory.policy(db, member.tenant, policyId);
      for await (const rows of labelledTexts(db, member, policyOf))
        await out.write(rows.map((row) => `${JSON.stringify(row)}\n`).join(''));
    });
  });

  return routes;
}
