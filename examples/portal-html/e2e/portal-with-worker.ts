import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Readable } from 'node:stream';
import { fileURLToPath } from 'node:url';
import { createMemoryBackend } from '@redress/sdk/testing';
import { policies } from '@redress/rules';
import { build } from 'esbuild';

export const portalKey = 'pk_worker';
const staff = 'token-lin';

/** The page of this portal, which gives its client to the test. */
const page = `
  import { createClient } from '@redress/sdk';
  globalThis.untilLockIsWanted = async (isWanted) => {
    const name = 'redress:' + location.origin + ':${portalKey}';
    while ((await navigator.locks.query()).pending.some((lock) => lock.name === name) !== isWanted)
      await new Promise((resolve) => setTimeout(resolve, 20));
  };
  await navigator.serviceWorker.register('/sw.js');
  await navigator.serviceWorker.ready;
  globalThis.redressClient = createClient({
    endpoint: location.origin,
    portalKey: '${portalKey}',
    backgroundSync: () => navigator.serviceWorker.ready,
  });
`;

const worker = `
  import { drainOnSync } from '@redress/sdk/service-worker';
  drainOnSync(self, { endpoint: self.location.origin, portalKey: '${portalKey}' });
`;

/** As a portal bundles its code. */
async function bundle(contents: string): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: fileURLToPath(new URL('.', import.meta.url)) },
    bundle: true,
    format: 'esm',
    write: false,
    logLevel: 'error',
  });
  return outputFiles[0]!.text;
}

export interface PortalWithWorker {
  readonly address: string;
  /** While it is away, connections are cut. The page itself is still delivered. */
  away: boolean;
  /** Requests to the API that were answered, as method and path. */
  readonly answered: readonly string[];
  /** Requests to the API of which the next one waits until it is let go. Resolves when there is one. */
  hold(path: string): { readonly isThere: Promise<void>; letGo(): void };
  /** How many cases have been received. */
  cases(): Promise<number>;
  /** Resolves when that is true, looked at after each request. */
  until(isTrue: () => boolean): Promise<void>;
  stop(): Promise<void>;
}

const everyDay = Object.fromEntries(
  ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'].map((day) => [day, [['00:00', '24:00']]]),
);
const calendar = { timeZone: 'Asia/Shanghai', weekly: everyDay };

/** A portal of one page with a service worker of its own, and its backend, on one address. */
export async function startPortalWithWorker(): Promise<PortalWithWorker> {
  const backend = createMemoryBackend({
    company: {
      name: 'Harbour',
      portalKey,
      branch: 'SHA',
      policy: policies.warehouse,
      calendars: { office: calendar, always: calendar },
      staff: [{ token: staff, id: 'lin', name: 'Lin', roles: ['customer-service'] }],
    },
  });
  const files: Readonly<Record<string, readonly [type: string, text: string]>> = {
    '/': ['text/html', '<!doctype html><script type="module" src="/page.js"></script>'],
    '/page.js': ['text/javascript', await bundle(page)],
    '/sw.js': ['text/javascript', await bundle(worker)],
  };
  const answered: string[] = [];
  const held = new Map<string, { readonly there: () => void; readonly gone: Promise<void> }>();
  let happened = (): void => undefined;

  async function answer(asked: IncomingMessage, response: ServerResponse): Promise<void> {
    const { method = 'GET', url = '/' } = asked;
    const { pathname } = new URL(url, address);
    const file = files[pathname];
    if (file) {
      response.writeHead(200, { 'content-type': file[0] }).end(file[1]);
      return;
    }
    if (portal.away) {
      asked.destroy();
      return;
    }
    const holding = held.get(pathname);
    held.delete(pathname);
    holding?.there();
    await holding?.gone;
    const body = method === 'GET' || method === 'HEAD' ? null : Buffer.concat(await asked.toArray());
    const answer = await backend.fetch(
      new Request(new URL(url, address), { method, headers: asked.headers as Record<string, string>, body }),
    );
    response.writeHead(answer.status, Object.fromEntries(answer.headers));
    answered.push(`${method} ${pathname}`);
    if (answer.body) Readable.fromWeb(answer.body as Parameters<typeof Readable.fromWeb>[0]).pipe(response);
    else response.end();
    happened();
  }

  const server = createServer((asked, response) => {
    answer(asked, response).catch((error: unknown) => response.destroy(error as Error));
  });
  await once(server.listen(0, '127.0.0.1'), 'listening');
  const address = `http://localhost:${(server.address() as AddressInfo).port}`;

  const portal: PortalWithWorker = {
    address,
    away: false,
    answered,
    hold: (path) => {
      let letGo = (): void => undefined;
      const gone = new Promise<void>((resolve) => (letGo = resolve));
      const isThere = new Promise<void>((there) => held.set(path, { there, gone }));
      return { isThere, letGo };
    },
    cases: async () => {
      const headers = { authorization: `Bearer ${staff}` };
      const queue = await backend.fetch(new Request(`${address}/v1/desk/cases`, { headers }));
      return ((await queue.json()) as { cases: readonly unknown[] }).cases.length;
    },
    until: async (isTrue) => {
      while (!isTrue()) await new Promise<void>((resolve) => (happened = resolve));
    },
    stop: async () => {
      server.close();
      server.closeAllConnections();
      await once(server, 'close');
    },
  };
  return portal;
}
