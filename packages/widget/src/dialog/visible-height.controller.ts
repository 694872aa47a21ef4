import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { afterPaint } from '../core/drawn-first.ts';

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
    // To ask for it at once would have the page laid out once more than it must be.
    void afterPaint().then(this.#resized);
  }

  hostDisconnected(): void {
    globalThis.visualViewport?.removeEventListener('resize', this.#resized);
  }

  readonly #resized = (): void => {
    const height = globalThis.visualViewport?.height;
    if (height) this.#host.style.setProperty('--_visible-height', `${height}px`);
  };
}
