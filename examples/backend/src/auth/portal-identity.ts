import type { JWK } from 'jose';

/** By what a portal's proofs of identity are known. */
export interface PortalIdentity {
  /** `iss` of its tokens. */
  readonly issuer: string;
  /** `aud` of its tokens: this backend, as the portal was told to name it. */
  readonly audience: string;
  /** Its public keys; more than one while they are changed, each with a `kid` then. */
  readonly keys: readonly JWK[];
}

const kinds: ReadonlySet<string | undefined> = new Set(['OKP', 'EC']);

/**
 * @throws {RangeError} when a key could also sign, or is of a kind that is not taken: what stands in the table must be of no use to
 *   a thief
 */
export function requirePublicKeys({ keys }: PortalIdentity): void {
  if (keys.length === 0) throw new RangeError('A portal that names its customers needs a public key.');
  for (const key of keys) {
    if (!kinds.has(key.kty))
      throw new RangeError(`A key of the kind ${key.kty} is not taken: use OKP or EC.`);
    if (key.d !== undefined) throw new RangeError('This key is private. Register its public half.');
    if (keys.length > 1 && key.kid === undefined)
      throw new RangeError('Of several keys each needs a “kid”, which the tokens name.');
  }
}
