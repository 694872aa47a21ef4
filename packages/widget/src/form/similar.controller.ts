import type { KnownCase, RedressClient, SimilarTo } from '@redress/sdk';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { After } from '../core/timer.ts';

/** Changes that follow each other faster than this are one. */
const pauseMs = 300;

/** Looks for earlier reports about the same, while a new one is written. */
export class SimilarController implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #after: After;
  #asked = '';
  #stopWaiting: (() => void) | undefined;

  /** The newest one that has not ended. */
  found: KnownCase | undefined;

  constructor(host: ReactiveControllerHost, after: After) {
    this.#host = host;
    this.#after = after;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.#stopWaiting?.();
    this.#asked = '';
  }

  ask(client: RedressClient, about: SimilarTo): void {
    const asked = JSON.stringify(about);
    if (asked === this.#asked) return;
    this.#asked = asked;
    this.#stopWaiting?.();
    if (!about.order && !about.waybill) {
      this.#show(undefined);
      return;
    }
    this.#stopWaiting = this.#after(pauseMs, () => {
      void client.similar(about).then(
        ([found]) => asked === this.#asked && this.#show(found),
        () => undefined,
      );
    });
  }

  /** The next question is asked even if it is the same: what is known has changed. */
  reset(): void {
    this.hostDisconnected();
    this.#show(undefined);
  }

  #show(found: KnownCase | undefined): void {
    this.found = found;
    this.#host.requestUpdate();
  }
}
