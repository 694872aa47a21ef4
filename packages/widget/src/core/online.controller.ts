import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Whether the device believes that it has a network. */
export class OnlineController implements ReactiveController {
  readonly #host: ReactiveControllerHost;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  get online(): boolean {
    return navigator.onLine;
  }

  hostConnected(): void {
    globalThis.addEventListener('online', this.#changed);
    globalThis.addEventListener('offline', this.#changed);
  }

  hostDisconnected(): void {
    globalThis.removeEventListener('online', this.#changed);
    globalThis.removeEventListener('offline', this.#changed);
  }

  readonly #changed = (): void => this.#host.requestUpdate();
}
