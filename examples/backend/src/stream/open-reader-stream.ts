import type { StreamEvent } from '@redress/sdk/contract';
import type { Dependencies } from '../dependencies.ts';
import { changedSince, type ChangedCase } from './changed-case.ts';
import { eventText } from './event-text.ts';
import type { Hub, Reader } from './hub.ts';
import { sinceOf } from './since.ts';

/** Milliseconds between two signs of life: proxies close a connection on which nothing is said for a minute. */
export const heartbeat = 25_000;
/** A stream lasts so many milliseconds at most: who is let in, and to what, is looked at again when it is opened again. */
export const longestStream = 15 * 60_000;
/** Bytes that may wait for a slow reader before the stream is ended. */
export const mostUnread = 64 * 1024;
/** Changes that are told to a reader who returns; were there more, they read everything anew. */
export const mostRetold = 200;

/** Who listens, and to what. */
export interface Listener extends Pick<Reader, 'caller' | 'tenant' | 'knowsOf'> {
  /** The one case that they listen to. */
  readonly caseId?: string | undefined;
  /** When what let them in runs out, in epoch milliseconds. */
  readonly until?: number | undefined;
  /** The last event they heard, if they listened before. */
  readonly lastEventId?: string | undefined;
}

type Parts = Pick<Dependencies, 'db' | 'directory' | 'clock' | 'after' | 'log'>;

/** The bytes that somebody who listens is sent. From now on nothing is missed. */
export function openReaderStream(
  { caller, tenant, caseId, knowsOf, until = Infinity, lastEventId }: Listener,
  deps: Parts,
  hub: Hub,
): ReadableStream<Uint8Array> {
  const { clock, after, log } = deps;
  const encoder = new TextEncoder();
  let controller: ReadableStreamDefaultController<Uint8Array>;
  let isOver = false;
  // Until they have been told what they missed, nothing moves on from where they would go on.
  let isBehind = lastEventId !== undefined;

  const idOf = (instant: number): number | undefined => (isBehind ? undefined : instant);
  const reader: Reader = {
    caller,
    tenant,
    knowsOf,
    tell: (changed) => write(changedText(changed, idOf(changed.changedAt))),
    reset: () => {
      isBehind = false;
      write(eventText({ id: clock(), event: 'reset', data: {} }));
    },
    end: () => {
      if (isOver) return;
      letGo();
      controller.close();
    },
  };

  function write(text: string): void {
    if (isOver) return;
    controller.enqueue(encoder.encode(text));
    // Too slow: what waits is delivered, the rest is told when they return.
    if (controller.desiredSize! <= 0) reader.end();
  }

  function letGo(): void {
    isOver = true;
    leave();
    cancelEnd();
    cancelBeat();
  }

  async function tellMissed(): Promise<void> {
    const now = clock();
    const missed = lastEventId === undefined ? [] : await missedSince(lastEventId, now);
    if (missed === undefined) {
      reader.reset();
      return;
    }
    for (const changed of missed) write(changedText(changed, changed.changedAt));
    isBehind = false;
    write(eventText({ id: now }));
  }

  /** `undefined` when that cannot be said, or would be too much. */
  async function missedSince(lastId: string, now: number): Promise<ChangedCase[] | undefined> {
    const since = sinceOf(lastId, now);
    if (since === undefined) return undefined;
    const found = await changedSince(deps, { tenant, caseId }, since, mostRetold + 1);
    return found.length > mostRetold ? undefined : found.filter((changed) => knowsOf(changed));
  }

  const stream = new ReadableStream<Uint8Array>(
    { start: (given) => void (controller = given), cancel: () => letGo() },
    new ByteLengthQueuingStrategy({ highWaterMark: mostUnread }),
  );
  const leave = hub.add(reader);
  const cancelEnd = after(Math.min(until - clock(), longestStream), () => reader.end());
  let cancelBeat = beatLater();
  function beatLater(): () => void {
    return after(heartbeat, () => {
      cancelBeat = beatLater();
      write(`:\n${eventText({ id: hub.isUpToDate ? idOf(clock()) : undefined })}`);
    });
  }
  tellMissed().catch((error: unknown) => {
    log('what changed meanwhile could not be told', error);
    reader.end();
  });
  return stream;
}

const changedText = (changed: ChangedCase, id: number | undefined): string => {
  const data: StreamEvent = { id: changed.case.id, version: changed.case.version };
  return eventText({ id, event: 'changed', data });
};
