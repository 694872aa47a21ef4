import { ProblemError, UnreachableError } from './errors.ts';
import { problemOf } from './outbox/verdict.ts';

/** Fetches what is no JSON: photos, labels. */
export type FetchBytes = (
  url: string,
  init: { readonly headers: Readonly<Record<string, string>> },
) => Promise<Response>;

/**
 * Bytes from an address.
 *
 * @throws {ProblemError} when the server refuses
 * @throws {UnreachableError} when there is no answer, or half of one
 */
export async function fetchBytes(
  fetch: FetchBytes,
  url: string,
  headers: Readonly<Record<string, string>>,
): Promise<Blob> {
  const response = await fetch(url, { headers }).catch(unreachable);
  if (response.ok) return response.blob().catch(unreachable);
  const json: unknown = await response.json().catch(() => undefined);
  const header = (name: string): string | null => response.headers.get(name);
  throw new ProblemError(problemOf({ status: response.status, header, json }));
}

function unreachable(cause: unknown): never {
  throw new UnreachableError('The server could not be reached.', { cause });
}
