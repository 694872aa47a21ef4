import type { ReactiveController, ReactiveControllerHost } from 'lit';

/**
 * Keeps `--_visible-height` at what an on-screen keyboard leaves free: phones shrink the visual viewport for it, but not
 * the layout viewport that `100dvh` means.
 */
export class VisibleHeightController implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
  }

  hostConnected(): void {
    globalThis.visualViewport?.addEventListener('resize', this.#resized);
    this.#resized();
  }

  hostDisconnected(): void {
    globalThis.visualViewport?.removeEventListener('resize', this.#resized);
  }

  readonly #resized = (): void => {
    const height = globalThis.visualViewport?.height;
    if (height) this.#host.style.setProperty('--_visible-height', `${height}px`);
  };
}
