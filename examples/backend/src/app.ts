import { Hono } from 'hono';
import type { Connection } from './database/connect.ts';
import { demoRoutes, type Demo } from './demo/demo-routes.ts';
import type { Dependencies } from './dependencies.ts';
import { caseRoutes } from './http/case-routes.ts';
import { contractRoutes } from './http/contract-routes.ts';
import { deskRoutes } from './http/desk-routes.ts';
import { answerErrors } from './http/errors.ts';
import { healthRoutes } from './http/health-routes.ts';
import { allowOrigins } from './http/origins.ts';
import { pageRoutes, type Folders } from './http/pages.ts';
import { photoRoutes } from './http/photo-routes.ts';
import { portalRoutes } from './http/portal-routes.ts';
import { notFound, problemResponse } from './http/problems.ts';
import { apiHeaders } from './http/security-headers.ts';
import { streamRoutes } from './http/stream-routes.ts';
import type { Hub } from './stream/hub.ts';
import type { Uploads } from './uploads/uploads.ts';

export interface AppParts {
  readonly deps: Dependencies;
  readonly connection: Connection;
  readonly uploads: Uploads;
  readonly hub: Hub;
  readonly demo?: Demo | undefined;
  readonly folders?: Folders | undefined;
}

/** All addresses the backend answers at. */
export function createApp({ deps, connection, uploads, hub, demo, folders }: AppParts): Hono {
  const app = new Hono();
  app.onError(answerErrors(deps));
  app.notFound((c) => problemResponse(c, notFound('page')));

  for (const path of ['/v1/*', '/demo/*', '/healthz', '/readyz', '/openapi.json']) app.use(path, apiHeaders);
  app.use('/v1/*', allowOrigins(deps));
  app.route('/', healthRoutes(connection, deps.timers));
  app.route('/', contractRoutes());
  app.route('/', portalRoutes(deps));
  app.route('/', caseRoutes(deps));
  app.route('/', photoRoutes(deps, uploads));
  app.route('/', deskRoutes(deps));
  app.route('/', streamRoutes(deps, hub));
  if (demo) app.route('/', demoRoutes(deps, demo));
  // Not to be looked for among the pages.
  for (const path of ['/v1/*', '/demo/*']) app.all(path, (c) => problemResponse(c, notFound('page')));
  if (folders) app.route('/', pageRoutes(folders));
  return app;
}
