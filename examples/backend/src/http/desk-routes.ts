import { Hono } from 'hono';
import { stream } from 'hono/streaming';
import { contentsOf } from '../cases/contents.ts';
import { deskCase, eventsOf, staffNames } from '../cases/desk-case.ts';
import { deskQueue } from '../cases/desk-queue.ts';
import { labelledTexts } from '../cases/labelled-texts.ts';
import type { Dependencies } from '../dependencies.ts';
import { caseOfStaff, signedIn } from './caller.ts';

/** What the staff's desk shows. */
export function deskRoutes(deps: Dependencies): Hono {
  const { db, clock } = deps;
  const routes = new Hono();

  routes.get('/v1/desk/cases', async (c) => {
    const member = await signedIn(c, deps);
    return c.json(await deskQueue(db, member, clock()), 200, { 'Cache-Control': 'no-store' });
  });

  routes.get('/v1/desk/cases/:id', async (c) => {
    const member = await signedIn(c, deps);
    const stored = await caseOfStaff(deps, member, c.req.param('id'));
    const written = await contentsOf(db, stored.tenant, stored.caseId);
    const events = await eventsOf(db, stored);
    const names = await staffNames(db, stored.tenant);
    return c.json(deskCase(stored, { written, events, names }, member, clock()), 200, {
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
      for await (const rows of labelledTexts(db, member))
        await out.write(rows.map((row) => `${JSON.stringify(row)}\n`).join(''));
    });
  });

  return routes;
}
