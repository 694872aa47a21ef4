import type { MiddlewareHandler } from 'hono';
import type { Dependencies } from '../dependencies.ts';
import type { Portal } from '../directory.ts';
import { ProblemError } from './problems.ts';

const allowedMethods = 'GET, HEAD, POST, PATCH, OPTIONS';
const allowedHeaders = [
  'Authorization',
  'Content-Type',
  'If-Match',
  'If-None-Match',
  'Last-Event-ID',
  'Redress-Challenge',
  'Redress-Identity',
  'Redress-Portal',
  'Tus-Resumable',
  'Upload-Length',
  'Upload-Metadata',
  'Upload-Offset',
].join(', ');
const exposedHeaders = [
  'Date',
  'ETag',
  'Location',
  'Retry-After',
  'Tus-Extension',
  'Tus-Max-Size',
  'Tus-Resumable',
  'Tus-Version',
  'Upload-Length',
  'Upload-Metadata',
  'Upload-Offset',
].join(', ');
const preflightSeconds = 600;

/**
 * Lets in what portals may embed. A preflight does not say which portal it is for, so an origin that any portal lists
 * passes here; the request itself is then held to its own portal, or a member of staff's company.
 */
export function allowOrigins({ db, directory }: Dependencies): MiddlewareHandler {
  return async (c, next) => {
    const origin = c.req.header('origin');
    const { headers } = c.res;
    headers.append('Vary', 'Origin');
    if (origin === undefined || isOwnOrigin(origin, c.req.header('host'))) return next();
    if (!(await directory.allowsOrigin(db, origin))) throw refused(origin);

    headers.set('Access-Control-Allow-Origin', origin);
    headers.set('Access-Control-Expose-Headers', exposedHeaders);
    if (c.req.method !== 'OPTIONS' || !c.req.header('access-control-request-method')) return next();
    headers.set('Access-Control-Allow-Methods', allowedMethods);
    headers.set('Access-Control-Allow-Headers', allowedHeaders);
    headers.set('Access-Control-Max-Age', String(preflightSeconds));
    return c.body(null, 204);
  };
}

/** @throws {ProblemError} `origin-not-allowed` */
export function requireOriginOf(portal: Portal, headers: Headers): void {
  const origin = headers.get('origin');
  if (origin === null || isOwnOrigin(origin, headers.get('host'))) return;
  if (!portal.origins.includes(origin)) throw refused(origin);
}

/** @throws {ProblemError} `origin-not-allowed` when none of the company's portals lists it */
export async function requireOriginOfTenant(
  { db, directory }: Dependencies,
  headers: Headers,
  tenant: string,
): Promise<void> {
  const origin = headers.get('origin');
  if (origin === null || isOwnOrigin(origin, headers.get('host'))) return;
  if (!(await directory.allowsOrigin(db, origin, tenant))) throw refused(origin);
}

/** A page that this server itself delivered. */
const isOwnOrigin = (origin: string, host: string | null | undefined): boolean =>
  URL.canParse(origin) && new URL(origin).host === host;

const refused = (origin: string): ProblemError =>
  new ProblemError(
    'origin-not-allowed',
    `Pages of ${origin} may not use this portal. Add the origin to the portal’s allowed origins.`,
  );
