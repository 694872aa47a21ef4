import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import type { Server } from 'node:http';
import { createAdaptorServer } from '@hono/node-server';
import type { Hono } from 'hono';

export interface Listening {
  readonly port: number;
  /** Takes no more requests, lets those that run end, and cuts off what has not ended in time. */
  close(): Promise<void>;
}

const patienceMs = 10_000;

/** @throws {Error} `EADDRINUSE` and the like, when the port cannot be had */
export async function listen(app: Hono, port: number, host = '127.0.0.1'): Promise<Listening> {
  const server = createAdaptorServer({ fetch: app.fetch, overrideGlobalObjects: false }) as Server;
  await once(server.listen(port, host), 'listening');
  return {
    port: (server.address() as AddressInfo).port,
    close: async () => {
      // A connection that falls idle only now would be kept open for another request.
      const sweep = setInterval(() => server.closeIdleConnections(), 50);
      const cut = setTimeout(() => server.closeAllConnections(), patienceMs);
      server.close();
      await once(server, 'close');
      clearInterval(sweep);
      clearTimeout(cut);
    },
  };
}
