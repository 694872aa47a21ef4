import type { Context } from 'hono';
import type { Portal } from '../directory.ts';
import { customerOf, namesCustomer } from './customer.ts';
import { sameHash, trackingSecretHash } from './tracking-secret.ts';

/** Whether what the customer shows opens a case of the portal's company. */
export type Opens = (row: { readonly secret_hash: string; readonly customer: string | null }) => boolean;

/**
 * What a customer opens a case with: its tracking secret, or who they are. Where a secret is shown it decides, so that an identity that
 * has run out keeps nobody from a case they hold the secret of.
 *
 * @throws {ProblemError} `not-signed-in`, `identity-refused`
 */
export async function proofOfCase(c: Context, portal: Portal, at: number): Promise<Opens> {
  if (c.req.header('authorization') === undefined && namesCustomer(c)) {
    const { id } = await customerOf(c, portal, at);
    return ({ customer }) => customer === id;
  }
  const secretHash = trackingSecretHash(c);
  return ({ secret_hash }) => sameHash(secret_hash, secretHash);
}
