import { exportJWK, generateKeyPair, SignJWT, type CryptoKey } from 'jose';
import type { PortalIdentity } from '../auth/portal-identity.ts';
import { installCompany, type Company } from '../install-company.ts';
import { harbour, laundry } from './companies.ts';
import { mondayMorning, type TestBackend } from './test-backend.ts';

/** A portal's own server, as far as it says who its customers are. */
export interface IdentityProvider {
  /** What the operator registers for the portal. */
  readonly identity: PortalIdentity;
  readonly privateKey: CryptoKey;
  /** A token of a customer; claims and header can be other than they should be. */
  token(sub: string, change?: TokenChange): Promise<string>;
}

export interface TokenChange {
  readonly claims?: Readonly<Record<string, unknown>>;
  readonly header?: { readonly alg: string; readonly kid?: string };
  readonly key?: CryptoKey | Uint8Array;
}

export const audience = 'https://care.example';
const seconds = (instant: number): number => Math.floor(instant / 1000);

export async function createIdentityProvider(issuer: string, alg = 'EdDSA'): Promise<IdentityProvider> {
  const { privateKey, publicKey } = await generateKeyPair(alg);
  return {
    identity: { issuer, audience, keys: [await exportJWK(publicKey)] },
    privateKey,
    token: (sub, { claims = {}, header = { alg }, key = privateKey } = {}) =>
      new SignJWT({
        sub,
        iss: issuer,
        aud: audience,
        iat: seconds(mondayMorning),
        exp: seconds(mondayMorning) + 300,
        ...claims,
      })
        .setProtectedHeader(header)
        .sign(key),
  };
}

/** The harbour company, whose portals know their customers by these providers, in the order of its portals. */
export const harbourWith = (...providers: readonly IdentityProvider[]): Company => ({
  ...harbour,
  portals: harbour.portals.map((portal, index) => ({ ...portal, identity: providers[index]?.identity })),
});

/** Servers of portals that say who their customers are. */
export interface Portals {
  readonly shop: IdentityProvider;
  /** Another portal of the same company. */
  readonly toko: IdentityProvider;
  /** The portal of another company, which signs with ES256. */
  readonly washing: IdentityProvider;
}

/** Registers the keys of two companies' portals. */
export async function installPortals({ deps }: TestBackend): Promise<Portals> {
  const shop = await createIdentityProvider('https://shop.example');
  const toko = await createIdentityProvider('https://toko.example');
  const washing = await createIdentityProvider('https://laundry.example', 'ES256');
  await installCompany(deps.db, harbourWith(shop, toko));
  const [portal] = laundry.portals;
  await installCompany(deps.db, { ...laundry, portals: [{ ...portal!, identity: washing.identity }] });
  return { shop, toko, washing };
}

/** What a customer's page sends with a portal's token. */
export const withIdentity = (token: string, portal = 'pk_harbour'): Record<string, string> => ({
  'redress-portal': portal,
  'redress-identity': token,
});
