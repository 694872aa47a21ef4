import { createBrowserHearing } from './adapters/browser-hearing.ts';
import { createClient, type CaseUpdate, type RedressClient } from './index.ts';
import { openStream } from './stream/open-stream.ts';
import { createStreamPorts } from './stream/stream-ports.ts';
import { createFetchTransport } from './testing/fetch-ports.ts';

/** A page of a portal, in a frame, whose network is the test's. */

export const endpoint = 'https://memory.example';
export const portalKey = 'pk_harbour';

/** What the test gives to its frames, and they give back. */
export interface TestOfTabs {
  fetch(tab: string, request: Request): Promise<Response>;
  opened(tab: string, page: TabPage): void;
}

export interface TabPage {
  readonly client: RedressClient;
  readonly updates: CaseUpdate[];
}

declare global {
  var testOfTabs: TestOfTabs | undefined;
}

/** Opens a client that watches a case. */
export function openTabPage(test: TestOfTabs, tab: string, caseId: string): TabPage {
  const fetch = (request: Request): Promise<Response> => test.fetch(tab, request);
  const hearing = createBrowserHearing(`redress:${endpoint}:${portalKey}`);
  const client = createClient({
    endpoint,
    portalKey,
    ports: {
      transport: async () => createFetchTransport(fetch, endpoint),
      // Test runners open many pages, of which the browser shows one.
      connectivity: { online: () => true, visible: () => true, onReturn: () => () => undefined },
      hearing: {
        ...hearing,
        presence: { wanted: () => true, onChange: () => () => undefined },
        openStream: (options) =>
          openStream({
            ...options,
            ports: {
              ...createStreamPorts(),
              random: () => 0,
              fetch: (url, init) => fetch(new Request(url, init)),
            },
          }),
      },
    },
  });
  const updates: CaseUpdate[] = [];
  client.watch(caseId, (update) => updates.push(update));
  return { client, updates };
}

// Loaded by a frame, whose name says who it is and what it watches.
const test = window.parent === window ? undefined : (window.parent as typeof globalThis & Window).testOfTabs;
const [tab, caseId] = window.name.split(' ');
if (test && tab && caseId) test.opened(tab, openTabPage(test, tab, caseId));
