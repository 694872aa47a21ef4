import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { buffer } from 'node:stream/consumers';
import type { Scripts } from './bundle.ts';

/** Answers a request; `undefined` breaks the connection off, as does a `content-length` that is not reached. */
export type Handler = (request: Request) => Promise<Response | undefined>;

export interface Site {
  readonly port: number;
  close(): Promise<void>;
}

const html = (script: string): string =>
  `<!doctype html><html lang="en"><meta charset="utf-8"><title>Portal</title><script type="module" src="${script}"></script></html>`;

/**
 * A portal with its backend on a port of this machine: `/` is an empty page that loads the scripts, the rest goes to
 * the handler.
 */
export async function serve({ entry, files }: Scripts, handle: Handler): Promise<Site> {
  const server = createServer((incoming, outgoing) => {
    // A page may live faster than the machine: an answer has a date when a test gives it one.
    outgoing.sendDate = false;
    const path = incoming.url!.split('?')[0]!;
    const script = files.get(path);
    if (path === '/') outgoing.setHeader('content-type', 'text/html').end(html(entry));
    else if (path === '/favicon.ico') outgoing.writeHead(204).end();
    else if (script) outgoing.setHeader('content-type', 'text/javascript').end(script);
    else void answer(incoming, outgoing, handle).catch((error: unknown) => outgoing.destroy(error as Error));
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    port: (server.address() as AddressInfo).port,
    close: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}

async function answer(incoming: IncomingMessage, outgoing: ServerResponse, handle: Handler): Promise<void> {
  const { method, url, headers } = incoming;
  const body = await buffer(incoming);
  const request = new Request(new URL(url!, `http://${headers.host}`), {
    method: method!,
    headers: headers as Record<string, string>,
    ...(body.length > 0 && { body }),
  });
  const response = await handle(request);
  if (!response) return void outgoing.destroy();
  const bytes = Buffer.from(await response.arrayBuffer());
  const breaksOff = bytes.length < Number(response.headers.get('content-length') ?? 0);
  // An answer without a body breaks off in its head.
  if (breaksOff && bytes.length === 0)
    return void outgoing.socket!.write(`HTTP/1.1 ${response.status} `, () => outgoing.destroy());
  outgoing.writeHead(response.status, Object.fromEntries(response.headers));
  if (!breaksOff) return void outgoing.end(bytes);
  outgoing.write(bytes, () => outgoing.destroy());
}

/** The first half of an answer: it says that there is more than there is, and the connection breaks in the middle. */
export async function halved(response: Response): Promise<Response> {
  const whole = Buffer.from(await response.arrayBuffer());
  const headers = new Headers(response.headers);
  headers.set('content-length', String(Math.max(1, whole.length)));
  const half = whole.subarray(0, whole.length / 2);
  return new Response(half.length > 0 ? half : null, { status: response.status, headers });
}
