import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { serveStatic } from '@hono/node-server/serve-static';
import { Hono } from 'hono';
import { compress } from 'hono/compress';
import { etag } from 'hono/etag';
import { pageHeaders } from './security-headers.ts';
import { ProblemError } from './problems.ts';

/** Folders with what browsers load. */
export interface Folders {
  /** The demo portal's pages. */
  readonly portal: string;
  /** The widget's build for a script tag. */
  readonly widget: string;
}

const pages: Readonly<Record<string, string>> = {
  '/track': 'track.html',
  '/survey': 'survey.html',
  '/desk': 'desk.html',
  '/kiosk': 'kiosk.html',
  '/poster': 'poster.html',
  '/laundry': 'laundry.html',
  '/trading': 'trading.html',
};
const checkEachTime = 'no-cache';
const keepForEver = 'public, max-age=31536000, immutable';

/** The demo portal at `/`, and the widget's build at `/widget/` for any portal. */
export function pageRoutes({ portal, widget }: Folders): Hono {
  const routes = new Hono();

  routes.use('*', compress());
  routes.use('/widget/*', async (c, next) => {
    await next();
    // A module script of another origin is fetched with CORS.
    c.header('Access-Control-Allow-Origin', '*');
    // Chunks have their hash in their name; entries keep their name when they change.
    c.header(
      'Cache-Control',
      c.res.ok && c.req.path.startsWith('/widget/chunks/') ? keepForEver : checkEachTime,
    );
  });
  routes.get('/widget/*', etag(), serveFrom(widget, '/widget'), () => {
    const hint = isBuilt(widget) ? '' : ' The widget has not been built: run “npm run build”, then reload.';
    throw new ProblemError('not-found', `There is no such file.${hint}`);
  });

  routes.use('*', pageHeaders);
  for (const [path, page] of Object.entries(pages))
    routes.get(path, etag(), noCache, serveStatic({ path: join(portal, page) }));
  routes.get('*', etag(), noCache, serveFrom(portal));
  return routes;
}

/** The folder may come into being later, by a build while the server runs. */
const serveFrom = (folder: string, prefix = '') =>
  serveStatic({ root: '', rewriteRequestPath: (path) => join(folder, path.slice(prefix.length)) });

const noCache: Parameters<Hono['use']>[1] = async (c, next) => {
  await next();
  if (c.res.ok) c.header('Cache-Control', checkEachTime);
};

export const isBuilt = (widget: string): boolean => existsSync(widget);
