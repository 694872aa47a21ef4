import type { Ports, Stop } from '../ports.ts';
import type { StreamState } from './open-stream.ts';
import type { Hearing } from './tabs.ts';

/** Milliseconds until a stream that cannot be had is tried again: polling does meanwhile. */
export const refusedWait = 10 * 60_000;
/** So many streams in a row that opened and never said anything: something on the way holds them back. */
const mostMute = 2;
/** Statuses that pass: a stream is tried again as soon as the server asks for. */
const passing: ReadonlySet<number> = new Set([408, 425, 429]);

export interface CaseStreamListener {
  /** Whether changes are heard, from now on. What happened before is not told. */
  hears(isHeard: boolean): void;
  changed(): void;
}

interface CaseStreamOptions {
  readonly endpoint: string;
  /** Id or running number. */
  readonly ref: string;
  readonly headers: () => Promise<Readonly<Record<string, string>>>;
}

/**
 * Hears of one case for as long as it is not stopped. It counts as heard only once something has come through, and a stream
 * that cannot be had is tried again rarely.
 */
export function openCaseStream(
  { endpoint, ref, headers }: CaseStreamOptions,
  { openStream, after }: Pick<Hearing, 'openStream'> & Pick<Ports, 'after'>,
  listener: CaseStreamListener,
): Stop {
  let isHeard = false;
  let isOpen = false;
  let mute = 0;
  let stopped = false;
  let stopStream: Stop | undefined;
  let cancelRetry: Stop | undefined;

  function hear(now: boolean): void {
    if (now === isHeard) return;
    isHeard = now;
    listener.hears(now);
  }

  function onState(state: StreamState): void {
    if (state.is === 'open') isOpen = true;
    else {
      if (isOpen) mute = isHeard ? 0 : mute + 1;
      isOpen = false;
      hear(false);
    }
    if (!stopped && state.is === 'waiting' && (mute >= mostMute || isRefusal(state.status))) retryLater();
  }

  function retryLater(): void {
    stopStream?.();
    stopStream = undefined;
    mute = 0;
    cancelRetry = after(refusedWait, open);
  }

  function open(): void {
    const stop = openStream({
      endpoint,
      headers,
      query: { case: ref },
      onEvent: () => listener.changed(),
      onState,
      onSign: () => hear(true),
    });
    if (stopped) stop();
    else stopStream = stop;
  }

  open();
  return () => {
    stopped = true;
    stopStream?.();
    cancelRetry?.();
  };
}

const isRefusal = (status: number | undefined): boolean =>
  status !== undefined && status < 500 && !passing.has(status);
