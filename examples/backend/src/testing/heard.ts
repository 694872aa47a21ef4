import assert from 'node:assert/strict';
import { departuresOfEvent } from '@redress/sdk/conformance';
import { createEventParser, type StreamMessage } from '@redress/sdk/stream';

/** What is told to somebody who listens. */
export interface Heard {
  readonly status: number;
  readonly headers: Headers;
  /** All that has arrived, as it stands in the stream. */
  readonly text: string;
  /** The id from which one would go on. */
  readonly lastId: string;
  /** The next event that is not only an id; `undefined` when the stream has ended. */
  next(): Promise<StreamMessage | undefined>;
  /** The next `changed`, as case and version. */
  change(): Promise<readonly [id: string, version: number] | undefined>;
  /** Reads until so much has arrived. */
  until(isThere: (text: string) => boolean): Promise<void>;
  leave(): Promise<void>;
}

/** Listens to an answer; every event is held to the contract. */
export function heardIn({ status, headers, body }: Response): Heard {
  const pieces = (body as ReadableStream<Uint8Array<ArrayBuffer>>).getReader();
  const decoder = new TextDecoder();
  const messages: StreamMessage[] = [];
  let text = '';
  let lastId = '';
  const take = createEventParser((message) => {
    lastId = message.id;
    if (message.data === undefined) return;
    if (message.type === 'changed') assert.deepEqual(departuresOfEvent(message.data), []);
    messages.push(message);
  });

  /** False when the stream has ended. */
  async function read(): Promise<boolean> {
    const { done, value } = await pieces.read();
    if (done) return false;
    const piece = decoder.decode(value, { stream: true });
    text += piece;
    take(piece);
    return true;
  }

  const next = async (): Promise<StreamMessage | undefined> => {
    while (messages.length === 0) if (!(await read())) return undefined;
    return messages.shift();
  };
  return {
    status,
    headers,
    get text() {
      return text;
    },
    get lastId() {
      return lastId;
    },
    next,
    change: async () => {
      const message = await next();
      if (!message) return undefined;
      assert.equal(message.type, 'changed');
      const { id, version } = JSON.parse(message.data!) as { id: string; version: number };
      return [id, version];
    },
    until: async (isThere) => {
      while (!isThere(text)) assert.ok(await read(), `The stream ended with: ${text}`);
    },
    leave: () => pieces.cancel(),
  };
}
