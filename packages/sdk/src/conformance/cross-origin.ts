import { endpoints, type Credential, type Endpoint } from '../contract/index.ts';
import type { Exchange } from './departures.ts';

/** A request that a page wants to send, as its browser asks whether it may. */
export interface Intent {
  readonly method: string;
  readonly path: string;
  /** Names of the headers that need leave, in lower case. */
  readonly headers: readonly string[];
}

const shownBy: Readonly<Record<Credential, readonly string[]>> = {
  portal: ['redress-portal'],
  tracking: ['redress-portal', 'authorization'],
  identity: ['redress-portal', 'redress-identity'],
  'tracking-and-identity': ['redress-portal', 'authorization', 'redress-identity'],
  staff: ['authorization'],
};

/** All that the client sends, by the contract. What is open to everybody is not for pages. */
export const intents: readonly Intent[] = Object.values<Endpoint>(endpoints)
  .filter(({ access }) => access.length > 0)
  .map(({ method, path, access, headers = {}, body }) => ({
    method,
    path: path.replaceAll(/\{\w+\}/g, 'conformance'),
    headers: [
      ...new Set([
        ...access.flatMap((credential) => shownBy[credential]),
        ...Object.keys(headers).map((name) => name.toLowerCase()),
        ...(body ? ['content-type'] : []),
      ]),
    ].sort(),
  }));

/** Need no leave, by the Fetch standard. */
const freeMethods = ['GET', 'HEAD', 'POST'];

/** What the client reads wherever it stands; by the date it measures its clock. */
const readByClient = ['Date', 'ETag', 'Location', 'Retry-After', 'Upload-Length', 'Upload-Offset'];

/** Why a browser would not send what a page of `origin` intends, a sentence each, by the answer to its preflight. */
export function reasonsNotToSend(
  { method, path, headers }: Intent,
  origin: string,
  { ok, status, headers: said }: Response,
): readonly string[] {
  const asked = `The preflight of ${method} ${path}`;
  if (!ok) return [`${asked} must be answered 204; it was answered ${status}.`];
  const methods = listed(said, 'access-control-allow-methods');
  const allowed = listed(said, 'access-control-allow-headers');
  // The star does not stand for this one.
  const isAllowed = (name: string): boolean =>
    allowed.includes(name) || (allowed.includes('*') && name !== 'authorization');
  return [
    ...reasonsAgainst(asked, origin, said),
    ...(freeMethods.includes(method) || methods.includes(method.toLowerCase()) || methods.includes('*')
      ? []
      : [`${asked}: Access-Control-Allow-Methods lacks ${method}.`]),
    ...headers
      .filter((name) => !isAllowed(name))
      .map((name) => `${asked}: Access-Control-Allow-Headers lacks ${name}.`),
  ];
}

/** What of an answer a page of `origin` could not read, though the client needs it, a sentence each. */
export function hiddenFrom(origin: string, { method, path, response }: Exchange): readonly string[] {
  const answered = `The answer to ${method} ${path}`;
  const exposed = listed(response.headers, 'access-control-expose-headers');
  const hidden = readByClient.filter(
    (name) => response.headers.has(name) && !exposed.includes(name.toLowerCase()) && !exposed.includes('*'),
  );
  return [
    ...reasonsAgainst(answered, origin, response.headers),
    ...hidden.map((name) => `${answered}: Access-Control-Expose-Headers lacks ${name}.`),
  ];
}

function reasonsAgainst(answer: string, origin: string, headers: Headers): readonly string[] {
  const allowed = headers.get('access-control-allow-origin');
  if (allowed === '*') return [];
  if (allowed !== origin)
    return [`${answer}: Access-Control-Allow-Origin must be ${origin}; it is ${allowed ?? 'missing'}.`];
  // What is kept for one page must not be given to another.
  const vary = listed(headers, 'vary');
  return vary.includes('origin') || vary.includes('*') ? [] : [`${answer}: Vary must name Origin.`];
}

/** The values of a list, in lower case. */
const listed = (headers: Headers, name: string): readonly string[] =>
  (headers.get(name) ?? '').split(',').map((value) => value.trim().toLowerCase());
