import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { longestSilence, openStream, type StreamNews, type StreamState } from './open-stream.ts';

const caseId = '019a9c5e-0000-7000-8000-00000000000a';
const start = Date.parse('2026-11-23T02:00:00Z');
const changed = (id: number, version = 4): string =>
  `id: ${id}\nevent: changed\ndata: ${JSON.stringify({ id: caseId, version })}\n\n`;

interface Timer {
  readonly at: number;
  readonly work: () => void;
}

/** A request that the stream made, and what it is answered. */
class Asked {
  readonly url: string;
  readonly headers: Headers;
  readonly signal: AbortSignal;
  readonly #settle: (response: Response | Error) => void;
  #body: ReadableStreamDefaultController<Uint8Array> | undefined;

  constructor(url: string, init: RequestInit, settle: (response: Response | Error) => void) {
    this.url = url;
    this.headers = new Headers(init.headers);
    this.signal = init.signal!;
    this.#settle = settle;
    this.signal.addEventListener('abort', () => this.fail());
  }

  open(): void {
    const body = new ReadableStream<Uint8Array>({ start: (controller) => void (this.#body = controller) });
    this.#settle(new Response(body, { headers: { 'content-type': 'text/event-stream; charset=utf-8' } }));
  }
  say(text: string): void {
    this.#body!.enqueue(new TextEncoder().encode(text));
  }
  end(): void {
    this.#body!.close();
  }
  refuse(status: number, headers: Readonly<Record<string, string>> = {}): void {
    this.#settle(new Response('{}', { status, headers }));
  }
  fail(): void {
    this.#settle(new TypeError('fetch failed'));
    try {
      this.#body?.error(new TypeError('terminated'));
    } catch {
      // It has ended already.
    }
  }
}

/** A world in which time passes when it is told to. */
class World {
  now = start;
  random = 0.5;
  wanted = true;
  readonly states: StreamState[] = [];
  readonly news: StreamNews[] = [];
  readonly reported: unknown[] = [];
  readonly timers = new Set<Timer>();
  readonly presenceListeners = new Set<() => void>();
  token = 0;
  stop: () => void = () => undefined;
  #asked: Asked[] = [];
  #waiting: { isTrue: () => boolean; resolve: () => void }[] = [];

  open(options: Partial<Parameters<typeof openStream>[0]> = {}): this {
    this.stop = openStream({
      endpoint: 'https://care.example/',
      headers: () => Promise.resolve({ authorization: `Bearer ${++this.token}` }),
      onEvent: (news) => this.#notice(() => this.news.push(news)),
      onState: (state) => this.#notice(() => this.states.push(state)),
      presence: {
        wanted: () => this.wanted,
        onChange: (listener) => {
          this.presenceListeners.add(listener);
          return () => this.presenceListeners.delete(listener);
        },
      },
      ports: {
        clock: () => this.now,
        random: () => this.random,
        report: (error) => this.reported.push(error),
        after: (milliseconds, work) => {
          const timer = { at: this.now + milliseconds, work };
          this.timers.add(timer);
          return () => this.timers.delete(timer);
        },
        fetch: (url, init) =>
          new Promise((resolve, reject) => {
            const settle = (answer: Response | Error): void =>
              answer instanceof Error ? reject(answer) : resolve(answer);
            this.#notice(() => this.#asked.push(new Asked(url, init, settle)));
          }),
      },
      ...options,
    });
    return this;
  }

  /** The n-th request, once it has been made. */
  async asked(count: number): Promise<Asked> {
    await this.until(() => this.#asked.length >= count);
    assert.equal(this.#asked.length, count);
    return this.#asked[count - 1]!;
  }
  async said(is: StreamState['is']): Promise<StreamState> {
    await this.until(() => this.states.at(-1)?.is === is);
    return this.states.at(-1)!;
  }
  heard(count: number): Promise<void> {
    return this.until(() => this.news.length >= count);
  }
  until(isTrue: () => boolean): Promise<void> {
    return isTrue() ? Promise.resolve() : new Promise((resolve) => this.#waiting.push({ isTrue, resolve }));
  }
  pass(milliseconds: number): void {
    this.now += milliseconds;
    for (const timer of [...this.timers]) {
      if (timer.at > this.now || !this.timers.delete(timer)) continue;
      timer.work();
    }
  }
  isWanted(wanted: boolean): void {
    this.wanted = wanted;
    for (const listener of this.presenceListeners) listener();
  }
  #notice(happens: () => void): void {
    happens();
    this.#waiting = this.#waiting.filter(({ isTrue, resolve }) => {
      if (!isTrue()) return true;
      resolve();
      return false;
    });
  }
}

describe('a stream', () => {
  test('asks with what lets in, and tells what has changed', async () => {
    const world = new World().open({ query: { case: 'SHA-2026-000007' } });
    const asked = await world.asked(1);
    assert.equal(asked.url, 'https://care.example/v1/stream?case=SHA-2026-000007');
    assert.equal(asked.headers.get('authorization'), 'Bearer 1');
    assert.equal(asked.headers.get('last-event-id'), null);
    asked.open();
    await world.said('open');
    asked.say(`: it lives\nid: ${start}\n\n${changed(start + 1)}event: reset\ndata: {}\n\n`);
    await world.heard(2);
    assert.deepEqual(world.news, [{ type: 'changed', id: caseId, version: 4 }, { type: 'reset' }]);
    assert.deepEqual(world.states, [{ is: 'connecting' }, { is: 'open', resumed: false }]);
    world.stop();
  });

  test('passes over what it does not know, and what cannot be read', async () => {
    const world = new World().open();
    const asked = await world.asked(1);
    asked.open();
    await world.said('open');
    asked.say('event: weather\ndata: {}\n\nevent: changed\ndata: {"id":\n\nevent: changed\n\n');
    asked.say(`event: changed\ndata: {"id":"x","version":1}\n\n${changed(5).replace('}', ',"more":1}')}`);
    await world.heard(1);
    assert.deepEqual(world.news, [{ type: 'changed', id: caseId, version: 4 }]);
    world.stop();
  });

  test('goes on where it was, with fresh headers, after the server ended it', async () => {
    const world = new World().open();
    const first = await world.asked(1);
    first.open();
    first.say(changed(7) + changed(8, 5));
    await world.heard(2);
    first.end();
    assert.deepEqual(await world.said('waiting'), { is: 'waiting', until: start + 1_000, status: undefined });
    world.pass(999);
    assert.equal(world.states.at(-1)?.is, 'waiting');
    world.pass(1);
    const second = await world.asked(2);
    assert.equal(second.headers.get('last-event-id'), '8');
    assert.equal(second.headers.get('authorization'), 'Bearer 2');
    second.open();
    assert.deepEqual(await world.said('open'), { is: 'open', resumed: true });
    world.stop();
  });

  test('an id without anything else moves on where it goes on from', async () => {
    const world = new World().open();
    const first = await world.asked(1);
    first.open();
    first.say(`${changed(7)}id: 9\n\n${changed(10)}id: 11\n\n`);
    await world.heard(2);
    first.end();
    await world.said('waiting');
    world.pass(1_000);
    assert.equal((await world.asked(2)).headers.get('last-event-id'), '11');
    world.stop();
  });

  test('waits longer the oftener it fails, up to about a minute, and never gives up', async () => {
    const world = new World().open();
    const waits: number[] = [];
    for (let count = 1; count <= 9; count++) {
      (await world.asked(count)).fail();
      const state = await world.said('waiting');
      waits.push(state.is === 'waiting' ? state.until - world.now : 0);
      world.pass(waits.at(-1)!);
    }
    assert.deepEqual(waits, [1_000, 2_000, 4_000, 8_000, 16_000, 32_000, 32_000, 32_000, 32_000]);
    world.stop();
  });

  test('a thousand streams do not come back at once: the wait is anything up to its ceiling', async () => {
    for (const [random, wait] of [
      [0, 500],
      [0.999, 1_998],
    ] as const) {
      const world = new World();
      world.random = random;
      world.open();
      (await world.asked(1)).fail();
      assert.deepEqual(await world.said('waiting'), {
        is: 'waiting',
        until: start + wait,
        status: undefined,
      });
      world.stop();
    }
  });

  test('a stream that lasted begins anew with short waits', async () => {
    const world = new World().open();
    for (const count of [1, 2, 3]) {
      (await world.asked(count)).fail();
      await world.said('waiting');
      world.pass(60_000);
    }
    const asked = await world.asked(4);
    asked.open();
    await world.said('open');
    world.now += 30_000;
    asked.end();
    assert.deepEqual(await world.said('waiting'), {
      is: 'waiting',
      until: world.now + 1_000,
      status: undefined,
    });
    world.stop();
  });

  for (const [name, status, headers, wait] of [
    ['says with which status it was refused', 401, {}, 1_000],
    ['waits as long as the server asks', 503, { 'retry-after': '20' }, 20_000],
    ['takes a page for no stream', 200, { 'content-type': 'text/html' }, 1_000],
  ] as const)
    test(`it ${name}`, async () => {
      const world = new World().open();
      (await world.asked(1)).refuse(status, headers);
      assert.deepEqual(await world.said('waiting'), { is: 'waiting', until: start + wait, status });
      world.stop();
    });

  test('a token that cannot be had is trouble like any other', async () => {
    let tries = 0;
    const world = new World().open({
      headers: () => (++tries === 1 ? Promise.reject(new Error('offline')) : Promise.resolve({})),
    });
    await world.said('waiting');
    world.pass(1_000);
    await world.asked(1);
    world.stop();
  });

  for (const [name, prepare] of [
    ['nobody answers', () => undefined],
    ['a stream falls silent', (asked: Asked) => asked.open()],
  ] as const)
    test(`when ${name}, it tries again after a minute`, async () => {
      const world = new World().open();
      const asked = await world.asked(1);
      prepare(asked);
      if (name !== 'nobody answers') await world.said('open');
      world.pass(longestSilence - 1);
      assert.equal(asked.signal.aborted, false);
      world.pass(1);
      assert.equal(asked.signal.aborted, true);
      await world.said('waiting');
      world.stop();
    });

  test('a token that never comes does not hold it up for ever either', async () => {
    const world = new World().open({ headers: () => new Promise(() => undefined) });
    world.pass(longestSilence);
    await world.said('waiting');
    world.stop();
  });

  test('each sign of life counts', async () => {
    const world = new World().open();
    const asked = await world.asked(1);
    asked.open();
    await world.said('open');
    for (let beat = 1; beat <= 4; beat++) {
      world.pass(longestSilence - 1);
      asked.say(`: \n${changed(beat)}`);
      await world.heard(beat);
    }
    assert.equal(asked.signal.aborted, false);
    world.stop();
  });

  test('while nobody is there it is closed; then it goes on at once where it was', async () => {
    const world = new World().open();
    const first = await world.asked(1);
    first.open();
    first.say(changed(7));
    await world.heard(1);
    world.isWanted(false);
    world.isWanted(false);
    assert.equal(first.signal.aborted, true);
    assert.deepEqual(
      world.states.map(({ is }) => is),
      ['connecting', 'open', 'paused'],
    );
    assert.equal(world.timers.size, 0, 'nothing is tried meanwhile');
    world.isWanted(true);
    assert.equal((await world.asked(2)).headers.get('last-event-id'), '7');
    world.stop();
  });

  test('when somebody returns while it waits, it does not wait on', async () => {
    const world = new World().open();
    (await world.asked(1)).fail();
    await world.said('waiting');
    world.isWanted(true);
    await world.asked(2);
    assert.equal(world.timers.size, 1, 'only the watch over the new try is left');
    world.stop();
  });

  test('stopped, it says and hears no more, and leaves nothing behind', async () => {
    const world = new World().open();
    const asked = await world.asked(1);
    asked.open();
    asked.say(changed(7));
    await world.heard(1);
    const { length } = world.states;
    world.stop();
    world.isWanted(true);
    assert.equal(asked.signal.aborted, true);
    assert.equal(world.timers.size, 0);
    assert.equal(world.presenceListeners.size, 0);
    assert.equal(world.states.length, length);
  });

  test('stopped by a listener, it tells not even the rest of what has arrived', async () => {
    let heard = 0;
    const world = new World();
    world.open({
      onEvent: () => {
        heard += 1;
        world.stop();
      },
    });
    const asked = await world.asked(1);
    asked.open();
    await world.said('open');
    asked.say(changed(7) + changed(8));
    await new Promise((resolve) => asked.signal.addEventListener('abort', resolve));
    assert.equal(heard, 1);
  });

  test('an error of a listener is told to the page and ends nothing', async () => {
    const error = new Error('of the page');
    let heard = 0;
    const world = new World().open({
      onEvent: () => {
        heard += 1;
        throw error;
      },
    });
    const asked = await world.asked(1);
    asked.open();
    await world.said('open');
    asked.say(changed(7) + changed(8));
    asked.end();
    await world.said('waiting');
    assert.equal(heard, 2);
    assert.deepEqual(world.reported, [error, error]);
    world.stop();
  });
});
