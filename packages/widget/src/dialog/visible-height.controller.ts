import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { afterPaint } from '../core/drawn-first.ts';

/** What of the browser's visual viewport counts. */
type Viewport = Pick<
  VisualViewport,
  'height' | 'offsetTop' | 'scale' | 'addEventListener' | 'removeEventListener'
>;

/**
 * Keeps `--_visible-height` at what an on-screen keyboard leaves free, and `--_visible-top` at where that begins: phones shrink the
 * visual viewport for it, and some move it, but not the layout viewport that `100dvh` and fixed places mean.
 */
export class VisibleHeightController implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;

  readonly #viewport: Viewport | null | undefined;

  constructor(
    host: ReactiveControllerHost & HTMLElement,
    viewport: Viewport | null | undefined = globalThis.visualViewport,
  ) {
    this.#host = host;
    this.#viewport = viewport;
  }

  hostConnected(): void {
    for (const moved of moves) this.#viewport?.addEventListener(moved, this.#follow);
    // To ask for it at once would have the page laid out once more than it must be.
    void afterPaint().then(this.#follow);
  }

  hostDisconnected(): void {
    for (const moved of moves) this.#viewport?.removeEventListener(moved, this.#follow);
  }

  readonly #follow = (): void => {
    if (!this.#viewport?.height) return;
    const { height, offsetTop, scale } = this.#viewport;
    // Whoever has zoomed in looks at a part of the dialog: it keeps its size and place.
    this.#host.style.setProperty('--_visible-height', `${height * scale}px`);
    this.#host.style.setProperty('--_visible-top', `${scale > 1 ? 0 : offsetTop}px`);
  };
}

const moves = ['resize', 'scroll'] as const;
