import type { DeskClient, FileOnItsWay } from '@redress/sdk/desk';
import type { ReactiveController, ReactiveControllerHost } from 'lit';

interface Host extends ReactiveControllerHost {
  readonly desk: DeskClient | undefined;
  readonly caseId: string | undefined;
}

/**
 * Follows the files that go to the case that is shown. While any file is on its way, to whichever case, the browser asks before the
 * page is closed: it is kept nowhere else.
 */
export class DeskUploads implements ReactiveController {
  readonly #host: Host;
  readonly #arrived: () => void;
  #desk: DeskClient | undefined;
  #stop: (() => void) | undefined;
  #left = 0;

  /** @param arrived hears when nothing of the case that is shown is on its way any more */
  constructor(host: Host, arrived: () => void) {
    this.#host = host;
    this.#arrived = arrived;
    host.addController(this);
  }

  get files(): readonly FileOnItsWay[] {
    const { desk, caseId } = this.#host;
    return desk && caseId !== undefined ? desk.uploads.of(caseId) : [];
  }

  hostConnected(): void {
    addEventListener('beforeunload', this.#ask);
    this.#host.requestUpdate();
  }

  hostUpdate(): void {
    const { desk } = this.#host;
    if (desk === this.#desk) return;
    this.#stop?.();
    this.#desk = desk;
    this.#stop = desk?.uploads.subscribe((caseId) => {
      if (caseId === this.#host.caseId) this.#changed();
    });
  }

  hostDisconnected(): void {
    removeEventListener('beforeunload', this.#ask);
    this.#stop?.();
    this.#stop = undefined;
    this.#desk = undefined;
  }

  #changed(): void {
    const { length } = this.files;
    if (length === 0 && this.#left > 0) this.#arrived();
    this.#left = length;
    this.#host.requestUpdate();
  }

  readonly #ask = (event: BeforeUnloadEvent): void => {
    if (this.#desk && this.#desk.uploads.left > 0) event.preventDefault();
  };
}
