import type { EpochMs } from '@redress/rules';

/** A token of the portal, as far as the device reads it. Whether it is true is the server’s to say. */
export interface Token {
  /** As it is sent. */
  readonly text: string;
  /** The portal’s own id of the customer. */
  readonly customer: string;
  /** When it runs out; unknown where it does not say. */
  readonly until: EpochMs | undefined;
}

/**
 * Reads the claims of a JWT, and checks nothing.
 *
 * @throws {TypeError} when it is none, or names nobody
 */
export function readToken(text: string): Token {
  const { sub, exp } = claimsIn(text) ?? {};
  if (typeof sub !== 'string' || sub === '')
    throw new TypeError('identity() must answer a JWT whose “sub” is the portal’s own id of the customer.');
  return { text, customer: sub, until: typeof exp === 'number' ? exp * 1_000 : undefined };
}

function claimsIn(text: string): { readonly sub?: unknown; readonly exp?: unknown } | undefined {
  try {
    const payload = text.split('.')[1]!.replaceAll('-', '+').replaceAll('_', '/');
    const bytes = Uint8Array.from(atob(payload), (character) => character.charCodeAt(0));
    return JSON.parse(new TextDecoder().decode(bytes)) as object;
  } catch {
    return undefined;
  }
}
