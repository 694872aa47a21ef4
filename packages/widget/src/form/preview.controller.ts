import type { Preview, Previewed, RedressClient } from '@redress/sdk';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { After } from '../core/timer.ts';

/** Long enough not to work at each letter, short enough to seem immediate. */
const pauseMs = 150;
/** A promised time moves on while nobody writes. */
const refreshMs = 60_000;

/** Asks for a preview when the typing pauses; only the newest answer counts. */
export class PreviewController implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #after: After;
  #stop: (() => void) | undefined;
  #asked = 0;

  preview: Preview | undefined;

  constructor(host: ReactiveControllerHost, after: After) {
    this.#host = host;
    this.#after = after;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.#stop?.();
    this.#asked += 1;
  }

  ask(client: RedressClient, previewed: Previewed): void {
    this.#stop?.();
    this.#asked += 1;
    if (!saysSomething(previewed.text)) {
      this.#show(undefined);
      return;
    }
    const asked = this.#asked;
    this.#stop = this.#after(pauseMs, () => void this.#answer(client, previewed, asked));
  }

  async #answer(client: RedressClient, previewed: Previewed, asked: number): Promise<void> {
    // The form works without a guess, for example when its code cannot be loaded.
    const preview = await client.preview(previewed).catch(() => undefined);
    if (asked !== this.#asked) return;
    this.#show(preview);
    this.#stop = this.#after(refreshMs, () => void this.#answer(client, previewed, asked));
  }

  #show(preview: Preview | undefined): void {
    if (preview === this.preview) return;
    this.preview = preview;
    this.#host.requestUpdate();
  }
}

/** Whether there is enough text for a guess: a few words, which Chinese writes in a few characters. */
const saysSomething = (text: string): boolean =>
  text.trim().length >= (/\p{Script=Han}/u.test(text) ? 3 : 10);
