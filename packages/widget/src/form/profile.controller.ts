import type { RedressClient } from '@redress/sdk';
import type { ReactiveControllerHost } from 'lit';
import { afterPaint } from '../core/drawn-first.ts';
import type { After } from '../core/timer.ts';

/** Longest wait for the portal's profile, in milliseconds. After that the form goes without it, and what comes later may move fields. */
const patienceMs = 1_000;

/** Brings the profile of a client's portal. Which fields there are depends on it, so they wait for it, but not for long. */
export class ProfileController {
  readonly #host: ReactiveControllerHost;
  readonly #after: After;
  readonly #arrived: () => void;
  #client: RedressClient | undefined;

  /** The fields can stand: none of them has to move any more. */
  isSettled = false;
  /** Resolves when that is so; absent without a client. */
  settled: Promise<void> | undefined;

  /** @param arrived called when the best profile there is has come */
  constructor(host: ReactiveControllerHost, after: After, arrived: () => void) {
    this.#host = host;
    this.#after = after;
    this.#arrived = arrived;
  }

  use(client: RedressClient | undefined): void {
    this.#client = client;
    if (!client) return;
    const loaded = client.loadProfile().then(() => {
      if (client !== this.#client) return;
      this.#host.requestUpdate();
      this.#arrived();
    });
    this.settled ??= this.#settle(loaded);
  }

  async #settle(loaded: Promise<void>): Promise<void> {
    let stopWaiting: (() => void) | undefined;
    const patience = new Promise<void>((resolve) => {
      stopWaiting = this.#after(patienceMs, resolve);
    });
    // What stands above is drawn first, in a task of its own.
    await Promise.all([afterPaint(), Promise.race([loaded, patience])]);
    stopWaiting?.();
    this.isSettled = true;
    this.#host.requestUpdate();
  }
}
