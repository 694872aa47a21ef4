import { createMemoryStore, type Ports } from '@redress/sdk';
import { createStreamPorts, openStream, type StreamPorts } from '@redress/sdk/stream';

/**
 * What a client needs of a world that Node does not have, over real connections: a store in memory, one tab, always shown and online. Its
 * timers never ring, so it does not poll: what it sees, it heard.
 */
export function clientPorts(
  endpoint: string,
  { fetch: ask = fetch, stream }: { readonly fetch?: typeof fetch; readonly stream: Partial<StreamPorts> },
): Partial<Ports> {
  const store = createMemoryStore();
  return {
    store: async () => store,
    persist: async () => false,
    lock: { acrossTabs: true, run: (work) => work().then(() => true) },
    connectivity: { online: () => true, visible: () => true, onReturn: () => () => undefined },
    languages: () => ['en'],
    changes: { post: () => undefined, listen: () => () => undefined },
    noteWaiting: () => undefined,
    after: () => () => undefined,
    transport: async () => ({
      request: async ({ method, path, headers, body }) => {
        const response = await ask(`${endpoint}/${path}`, {
          method,
          headers: { ...headers },
          body: body ?? null,
        });
        const text = await response.text();
        const json: unknown = text === '' ? undefined : JSON.parse(text);
        return { status: response.status, header: (name) => response.headers.get(name), json };
      },
    }),
    hearing: {
      presence: { wanted: () => true, onChange: () => () => undefined },
      openStream: (options) => openStream({ ...options, ports: { ...createStreamPorts(), ...stream } }),
    },
  };
}
