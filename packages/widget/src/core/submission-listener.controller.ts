import type { RedressClient, SubmissionState } from '@redress/sdk';
import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Hears of each change of a submission while its host is on the page, from whichever client the host has. */
export class SubmissionListener implements ReactiveController {
  readonly #listener: (state: SubmissionState) => void;
  #client: RedressClient | undefined;
  #stop: (() => void) | undefined;

  constructor(host: ReactiveControllerHost, listener: (state: SubmissionState) => void) {
    this.#listener = listener;
    host.addController(this);
  }

  use(client: RedressClient | undefined): void {
    this.hostDisconnected();
    this.#client = client;
    this.hostConnected();
  }

  hostConnected(): void {
    this.#stop = this.#client?.subscribe(this.#listener);
  }

  hostDisconnected(): void {
    this.#stop?.();
    this.#stop = undefined;
  }
}
