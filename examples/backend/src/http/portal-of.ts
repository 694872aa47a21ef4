import type { Context } from 'hono';
import type { Dependencies } from '../dependencies.ts';
import type { Portal } from '../directory.ts';
import { requireOriginOf } from './origins.ts';
import { ProblemError } from './problems.ts';

/**
 * The portal that a customer's request comes through, named by the header `Redress-Portal`.
 *
 * @throws {ProblemError} `unknown-portal`, `origin-not-allowed`
 */
export async function portalOf(c: Context, { db, directory }: Dependencies): Promise<Portal> {
  const key = c.req.header('redress-portal');
  if (key === undefined) {
    throw new ProblemError('unknown-portal', 'Send the portal’s key in the header “Redress-Portal”.', {
      status: 400,
    });
  }
  const portal = await directory.portal(db, key);
  if (!portal)
    throw new ProblemError(
      'unknown-portal',
      `No portal has the key “${key}”. Compare it with the one the portal was given.`,
    );
  requireOriginOf(portal, c.req.raw.headers);
  return portal;
}
