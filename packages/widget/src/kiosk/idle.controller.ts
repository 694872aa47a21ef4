import type { ReactiveControllerHost } from 'lit';
import type { After } from '../core/timer.ts';

/** Seconds of warning: long enough to read it and to answer by one tap (WCAG 2.2.1). */
export const warningSeconds = 20;
/** No visit ends earlier than this, whatever a page says. */
export const leastSeconds = 30;
/** Whoever asks for more time gets so many times as much. */
const patience = 10;

const second = 1_000;

interface Needs {
  readonly after: After;
  /** Epoch milliseconds: timers stand still while a device sleeps. */
  readonly clock: () => number;
  /** After so many seconds without a touch or key a visit ends. */
  readonly seconds: () => number;
  /** Something is being sent: nobody is interrupted. */
  readonly isBusy: () => boolean;
  readonly expired: () => void;
}

/** Ends a visit that nobody goes on with: first it warns, then it counts down. */
export class IdleController {
  readonly #host: Pick<ReactiveControllerHost, 'requestUpdate'>;
  readonly #needs: Needs;
  #stop: (() => void) | undefined;
  #isVisited = false;
  #times = 1;
  #touchedAt = 0;

  /** Seconds until the end; absent while there is nothing to warn of. */
  left: number | undefined;

  constructor(host: Pick<ReactiveControllerHost, 'requestUpdate'>, needs: Needs) {
    this.#host = host;
    this.#needs = needs;
  }

  /** Somebody has come. */
  begin(): void {
    this.#isVisited = true;
    this.#times = 1;
    this.#watch();
  }

  /** They have gone. */
  end(): void {
    this.#isVisited = false;
    this.#stop?.();
    this.#warn(undefined);
  }

  /** They are at it. A warning is answered by its buttons only: the next person may touch the screen, too. */
  touched(): void {
    if (this.#isVisited && this.left === undefined) this.#watch();
  }

  /** They have answered the warning. */
  stay(): void {
    if (this.#isVisited) this.#watch();
  }

  /** They need more time than most, for this visit. */
  stayLonger(): void {
    this.#times = patience;
    this.stay();
  }

  /** The device is awake again, or its page to be seen: what has passed meanwhile counts. */
  woken(): void {
    const { clock, isBusy, expired } = this.#needs;
    if (!this.#isVisited || isBusy() || clock() - this.#touchedAt < this.#lengthMs) return;
    this.end();
    expired();
  }

  get #lengthMs(): number {
    return Math.max(leastSeconds, this.#needs.seconds() || 0) * this.#times * second;
  }

  #watch(): void {
    this.#touchedAt = this.#needs.clock();
    this.#warn(undefined);
    this.#wait(this.#lengthMs - warningSeconds * second, () => this.#countDown(warningSeconds));
  }

  #countDown(left: number): void {
    if (this.#needs.isBusy()) {
      this.#watch();
      return;
    }
    if (left === 0) {
      this.end();
      this.#needs.expired();
      return;
    }
    this.#warn(left);
    this.#wait(second, () => this.#countDown(left - 1));
  }

  #wait(milliseconds: number, work: () => void): void {
    this.#stop?.();
    this.#stop = this.#needs.after(milliseconds, work);
  }

  #warn(left: number | undefined): void {
    if (this.left === left) return;
    this.left = left;
    this.#host.requestUpdate();
  }
}
