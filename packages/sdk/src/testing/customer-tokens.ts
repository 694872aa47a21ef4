import { hashOf } from '../server/index.ts';

/** What a token of the memory backend says: the claims of a real one that are looked at. */
export interface CustomerClaims {
  /** The portal’s own id of the customer. */
  readonly sub: string;
  /** The portal’s key. */
  readonly iss: string;
  /** Seconds since 1970. */
  readonly exp: number;
}

/**
 * A token of a customer for the memory backend. It has the form of a JWT, so that the client reads it as one; what stands in the place
 * of the signature is a checksum with the company’s `customerKey`. For tests only.
 */
export function makeCustomerToken(claims: CustomerClaims, customerKey: string): string {
  const body = `${encode({ alg: 'test' })}.${encode(claims)}`;
  return `${body}.${hashOf(customerKey + body)}`;
}

/**
 * The claims of a token that this key made and that has not run out.
 *
 * @param at now, in epoch milliseconds
 */
export function readCustomerToken(
  token: string,
  customerKey: string,
  at: number,
): CustomerClaims | undefined {
  const [header = '', payload = '', sum] = token.split('.');
  if (sum !== hashOf(`${customerKey}${header}.${payload}`)) return undefined;
  const claims = JSON.parse(decode(payload)) as CustomerClaims;
  return claims.exp * 1000 > at ? claims : undefined;
}

const encode = (value: object): string =>
  btoa(JSON.stringify(value)).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');

const decode = (text: string): string => atob(text.replaceAll('-', '+').replaceAll('_', '/'));
