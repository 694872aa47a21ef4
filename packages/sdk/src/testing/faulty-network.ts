/** What a network does to one request. */
export type Fault =
  | 'none'
  /** The request never arrives. */
  | 'lost-request'
  /** It arrives and is carried out, but the answer does not come back. */
  | 'lost-answer'
  /** The answer breaks off in the middle. */
  | 'cut-answer'
  /** A proxy answers in the server’s place. */
  | 'bad-gateway'
  /** The server asks for a wait of a second. */
  | 'too-many-requests'
  /** A sign-in page of the Wi-Fi answers, with status 200. */
  | 'captive-portal'
  /** A proxy refuses in the server’s place, or a gateway knows no server. */
  | 'refusing-proxy';

export const faults: readonly Fault[] = [
  'none',
  'lost-request',
  'lost-answer',
  'cut-answer',
  'bad-gateway',
  'too-many-requests',
  'captive-portal',
  'refusing-proxy',
];

type Fetch = (request: Request) => Promise<Response>;

const page = (status: number, title: string, headers: Record<string, string> = {}): Response =>
  new Response(`<!doctype html><title>${title}</title>`, {
    status,
    headers: { 'content-type': 'text/html', ...headers },
  });

const broken = (): never => {
  throw new TypeError('The connection broke.');
};

/** By fault: what becomes of a request. */
const effects: Readonly<Record<Fault, (request: Request, fetch: Fetch) => Promise<Response>>> = {
  none: (request, fetch) => fetch(request),
  'lost-request': async () => broken(),
  'lost-answer': async (request, fetch) => {
    await fetch(request);
    return broken();
  },
  'cut-answer': async (request, fetch) => {
    const response = await fetch(request);
    const bytes = new Uint8Array(await response.arrayBuffer());
    const { status, headers } = response;
    // One without a body breaks off in its head.
    if (bytes.length === 0) return broken();
    return new Response(bytes.subarray(0, bytes.length / 2), { status, headers });
  },
  'bad-gateway': async () => page(502, 'Bad gateway'),
  'too-many-requests': async () => page(429, 'Too many requests', { 'retry-after': '1' }),
  'captive-portal': async () => page(200, 'Welcome to our Wi-Fi'),
  'refusing-proxy': async () => page(403, 'Access denied'),
};

/**
 * A network with faults between a client and a backend.
 *
 * @param next what happens to the next request
 */
export const createFaultyNetwork =
  (fetch: Fetch, next: (request: Request) => Fault): Fetch =>
  (request) =>
    effects[next(request)](request, fetch);
