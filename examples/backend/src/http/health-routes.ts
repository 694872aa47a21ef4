import { Hono } from 'hono';
import { isReachable, type Connection } from '../database/connect.ts';
import type { Timers } from '../timers/timers.ts';
import { version } from '../version.ts';
import { ProblemError } from './problems.ts';

/** `/healthz`: the process lives, and what it knows of its database. `/readyz`: whether requests should be sent to it. */
export function healthRoutes({ kind, db }: Connection, timers: Timers): Hono {
  const routes = new Hono();

  routes.get('/healthz', async (c) => {
    const state = (await isReachable(db)) ? 'ready' : 'unreachable';
    return c.json({ status: 'ok', version, database: { kind, state } }, 200, { 'Cache-Control': 'no-store' });
  });

  routes.get('/readyz', async (c) => {
    if (timers.isRunning() && (await isReachable(db)))
      return c.json({ status: 'ready' }, 200, { 'Cache-Control': 'no-store' });
    throw new ProblemError('unavailable', 'The database cannot be reached, or the server is stopping.', {
      headers: { 'Retry-After': '5' },
    });
  });

  return routes;
}
