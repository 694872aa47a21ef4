import type { EpochMs } from '@redress/rules';
import { StreamEvent } from '../contract/stream.schema.ts';
import { longestRetryAfter, waitFor } from '../outbox/backoff.ts';
import { retryAfter } from '../outbox/retry-after.ts';
import type { Stop } from '../ports.ts';
import { createEventParser, type StreamMessage } from './event-parser.ts';
import { createStreamPorts, type Presence, type StreamPorts } from './stream-ports.ts';

/** `changed`: this case has this version now. `reset`: something may have been missed, read everything anew. */
export type StreamNews = ({ readonly type: 'changed' } & StreamEvent) | { readonly type: 'reset' };

/**
 * `open`: changes are heard. Unless it was `resumed`, what happened before is not told: read everything now. `waiting`: for the
 * next try, because there was no answer, or one with this status. `paused`: nobody is there to hear.
 */
export type StreamState =
  | { readonly is: 'connecting' }
  | { readonly is: 'open'; readonly resumed: boolean }
  | { readonly is: 'waiting'; readonly until: EpochMs; readonly status: number | undefined }
  | { readonly is: 'paused' };

export interface StreamOptions {
  /** Address of the backend, for example `https://care.example.com`. */
  readonly endpoint: string;
  /** What lets in; asked for at each try, so that a token may have been renewed. */
  readonly headers: () => Promise<Readonly<Record<string, string>>>;
  /** A customer names the case: `{ case: '…' }`. */
  readonly query?: Readonly<Record<string, string>> | undefined;
  readonly onEvent: (news: StreamNews) => void;
  readonly onState?: ((state: StreamState) => void) | undefined;
  /** Hears each sign of life of an open stream: where a proxy holds back what is said, there is none. */
  readonly onSign?: (() => void) | undefined;
  /** Pauses the stream while nobody is there. @default it never pauses */
  readonly presence?: Presence | undefined;
  /** @default the browser's, or Node's */
  readonly ports?: StreamPorts | undefined;
}

/** Milliseconds of silence after which a stream counts as dead: the server says something every 25 seconds. */
export const longestSilence = 60_000;
/** Milliseconds after which a stream has proved itself: what comes then is a new trouble, not the old one. */
const stableAfter = 30_000;
/** The wait between two tries grows so many times, to about a minute. */
const mostDoublings = 6;

/** How a try ended. */
interface Ended {
  readonly status?: number;
  /** Milliseconds that the server asked to wait. */
  readonly asked?: number | undefined;
}

/**
 * Hears of changes as they happen. It connects again for as long as it is not stopped, and goes on where it was; meanwhile
 * `onState` says how it stands.
 *
 * @returns the function that stops it
 * @example
 * const stop = openStream({
 *   endpoint: 'https://care.example.com',
 *   headers: async () => ({ authorization: `Bearer ${await auth.accessToken()}` }),
 *   onEvent: () => void readQueue(),
 *   onState: (state) => state.is === 'open' && !state.resumed && void readQueue(),
 * });
 */
export function openStream({
  endpoint,
  headers,
  query = {},
  onEvent,
  onState = () => undefined,
  onSign = () => undefined,
  presence = { wanted: () => true, onChange: () => () => undefined },
  ports = createStreamPorts(),
}: StreamOptions): Stop {
  const { fetch, clock, random, after, report } = ports;
  const parameters = new URLSearchParams(query).toString();
  const url = `${endpoint.replace(/\/+$/, '')}/v1/stream${parameters && `?${parameters}`}`;
  let lastId = '';
  let tries = 0;
  let stopped = false;
  let paused = false;
  let current: AbortController | undefined;
  let cancelWait: Stop | undefined;

  const telling = <T>(listener: (value: T) => void, value: T): void => {
    try {
      listener(value);
    } catch (error) {
      report(error);
    }
  };
  const say = (state: StreamState): void => telling(onState, state);

  function look(): void {
    if (stopped) return;
    const isWanted = presence.wanted();
    if (!isWanted && !paused) {
      leave();
      say({ is: 'paused' });
    }
    paused = !isWanted;
    if (isWanted && !current) void connect();
  }

  function leave(): void {
    cancelWait?.();
    cancelWait = undefined;
    const left = current;
    current = undefined;
    left?.abort();
  }

  async function connect(): Promise<void> {
    leave();
    const trial = new AbortController();
    current = trial;
    say({ is: 'connecting' });
    // Whoever hears of the state may stop it.
    if (current !== trial) return;
    let openedAt: number | undefined;
    const listening = listen(trial, () => (openedAt = clock()));
    const ended = await Promise.race([listening.catch((): Ended => ({})), abortOf(trial.signal)]);
    trial.abort();
    if (current !== trial) return;
    current = undefined;
    tries = openedAt !== undefined && clock() - openedAt >= stableAfter ? 1 : tries + 1;
    const wait = waitFor(Math.min(tries, mostDoublings), random(), ended.asked);
    cancelWait = after(wait, look);
    say({ is: 'waiting', until: clock() + wait, status: ended.status });
  }

  async function listen(trial: AbortController, onOpen: () => void): Promise<Ended> {
    const { signal } = trial;
    let cancelWatch = after(longestSilence, () => trial.abort());
    signal.addEventListener('abort', () => cancelWatch());
    const resumed = lastId !== '';
    const response = await fetch(url, {
      headers: {
        ...(await headers()),
        accept: 'text/event-stream',
        ...(resumed && { 'last-event-id': lastId }),
      },
      cache: 'no-store',
      credentials: 'omit',
      signal,
    });
    if (signal.aborted) return {};
    const isStream = response.headers.get('content-type')?.startsWith('text/event-stream');
    if (response.status !== 200 || !isStream || !response.body) {
      const asked = retryAfter(response.headers.get('retry-after'), clock());
      return { status: response.status, asked: Math.min(asked ?? 0, longestRetryAfter) };
    }
    onOpen();
    say({ is: 'open', resumed });
    const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
    const take = createEventParser((message) => {
      if (!signal.aborted) hear(message);
    });
    const pieces = response.body.getReader();
    for (;;) {
      const { done, value } = await pieces.read();
      if (done || signal.aborted) return {};
      cancelWatch();
      cancelWatch = after(longestSilence, () => trial.abort());
      telling(onSign, undefined);
      take(decoder.decode(value, { stream: true }));
    }
  }

  function hear({ id, type, data }: StreamMessage): void {
    const news = newsIn(type, data);
    if (news) telling(onEvent, news);
    lastId = id;
  }

  const stopHearing = presence.onChange(look);
  look();
  return () => {
    stopped = true;
    stopHearing();
    leave();
  };
}

/** Resolves when a try is given up, even if whoever makes the headers never answers. */
const abortOf = (signal: AbortSignal): Promise<Ended> =>
  new Promise((resolve) => signal.addEventListener('abort', () => resolve({})));

/** What a message says; `undefined` for what this version does not know. */
function newsIn(type: string, data: string | undefined): StreamNews | undefined {
  if (type === 'reset') return { type };
  if (type !== 'changed' || data === undefined) return undefined;
  try {
    const read = StreamEvent.safeParse(JSON.parse(data));
    return read.success ? { type, ...read.data } : undefined;
  } catch {
    return undefined;
  }
}
