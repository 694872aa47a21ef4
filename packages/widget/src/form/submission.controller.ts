import type { Complaint, Draft, RedressClient, SubmissionState } from '@redress/sdk';
import type { ReactiveControllerHost } from 'lit';
import { SubmissionListener } from '../core/submission-listener.controller.ts';
import type { After } from '../core/timer.ts';

/** How long the button may say "saved, sending" before the receipt says it instead. */
const patienceMs = 2_000;

/** Follows one draft from its first letter to what became of it. */
export class SubmissionController {
  readonly #host: ReactiveControllerHost;
  readonly #settled: (state: SubmissionState) => void;
  readonly #after: After;
  readonly #listener: SubmissionListener;
  #client: RedressClient | undefined;
  #draft: Draft | undefined;
  #replaced: string | undefined;
  #stopWaiting: (() => void) | undefined;

  progress: 'writing' | 'sending' | 'saved' = 'writing';
  /** What became of it; absent while it is being written or sent. */
  state: SubmissionState | undefined;
  /** The SDK would not keep it: something is wrong that the form did not see. */
  refused = false;

  /** @param settled called once a draft, when there is something to show for it */
  constructor(host: ReactiveControllerHost, after: After, settled: (state: SubmissionState) => void) {
    this.#host = host;
    this.#after = after;
    this.#settled = settled;
    this.#listener = new SubmissionListener(host, (state) => this.#follow(state));
  }

  use(client: RedressClient | undefined): void {
    this.#client = client;
    this.#listener.use(client);
  }

  /** The draft starts with the first letter. */
  begin(): Draft | undefined {
    this.#draft ??= this.#client?.begin();
    return this.#draft;
  }

  /**
   * The next text belongs to another draft: the last one has left, or will never leave.
   *
   * @param replaced the rejected complaint that the next one stands for; it goes when that is kept
   */
  reset(replaced?: string): void {
    this.#draft = undefined;
    this.#replaced = replaced;
    this.state = undefined;
    this.#proceed('writing');
  }

  /** Sends once, however often it is called. What to send is asked for when the photos are ready. */
  async submit(complaint: () => Promise<Complaint>): Promise<void> {
    this.begin();
    const draft = this.#draft;
    if (!draft || !this.#client || this.progress !== 'writing') return;
    this.refused = false;
    this.#proceed('sending');
    try {
      const state = await this.#client.submit(draft, await complaint());
      if (this.#replaced !== undefined) void this.#client.takeBack(this.#replaced);
      this.#replaced = undefined;
      // It may have been taken back while it was under way.
      if (draft === this.#draft) this.#show(state);
    } catch {
      this.refused = true;
      this.#proceed('writing');
    }
  }

  #follow(state: SubmissionState): void {
    if (state.id !== this.#draft?.id) return;
    if (this.state) {
      this.state = state;
      this.#host.requestUpdate();
    } else if (this.progress === 'sending') {
      this.#proceed('saved');
      // It is safe already: on a slow network the customer need not wait.
      this.#stopWaiting = this.#after(patienceMs, () => this.#show(state));
    }
  }

  #show(state: SubmissionState): void {
    const isNews = this.state === undefined;
    this.state = state;
    this.#proceed('writing');
    if (isNews) this.#settled(state);
  }

  #proceed(progress: typeof this.progress): void {
    this.#stopWaiting?.();
    this.progress = progress;
    this.#host.requestUpdate();
  }
}
