import type { CaseUpdate, RedressClient } from '@redress/sdk';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { after, type After } from './timer.ts';

/** Which case is followed: one that the client knows by its id, or the one that a tracking link names. */
export interface Followed {
  readonly caseId?: string | undefined;
  /** The link, or what stands in it after the `#`. Without both it is the link by which the page was opened. */
  readonly link?: string | undefined;
}

/** Milliseconds until a link is tried again that could not be opened; then twice as long each time, to the longest. */
export const linkPause = { first: 4_000, longest: 60_000 } as const;

/** Follows a case while its host is on the page. */
export class CaseWatchController implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #after: After;
  #client: RedressClient | undefined;
  #followed: Followed | undefined;
  #stop: (() => void) | undefined;
  #isConnected = false;

  /** How the case stands; what was last known of it stays when there is nothing newer. */
  latest: CaseUpdate = { freshness: 'loading' };

  /** @param wait measures the pauses; tests bring one that they drive by hand */
  constructor(host: ReactiveControllerHost, wait: After = after) {
    this.#host = host;
    this.#after = wait;
    host.addController(this);
  }

  /** Follows another case, or the same one by another client. */
  follow(client: RedressClient | undefined, followed: Followed): void {
    this.#client = client;
    this.#followed = followed;
    this.#restart();
  }

  hostConnected(): void {
    this.#isConnected = true;
    globalThis.addEventListener('hashchange', this.#hashChanged);
    this.#restart();
  }

  hostDisconnected(): void {
    this.#isConnected = false;
    globalThis.removeEventListener('hashchange', this.#hashChanged);
    this.#stop?.();
    this.#stop = undefined;
  }

  #restart(): void {
    this.#stop?.();
    this.#stop = undefined;
    this.latest = { freshness: 'loading' };
    const { caseId, link = location.hash } = this.#followed ?? {};
    if (!this.#isConnected || !this.#client || !this.#followed) return;
    this.#stop = caseId === undefined ? this.#open(this.#client, link) : this.#watch(this.#client, caseId);
  }

  #watch(client: RedressClient, caseId: string): () => void {
    return client.watch(caseId, ({ view, freshness }) => {
      // What is to be forgotten, or was never there, does not stay in sight.
      const last = freshness === 'not-found' ? undefined : this.latest.view;
      this.#show({ view: view ?? last, freshness });
    });
  }

  /** A link is worth nothing without the server once: it is tried until there is an answer. */
  #open(client: RedressClient, link: string): () => void {
    let isOver = false;
    let stop: (() => void) | undefined;
    let pause: number = linkPause.first;
    const attempt = async (): Promise<void> => {
      try {
        const caseId = await client.adopt(fragmentOf(link));
        if (isOver) return;
        stop?.();
        if (caseId === undefined) this.#show({ freshness: 'not-found' });
        else stop = this.#watch(client, caseId);
      } catch {
        if (isOver) return;
        this.#show({ freshness: navigator.onLine ? 'unavailable' : 'offline' });
        stop = this.#tryLater(pause, () => void attempt());
        pause = Math.min(linkPause.longest, 2 * pause);
      }
    };
    void attempt();
    return () => {
      isOver = true;
      stop?.();
    };
  }

  #tryLater(milliseconds: number, work: () => void): () => void {
    const stop = (): void => {
      cancel();
      globalThis.removeEventListener('online', now);
    };
    const now = (): void => {
      stop();
      work();
    };
    const cancel = this.#after(milliseconds, now);
    globalThis.addEventListener('online', now);
    return stop;
  }

  readonly #hashChanged = (): void => {
    if (this.#followed?.caseId === undefined && this.#followed?.link === undefined) this.#restart();
  };

  #show(latest: CaseUpdate): void {
    this.latest = latest;
    this.#host.requestUpdate();
  }
}

const fragmentOf = (link: string): string => link.slice(link.indexOf('#') + 1);
