import { SignJWT, type CryptoKey } from 'jose';

export interface Signing {
  /** The portal’s private key (Ed25519), which never leaves this server. */
  readonly privateKey: CryptoKey;
  /** Its name in the public key set, so that keys can be changed one day. */
  readonly kid: string;
  /** As the operator of the backend has registered the portal, and named the backend. */
  readonly issuer: string;
  readonly audience: string;
}

/** Seconds for which the backend is to believe it: a page asks again as often as it needs. */
const lifetime = 5 * 60;

/**
 * Says to the backend who is signed in.
 *
 * @param customer the portal’s own id of the customer, which never changes and is nobody else’s: no e-mail address, no name
 * @param now epoch milliseconds
 */
export function signIdentity(
  { privateKey, kid, issuer, audience }: Signing,
  customer: string,
  now: number,
): Promise<string> {
  const seconds = Math.floor(now / 1000);
  return new SignJWT()
    .setProtectedHeader({ alg: 'EdDSA', kid })
    .setSubject(customer)
    .setIssuer(issuer)
    .setAudience(audience)
    .setIssuedAt(seconds)
    .setExpirationTime(seconds + lifetime)
    .sign(privateKey);
}
