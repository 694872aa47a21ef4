import { createBrowserHearing } from './adapters/browser-hearing.ts';
import { createClient } from './create-client.ts';
import type { TransportResponse } from './ports.ts';

/** Runs in a worker of its own: hands in a complaint, watches it until it is heard of, and tells what it has seen. */

// What nobody catches in a worker, its page does not hear of.
addEventListener('unhandledrejection', ({ reason }) => {
  throw reason;
});

const endpoint = 'https://worker.example';
const hearing = createBrowserHearing(`redress:${endpoint}:pk_worker`);
const asked: string[] = [];

const answer = (status: number, json?: object): TransportResponse => ({ status, json, header: () => null });
const client = createClient({
  endpoint,
  portalKey: 'pk_worker',
  ports: {
    transport: async () => ({
      request: async ({ method, path, body }) => {
        asked.push(method);
        if (path !== 'v1/cases') return answer(404);
        const { id } = JSON.parse(body!) as { id: string };
        const receipt = {
          id,
          number: 'SHA-2026-000001',
          receivedAt: 1,
          issue: 'damaged',
          severity: 'important',
        };
        return answer(201, { ...receipt, promises: [], timeZone: 'UTC' });
      },
    }),
    hearing: {
      ...hearing,
      openStream: (options) => {
        asked.push('stream');
        setTimeout(() => options.onSign!());
        return () => asked.push('stream closed');
      },
    },
  },
});

const { id, state, kept } = await client.submit(client.begin(), {
  text: 'Two of twelve cartons are crushed.',
});
let looks = 0;
const heard = new Promise<void>((resolve) => {
  client.watch(id, ({ freshness }) => {
    if (freshness === 'not-found' && ++looks === 2) resolve();
  });
});
await heard;
await client.logout();
client.destroy();
postMessage({ state, kept, asked, hasDocument: 'document' in globalThis });
