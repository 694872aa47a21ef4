import type { Complaint, Draft, RedressClient, SavedDraft } from '@redress/sdk';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { After } from '../core/timer.ts';

/** How long the writer must pause before what is written is kept. */
const pauseMs = 800;

/** Keeps what is being written, so that a reload loses nothing, and offers what an earlier visit left. */
export class DraftKeeperController implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #after: After;
  #client: RedressClient | undefined;
  #stopWaiting: (() => void) | undefined;
  #save: (() => void) | undefined;

  /** What an earlier visit began; absent once that was decided on. */
  offered: SavedDraft | undefined;

  constructor(host: ReactiveControllerHost, after: After) {
    this.#host = host;
    this.#after = after;
    host.addController(this);
  }

  hostConnected(): void {
    document.addEventListener('visibilitychange', this.#saveNow);
  }

  hostDisconnected(): void {
    document.removeEventListener('visibilitychange', this.#saveNow);
    this.#saveNow();
  }

  use(client: RedressClient | undefined): void {
    this.#saveNow();
    this.#client = client;
    this.#offer(undefined);
    // Nothing to go on with is no trouble; neither is a device that cannot say.
    void client?.drafts.latest().then(
      (saved) => this.#client === client && this.#offer(saved),
      () => undefined,
    );
  }

  /** What is written has changed. It is kept when the writer pauses, or when the page goes out of sight. */
  changed(draft: Draft, complaint: () => Complaint): void {
    const client = this.#client;
    this.#save = () => {
      const now = complaint();
      const isEmpty = now.text === '' && !now.photos?.length;
      // A draft that was emptied again is none.
      const done = isEmpty ? client?.drafts.discard(draft.id) : client?.drafts.save(draft, now);
      // What cannot be kept is still in the form.
      done?.catch(() => undefined);
    };
    this.#stopWaiting?.();
    this.#stopWaiting = this.#after(pauseMs, this.#saveNow);
  }

  /** It is being sent: what waits to be kept is not kept any more. */
  forget(): void {
    this.#stopWaiting?.();
    this.#save = undefined;
  }

  /** Takes what was offered. It goes on as a draft of its own: the earlier one may still be written in another tab. */
  take(): SavedDraft | undefined {
    const taken = this.offered;
    this.decline();
    return taken;
  }

  /** Lets go of what was offered. */
  decline(): void {
    if (this.offered) this.#client?.drafts.discard(this.offered.draft.id).catch(() => undefined);
    this.#offer(undefined);
  }

  #offer(saved: SavedDraft | undefined): void {
    this.offered = saved;
    this.#host.requestUpdate();
  }

  readonly #saveNow = (): void => {
    const save = this.#save;
    this.forget();
    save?.();
  };
}
