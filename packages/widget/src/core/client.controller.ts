import type { RedressClient } from '@redress/sdk';
import { loadChunk } from '@redress/sdk/load-chunk';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { drawnFirst } from './drawn-first.ts';
import { loadClientCode } from './load-client-code.ts';
import { saysTheSame, type PortalAccess } from './portal-access.ts';
import type { ClientShare } from './shared-client.ts';

/** An element that is given a client, or says from what to make one. */
export interface ClientHost extends ReactiveControllerHost {
  client: RedressClient | undefined;
  readonly isConnected: boolean;
}

interface Needs {
  /** What the host says of its portal; nothing when it does not say which one it is. */
  readonly settings: () => PortalAccess | undefined;
  /** Everything is to be forgotten: nothing of it stays in sight. */
  readonly forgotten: () => void;
}

/**
 * Gives its host a client when nobody else does, for as long as it is on the page, and tells it when everything is to be forgotten.
 */
export class ClientController implements ReactiveController {
  readonly #host: ClientHost;
  readonly #needs: Needs;
  #settings: PortalAccess | undefined;
  #share: ClientShare | undefined;
  /** The client of the share. */
  #own: RedressClient | undefined;
  #heard: RedressClient | undefined;
  #stopHearing: (() => void) | undefined;
  #taking: Promise<void> | undefined;

  /** The client's code could not be loaded, or its settings are no settings. It is tried again when the network returns. */
  failed = false;

  constructor(host: ClientHost, needs: Needs) {
    this.#host = host;
    this.#needs = needs;
    host.addController(this);
  }

  hostConnected(): void {
    globalThis.addEventListener('online', this.#tryAgain);
    this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    globalThis.removeEventListener('online', this.#tryAgain);
    this.#hear(undefined);
    // Moving an element disconnects it for a moment; only one that stays away gives its client back.
    queueMicrotask(() => this.follow());
  }

  /** To be called before each update: what the element says may have changed. */
  follow(): void {
    const host = this.#host;
    const isGiven = host.client !== undefined && host.client !== this.#own;
    const settings = isGiven || !host.isConnected ? undefined : this.#needs.settings();
    if (!saysTheSame(settings, this.#settings)) this.#use(settings);
    else if (!isGiven && this.#own) host.client = this.#own;
    this.#hear(host.isConnected ? host.client : undefined);
  }

  #use(settings: PortalAccess | undefined): void {
    this.#share?.release();
    if (this.#host.client === this.#own) this.#host.client = undefined;
    this.#share = this.#own = undefined;
    this.#settings = settings;
    this.failed = false;
    if (settings) this.#taking = this.#take(settings);
  }

  /** The host's client, once it is made. Rejects when it cannot be. */
  async made(): Promise<RedressClient> {
    this.follow();
    await this.#taking;
    const { client } = this.#host;
    if (!client)
      throw new Error(
        'There is no client: its code could not be loaded, or it was not said which portal this is.',
      );
    return client;
  }

  async #take(settings: PortalAccess): Promise<void> {
    try {
      const { shareClient } = await loadChunk(drawnFirst(loadClientCode), 'shareClient');
      if (this.#settings !== settings) return;
      this.#share = shareClient(settings);
      this.#own = this.#host.client = this.#share.client;
    } catch {
      if (this.#settings !== settings) return;
      this.failed = true;
      this.#host.requestUpdate();
    }
  }

  readonly #tryAgain = (): void => {
    if (!this.failed) return;
    this.#use(undefined);
    this.#host.requestUpdate();
  };

  #hear(client: RedressClient | undefined): void {
    if (client === this.#heard) return;
    this.#stopHearing?.();
    this.#heard = client;
    this.#stopHearing = client?.onForgotten(this.#needs.forgotten);
  }
}
