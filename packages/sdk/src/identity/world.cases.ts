import { createMemoryStore } from '../adapters/memory-store.ts';
import type { CaseUpdate } from '../client.ts';
import type { ClientOptions } from '../client-options.ts';
import { createClient } from '../create-client.ts';
import { company, mondayMorning } from '../testing/company.cases.ts';
import {
  createFakeClock,
  createFakeDevice,
  createMemoryBackend,
  makeCustomerToken,
  seeded,
} from '../testing/index.ts';

export const { portalKey, customerKey } = company;
export const minute = 60_000;
export const complaint = { text: 'Two cartons are crushed.' };
const endpoint = 'https://memory.example';

/** A backend, and portals and devices of people who use it. */
export function createWorld() {
  const clock = createFakeClock(mondayMorning);
  const backend = createMemoryBackend({ company, clock: clock.now });
  const requests: { readonly method: string; readonly path: string; readonly headers: Headers }[] = [];
  const world = {
    clock,
    requests,
    /** Answers in the server’s place, where it does. */
    instead: (_: Request): Response | Promise<Response> | undefined => undefined,
  };
  let seeds = 0;
  const fetch = async (request: Request): Promise<Response> => {
    const { pathname, search } = new URL(request.url);
    requests.push({ method: request.method, path: pathname + search, headers: request.headers });
    return world.instead(request) ?? backend.fetch(request);
  };

  /** What the portal’s server says of whoever has its session. */
  const signIn = (sub: string) => {
    const portal = {
      sub,
      asked: 0,
      key: customerKey!,
      lifetime: 5 * minute,
      isAway: false,
      identity: async (): Promise<string> => {
        portal.asked++;
        if (portal.isAway) throw new Error('The session has ended.');
        const exp = (clock.now() + portal.lifetime) / 1_000;
        return makeCustomerToken({ sub: portal.sub, iss: portalKey, exp }, portal.key);
      },
    };
    return portal;
  };

  /** The tabs of one device tell each other of changes. */
  const createDevice = () => {
    const store = createMemoryStore();
    const tabs = new Set<{ listener: (caseId: string) => void }>();
    return {
      store,
      /** Opens a page; the network is there. */
      open: async (options: Partial<ClientOptions> = {}) => {
        const device = createFakeDevice({ clock, random: seeded(++seeds), fetch, store });
        const own = { listener: (_: string): void => undefined };
        const changes = {
          post: (caseId: string) => {
            for (const tab of tabs) if (tab !== own) tab.listener(caseId);
          },
          listen: (listener: (caseId: string) => void) => {
            own.listener = listener;
            tabs.add(own);
            return () => void tabs.delete(own);
          },
        };
        const { ports, ...others } = options;
        const client = createClient({
          endpoint,
          portalKey,
          ...others,
          ports: { ...device.ports, changes, ...ports },
        });
        await device.connect();
        return { ...device, client };
      },
    };
  };
  return Object.assign(world, { backend, signIn, createDevice, fetch });
}

export const identityOf = ({ headers }: { readonly headers: Headers }): string | null =>
  headers.get('redress-identity');
export const excerpts = async ({ client }: { client: ReturnType<typeof createClient> }): Promise<string[]> =>
  (await client.cases()).map(({ excerpt }) => excerpt);
/** Hears what a watcher of a case is told. */
export function watch(client: ReturnType<typeof createClient>, id: string): CaseUpdate[] {
  const heard: CaseUpdate[] = [];
  client.watch(id, (update) => heard.push(update));
  return heard;
}
