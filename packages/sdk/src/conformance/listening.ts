import { StreamEvent } from '../contract/index.ts';
import { createEventParser, type StreamMessage } from '../stream/event-parser.ts';
import { mustBe, type Target } from './conversation.ts';
import { departuresOf, departuresOfEvent } from './departures.ts';

/** Milliseconds in which a change must be told. */
const patience = 10_000;

/** Somebody who listens to the server. */
export interface Listening {
  /** Waits until anything at all is said, if only a comment. */
  sign(what: string): Promise<void>;
  /** Waits for an event that satisfies. */
  hear(what: string, satisfies: (event: StreamEvent) => boolean): Promise<void>;
  /** The same; `reset` will do, too. */
  hearOrReset(what: string, satisfies: (event: StreamEvent) => boolean): Promise<void>;
  /** The id from which one would go on. */
  lastId(): string;
}

/**
 * Listens while the work is done, and holds every event to the contract.
 *
 * @throws {Nonconformance} when the answer or an event departs from the contract, or what is waited for is not told
 */
export async function listenWhile(
  { endpoint, fetch = globalThis.fetch, patience: given = patience }: Target,
  headers: Readonly<Record<string, string>>,
  query: string,
  work: (listening: Listening) => Promise<void>,
): Promise<void> {
  const leaving = new AbortController();
  const path = '/v1/stream';
  const request = new Request(endpoint.replace(/\/+$/, '') + path + query, {
    headers,
    signal: leaving.signal,
  });
  try {
    const response = await fetch(request);
    const departures = await departuresOf({ method: 'GET', path, response: response.clone() });
    mustBe(
      departures.length === 0 && response.status === 200 && response.body !== null,
      `GET ${path} must be answered with a stream; it was answered ${response.status}. ${departures.join(' ')}`,
    );
    const pieces = response.body.getReader();
    try {
      await work(listeningTo(pieces, given));
    } finally {
      pieces.cancel().catch(() => undefined);
    }
  } finally {
    leaving.abort();
  }
}

function listeningTo(pieces: ReadableStreamDefaultReader<Uint8Array>, patienceMs: number): Listening {
  const decoder = new TextDecoder();
  const messages: StreamMessage[] = [];
  let lastId = '';
  const take = createEventParser((message) => {
    lastId = message.id;
    messages.push(message);
  });

  async function read(what: string, tooLate: Promise<undefined>): Promise<void> {
    const piece = await Promise.race([pieces.read(), tooLate]);
    mustBe(piece !== undefined, `Within ${patienceMs / 1000} seconds ${what} must be told.`);
    mustBe(!piece.done, `The stream ended before ${what} was told.`);
    take(decoder.decode(piece.value, { stream: true }));
  }

  async function next(what: string, tooLate: Promise<undefined>): Promise<StreamMessage> {
    while (messages.length === 0) await read(what, tooLate);
    return messages.shift()!;
  }

  async function inTime(work: (tooLate: Promise<undefined>) => Promise<void>): Promise<void> {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const tooLate = new Promise<undefined>((resolve) => {
      timer = setTimeout(() => resolve(undefined), patienceMs);
    });
    try {
      await work(tooLate);
    } finally {
      clearTimeout(timer);
    }
  }

  const hearing =
    (mayReset: boolean): Listening['hear'] =>
    (what, satisfies) =>
      inTime(async (tooLate) => {
        for (;;) {
          const { type, data = '' } = await next(what, tooLate);
          if (mayReset && type === 'reset') return;
          if (type !== 'changed') continue;
          const departures = departuresOfEvent(data);
          mustBe(
            departures.length === 0,
            `The event ${data} departs from the contract. ${departures.join(' ')}`,
          );
          if (satisfies(StreamEvent.parse(JSON.parse(data)))) return;
        }
      });

  return {
    lastId: () => lastId,
    sign: (what) => inTime((tooLate) => read(what, tooLate)),
    hear: hearing(false),
    hearOrReset: hearing(true),
  };
}
