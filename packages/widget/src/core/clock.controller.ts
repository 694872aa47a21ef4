import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { after, type After } from './timer.ts';

interface ClockOptions {
  /** Milliseconds by which the device's clock is slow: promised times are by the server's. */
  readonly offset?: () => number;
  /** Measures the time between two renderings. */
  readonly timer?: () => After;
}

/** Renders its host again and again, so that "in 12 minutes" stays true. */
export class ClockController implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #everyMs: number;
  readonly #offset: () => number;
  readonly #timer: () => After;
  #stop: (() => void) | undefined;

  constructor(
    host: ReactiveControllerHost,
    everyMs: number,
    { offset = () => 0, timer = () => after }: ClockOptions = {},
  ) {
    this.#host = host;
    this.#everyMs = everyMs;
    this.#offset = offset;
    this.#timer = timer;
    host.addController(this);
  }

  get now(): number {
    return Date.now() + this.#offset();
  }

  hostConnected(): void {
    this.#stop = this.#timer()(this.#everyMs, () => {
      this.#host.requestUpdate();
      this.hostConnected();
    });
  }

  hostDisconnected(): void {
    this.#stop?.();
  }
}
