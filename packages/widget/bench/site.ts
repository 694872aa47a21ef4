import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { brotli } from './brotli.mjs';

/** What a site answers, by path. */
export type Files = ReadonlyMap<string, string | Uint8Array>;

export interface Site {
  /** Its origin, such as `http://127.0.0.1:4321`. */
  readonly origin: string;
  /** What a browser is sent for a path, in bytes. */
  sentBytes(path: string): number | undefined;
  close(): Promise<void>;
}

interface SiteOptions {
  readonly files: Files;
  /** Answers what is no file. */
  readonly answer: (request: Request) => Promise<Response>;
  /** Files that a test holds back: whoever asks for one waits for ever. */
  readonly isHeldBack?: (path: string) => boolean;
}

const types: Readonly<Record<string, string>> = {
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.html': 'text/html; charset=utf-8',
};

/** Names that change with the content, as ours and Stencil's do, can be kept for ever. */
const keptForEver = /[-.][\w-]{8,}\.(entry\.)?js$/;

/**
 * A web server on this machine that sends files as a CDN does: compressed beforehand, as small as brotli can. The address `/x`
 * is the page `/x.html`.
 */
export async function openSite({ files, answer, isHeldBack = () => false }: SiteOptions): Promise<Site> {
  const compressed = new Map([...files].map(([path, content]) => [path, brotli(content)]));
  const server = createServer((incoming, outgoing) => {
    const { pathname } = new URL(incoming.url!, 'http://site');
    const path = compressed.has(pathname) ? pathname : `${pathname}.html`;
    const body = compressed.get(path);
    if (isHeldBack(path)) return;
    if (!body)
      return void pass(incoming, outgoing, answer).catch((error: unknown) =>
        outgoing.destroy(error as Error),
      );
    outgoing.writeHead(200, {
      'content-type': types[extname(path)],
      'content-encoding': 'br',
      'content-length': body.length,
      'cache-control': keptForEver.test(path) ? 'public, max-age=31536000, immutable' : 'public, max-age=300',
    });
    outgoing.end(body);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    sentBytes: (path) => compressed.get(path)?.length,
    close: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}

async function pass(
  incoming: IncomingMessage,
  outgoing: ServerResponse,
  answer: (request: Request) => Promise<Response>,
): Promise<void> {
  const { method, url, headers } = incoming;
  const body = await buffer(incoming);
  const response = await answer(
    new Request(new URL(url!, `http://${headers.host}`), {
      method: method!,
      headers: headers as Record<string, string>,
      ...(body.length > 0 && { body }),
    }),
  );
  outgoing.writeHead(response.status, Object.fromEntries(response.headers));
  outgoing.end(Buffer.from(await response.arrayBuffer()));
}
