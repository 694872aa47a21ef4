import { timingSafeEqual } from 'node:crypto';
import type { Context } from 'hono';
import { sha256 } from '../digest.ts';
import { ProblemError } from '../http/problems.ts';

/** 32 characters of the url-safe alphabet hold 192 random bits: nobody guesses them. */
const wellFormed = /^[\w-]{32,256}$/;

/**
 * The hash of the secret in `Authorization: Tracking <secret>`. The secret itself is never kept: whoever reads the
 * database cannot open a case with it.
 *
 * @throws {ProblemError} `not-signed-in`
 */
export function trackingSecretHash(c: Context): string {
  const [scheme, secret] = c.req.header('authorization')?.split(' ') ?? [];
  if (scheme === 'Tracking' && secret !== undefined && wellFormed.test(secret)) return sha256(secret);
  throw new ProblemError(
    'not-signed-in',
    'Send “Authorization: Tracking <secret>” with the secret made for this complaint: at least 32 characters of A–Z, a–z, 0–9, - and _.',
    { headers: { 'WWW-Authenticate': 'Tracking' } },
  );
}

/** Whether two hashes are the same, in a time that does not tell where they differ. */
export const sameHash = (a: string, b: string): boolean =>
  timingSafeEqual(Buffer.from(a, 'hex'), Buffer.from(b, 'hex'));
