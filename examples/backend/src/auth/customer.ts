import type { Context } from 'hono';
import { createLocalJWKSet, errors, jwtVerify, type JWTPayload } from 'jose';
import type { Portal } from '../directory.ts';
import { sha256 } from '../digest.ts';
import { ProblemError } from '../http/problems.ts';
import type { PortalIdentity } from './portal-identity.ts';

/** Seconds for which a portal's proof holds at most, whatever it says itself. */
export const longestIdentity = 15 * 60;
/** Seconds by which the portal's clock may differ from ours. */
export const clockTolerance = 60;
/** Characters of the portal's own id of a customer. */
const longestSubject = 256;

/** Asymmetric only: whoever can check a token must not be able to make one. */
const algorithms = ['EdDSA', 'Ed25519', 'ES256'];

/** A customer as their portal names them. */
export interface Customer {
  /** Stands for them in the table of cases: a hash of tenant, portal and the portal's own id. */
  readonly id: string;
  /** When the proof runs out, in epoch milliseconds. */
  readonly until: number;
}

/** Whether a request says who its customer is. */
export const namesCustomer = (c: Context): boolean => c.req.header('redress-identity') !== undefined;

/**
 * The customer of the portal whom `Redress-Identity: <JWT>` names.
 *
 * @param at now, in epoch milliseconds
 * @throws {ProblemError} `not-signed-in` without a token, `identity-refused` with one that does not hold for this portal
 */
export async function customerOf(c: Context, portal: Portal, at: number): Promise<Customer> {
  const token = c.req.header('redress-identity');
  if (token === undefined)
    throw new ProblemError('not-signed-in', 'Send “Redress-Identity: <token>” with a token of your portal.');
  if (!portal.identity)
    throw new ProblemError(
      'identity-refused',
      'This portal has no keys for its customers here: its operator registers them.',
    );
  const { sub, exp } = await verified(token, portal.identity, at);
  if (typeof sub !== 'string' || sub === '' || sub.length > longestSubject)
    throw new ProblemError(
      'identity-refused',
      `“sub” must be the portal’s own id of the customer, of ${longestSubject} characters at most.`,
    );
  return { id: sha256(JSON.stringify([portal.tenant, portal.key, sub])), until: exp! * 1000 };
}

async function verified(
  token: string,
  { issuer, audience, keys }: PortalIdentity,
  at: number,
): Promise<JWTPayload> {
  try {
    const { payload } = await jwtVerify(token, createLocalJWKSet({ keys: [...keys] }), {
      algorithms,
      issuer,
      audience,
      requiredClaims: ['sub', 'exp', 'iat'],
      maxTokenAge: longestIdentity,
      clockTolerance,
      currentDate: new Date(at),
    });
    return payload;
  } catch (error) {
    throw new ProblemError('identity-refused', reasonOf(error));
  }
}

/** Helps whoever sets a portal up, and tells nobody anything that is not in their own token. */
function reasonOf(error: unknown): string {
  if (error instanceof errors.JWTExpired) return 'The token has run out. Get a new one from your portal.';
  if (error instanceof errors.JWTClaimValidationFailed)
    return `The token’s “${error.claim}” is not what this portal has registered, or missing, or its time has not come yet.`;
  return 'The token is not signed by this portal with a key that is registered, by EdDSA or ES256.';
}
