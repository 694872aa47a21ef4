import { loadChunk } from '@redress/sdk/load-chunk';
import type { ReactiveController, ReactiveControllerHost } from 'lit';

/**
 * Loads code for a host that is of use without it already; again when the network returns, if it could not be had. The host
 * renders when it is there.
 */
export class ChunkController<C> implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #load: () => Promise<C>;
  #loading: Promise<void> | undefined;

  code: C | undefined;
  failed = false;

  constructor(host: ReactiveControllerHost, load: () => Promise<C>) {
    this.#host = host;
    this.#load = load;
    host.addController(this);
  }

  /** Loads it, unless that has been done. Resolves when it is there, or could not be had. */
  load(): Promise<void> {
    return (this.#loading ??= this.#attempt());
  }

  hostConnected(): void {
    globalThis.addEventListener('online', this.#tryAgain);
  }

  hostDisconnected(): void {
    globalThis.removeEventListener('online', this.#tryAgain);
  }

  async #attempt(): Promise<void> {
    try {
      this.code = await loadChunk(this.#load);
      this.failed = false;
    } catch {
      this.failed = true;
    }
    this.#host.requestUpdate();
  }

  readonly #tryAgain = (): void => {
    if (!this.failed) return;
    this.#loading = undefined;
    void this.load();
  };
}
