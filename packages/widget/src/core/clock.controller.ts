import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Renders its host again and again, so that "in 12 minutes" stays true. */
export class ClockController implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #everyMs: number;
  readonly #offset: () => number;
  #timer: ReturnType<typeof setInterval> | undefined;

  /** @param offset milliseconds by which the device's clock is slow: promised times are by the server's */
  constructor(host: ReactiveControllerHost, everyMs: number, offset: () => number = () => 0) {
    this.#host = host;
    this.#everyMs = everyMs;
    this.#offset = offset;
    host.addController(this);
  }

  get now(): number {
    return Date.now() + this.#offset();
  }

  hostConnected(): void {
    this.#timer = setInterval(() => this.#host.requestUpdate(), this.#everyMs);
  }

  hostDisconnected(): void {
    clearInterval(this.#timer);
  }
}
