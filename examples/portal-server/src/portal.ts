import { randomBytes } from 'node:crypto';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { text } from 'node:stream/consumers';
import { signIdentity, type Signing } from './sign-identity.ts';

export interface PortalOptions {
  readonly signing: Signing;
  /** The id of the customer whose password this is; `undefined` when it is nobody’s. */
  readonly customerOf: (name: string, password: string) => string | undefined;
  /** Epoch milliseconds. */
  readonly clock?: (() => number) | undefined;
}

type Handler = (request: IncomingMessage, response: ServerResponse) => Promise<void> | void;

const cookieName = 'portal-session';

/** The portal’s server, as far as it matters here: sessions, and the one address that Redress needs. */
export function createPortal({ signing, customerOf, clock = Date.now }: PortalOptions): Server {
  const sessions = new Map<string, string>();

  const sessionOf = ({ headers }: IncomingMessage): string =>
    new RegExp(`${cookieName}=([\\w-]+)`).exec(headers.cookie ?? '')?.[1] ?? '';

  const handlers: Readonly<Record<string, Handler>> = {
    'POST /sign-in': async (request, response) => {
      const form = new URLSearchParams(await text(request));
      const customer = customerOf(form.get('name') ?? '', form.get('password') ?? '');
      if (customer === undefined) return answer(response, 401);
      const session = randomBytes(24).toString('base64url');
      sessions.set(session, customer);
      // Other sites’ pages cannot use it, and no script can read it.
      response.setHeader('Set-Cookie', `${cookieName}=${session}; HttpOnly; SameSite=Strict; Path=/`);
      answer(response, 204);
    },
    'POST /sign-out': (request, response) => {
      sessions.delete(sessionOf(request));
      answer(response, 204);
    },
    // This is all that Redress needs. The customer is the session’s: nothing that a page could send names them.
    'POST /redress-identity': async (request, response) => {
      const customer = sessions.get(sessionOf(request));
      if (customer === undefined) return answer(response, 401);
      answer(response, 200, await signIdentity(signing, customer, clock()));
    },
  };

  return createServer((request, response) => {
    const handler = handlers[`${request.method ?? ''} ${request.url ?? ''}`];
    if (!handler) {
      answer(response, 404);
      return;
    }
    Promise.resolve(handler(request, response)).catch(() => answer(response, 500));
  });
}

function answer(response: ServerResponse, status: number, body = ''): void {
  response.writeHead(status, { 'Content-Type': 'text/plain', 'Cache-Control': 'no-store' }).end(body);
}
