import { fetchBytes, type FetchBytes } from './fetch-bytes.ts';
import type { Proving } from './identity/proving.ts';
import { headersOf } from './outbox/deliver.ts';
import type { StoredCase } from './outbox/entry.ts';

/** Nothing of a photo stays on a device that others use, too. */
const fetchUnkept: FetchBytes = (url, init) =>
  fetch(url, { ...init, cache: 'no-store', credentials: 'omit' });

/**
 * The bytes of a photo of a customer's case, or of a file that staff have sent with it.
 *
 * @throws {ProblemError | UnreachableError | IdentityError}
 */
export async function readPhoto(
  { id, secret, customer }: StoredCase,
  photoId: string,
  options: {
    readonly endpoint: string;
    readonly portalKey: string;
    readonly fetch?: FetchBytes | undefined;
    /** The network as a customer uses it, for cases that only their identity opens. */
    readonly proving?: ((customer: string) => Proving) | undefined;
  },
): Promise<Blob> {
  const { endpoint, portalKey, fetch = fetchUnkept, proving } = options;
  const isProved = secret === undefined && customer !== undefined;
  const proof = isProved ? await proving?.(customer).headers() : undefined;
  const path = `v1/cases/${encodeURIComponent(id)}/photos/${encodeURIComponent(photoId)}`;
  return fetchBytes(fetch, `${endpoint}/${path}`, { ...headersOf(portalKey, secret), ...proof });
}
