import { createClient, type RedressClient } from '@redress/sdk';
import { saysTheSame, type PortalAccess } from './portal-access.ts';

/** One element's share in a client. */
export interface ClientShare {
  readonly client: RedressClient;
  /** Gives the share back. The client is destroyed with the last one. */
  release(): void;
}

interface SharedClient {
  readonly settings: PortalAccess;
  readonly client: RedressClient;
  shares: number;
}

/** Where the page keeps its clients: the page has the state, this module has none. */
const clientsOf = Symbol('clients of Redress');
declare global {
  interface Document {
    [clientsOf]?: Set<SharedClient>;
  }
}

/**
 * Elements of one page that say the same of their portal share a client: one outbox that sends, one stream that listens, and, on a
 * shared device, one key. It brings the SDK along: load it when a client is needed.
 *
 * @throws {TypeError} when an address is none
 */
export function shareClient(settings: PortalAccess, page: Document = document): ClientShare {
  const clients = (page[clientsOf] ??= new Set());
  const absolute: PortalAccess = {
    ...settings,
    endpoint: absoluteAddress(settings.endpoint),
    trackingPage: settings.trackingPage === undefined ? undefined : absoluteAddress(settings.trackingPage),
  };
  const shared = [...clients].find((known) => saysTheSame(known.settings, absolute)) ?? {
    settings: absolute,
    client: createClient(absolute),
    shares: 0,
  };
  clients.add(shared);
  shared.shares++;
  let released = false;
  return {
    client: shared.client,
    release: () => {
      if (released) return;
      released = true;
      if (--shared.shares > 0) return;
      clients.delete(shared);
      shared.client.destroy();
    },
  };
}

const absoluteAddress = (address: string): string =>
  new URL(address, document.baseURI).href.replace(/\/$/, '');
