import { isPicture, limits, type ViewPhoto } from '@redress/sdk/contract';
import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** What became of fetching a file: its address in memory, once it is there. */
export type Fetched =
  { readonly is: 'pending' } | { readonly is: 'failed' } | { readonly is: 'there'; readonly url: string };

/** Bytes that only a proof opens, fetched by a client; they stay in memory as long as their host is on the page. */
export class FetchedFiles implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #read: (photoId: string) => Promise<Blob> | undefined;
  #files = new Map<string, Fetched>();

  /** @param read fetches the bytes of a photo; nothing as long as nobody can */
  constructor(host: ReactiveControllerHost, read: (photoId: string) => Promise<Blob> | undefined) {
    this.#host = host;
    this.#read = read;
    host.addController(this);
  }

  of(photoId: string): Fetched | undefined {
    return this.#files.get(photoId);
  }

  /** Fetches a file that is neither there nor on its way; one that failed is tried again. */
  async fetch({ id, type }: ViewPhoto): Promise<void> {
    const before = this.of(id)?.is;
    if (before === 'there' || before === 'pending') return;
    const reading = this.#read(id);
    if (!reading) return;
    const files = this.#files;
    this.#note(id, { is: 'pending' });
    const fetched = await reading.then(
      (bytes): Fetched => ({
        is: 'there',
        url: URL.createObjectURL(new Blob([bytes], { type: safe(type) })),
      }),
      (): Fetched => ({ is: 'failed' }),
    );
    // It may have been taken away meanwhile.
    if (files === this.#files) this.#note(id, fetched);
    else if (fetched.is === 'there') URL.revokeObjectURL(fetched.url);
  }

  /** Lets go of everything, as when another case is shown. */
  forget(): void {
    for (const file of this.#files.values()) if (file.is === 'there') URL.revokeObjectURL(file.url);
    this.#files = new Map();
  }

  hostConnected(): void {
    this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    this.forget();
  }

  #note(id: string, fetched: Fetched): void {
    this.#files.set(id, fetched);
    this.#host.requestUpdate();
  }
}

/** Whether a file may be shown in the page: a picture of a type that can be sent, and so holds no script. */
export const isShown = (type: string): boolean =>
  isPicture(type) && (limits.photoTypes as readonly string[]).includes(type);

/** Whatever a server calls it, an address in memory belongs to the portal: what could run there is only ever saved. */
const safe = (type: string): string => (isShown(type) ? type : 'application/octet-stream');
