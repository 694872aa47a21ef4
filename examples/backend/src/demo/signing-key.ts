import {
  createLocalJWKSet,
  exportJWK,
  generateKeyPair,
  importJWK,
  type CryptoKey,
  type JWK,
  type JWTVerifyGetKey,
} from 'jose';
import type { Dependencies } from '../dependencies.ts';
import { sha256 } from '../digest.ts';

/** The key pair that signs the demo staff's tokens, and checks them. */
export interface SigningKey {
  readonly kid: string;
  readonly privateKey: CryptoKey;
  readonly staffKeys: JWTVerifyGetKey;
}

/** Made at the first start and kept in the database, so that tokens outlive a restart and hold at every process. */
export async function signingKey(
  { db, clock }: Pick<Dependencies, 'db' | 'clock'>,
  tenant: string,
): Promise<SigningKey> {
  const oldest = () =>
    db
      .selectFrom('signing_keys')
      .selectAll()
      .where('tenant', '=', tenant)
      .orderBy('created_at')
      .orderBy('kid')
      .limit(1);
  if (!(await oldest().executeTakeFirst())) {
    const jwk = await newKey();
    const kid = sha256(jwk.x!).slice(0, 16);
    await db
      .insertInto('signing_keys')
      .values({ tenant, kid, private_jwk: JSON.stringify(jwk), created_at: new Date(clock()) })
      .execute();
  }
  const { kid, private_jwk } = await oldest().executeTakeFirstOrThrow();
  const jwk = private_jwk as JWK;
  const { kty, crv, x } = jwk;
  return {
    kid,
    privateKey: (await importJWK(jwk, 'EdDSA')) as CryptoKey,
    staffKeys: createLocalJWKSet({ keys: [{ kty, crv, x, kid, alg: 'EdDSA' } as JWK] }),
  };
}

async function newKey(): Promise<JWK> {
  const { privateKey } = await generateKeyPair('EdDSA', { crv: 'Ed25519', extractable: true });
  return exportJWK(privateKey);
}
