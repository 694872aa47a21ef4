import { isPicture } from '@redress/sdk/contract';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Attached } from './evidence-list.ts';

/** Addresses of pictures in memory; they live as long as their host is on the page and shows them. */
export class Thumbnails implements ReactiveController {
  readonly #attached: () => readonly Attached[];
  readonly #host: ReactiveControllerHost;
  #urls = new Map<File, string>();

  constructor(host: ReactiveControllerHost, attached: () => readonly Attached[]) {
    this.#host = host;
    this.#attached = attached;
    host.addController(this);
  }

  /** Nothing for what is no picture, or not ready. */
  urlOf({ file }: Attached): string | undefined {
    return file && this.#urls.get(file);
  }

  hostConnected(): void {
    this.#host.requestUpdate();
  }

  hostUpdate(): void {
    const files = this.#attached().flatMap(({ file }) => (file && isPicture(file.type) ? file : []));
    for (const [file, url] of this.#urls) if (!files.includes(file)) this.#forget(file, url);
    for (const file of files) if (!this.#urls.has(file)) this.#urls.set(file, URL.createObjectURL(file));
  }

  hostDisconnected(): void {
    for (const [file, url] of this.#urls) this.#forget(file, url);
  }

  #forget(file: File, url: string): void {
    URL.revokeObjectURL(url);
    this.#urls.delete(file);
  }
}
