import assert from 'node:assert/strict';
import { test } from 'node:test';
import { openCaseStream, refusedWait } from './case-stream.ts';
import type { StreamOptions, StreamState } from './open-stream.ts';

/** The stream of a case, over one that says what it is told to. */
function listen() {
  const opened: (StreamOptions & { stopped: boolean })[] = [];
  const timers = new Map<() => void, number>();
  const heard: (boolean | 'changed')[] = [];
  const stop = openCaseStream(
    { endpoint: 'https://care.example', ref: 'case-1', headers: async () => ({}) },
    {
      openStream: (options) => {
        const stream = { ...options, stopped: false };
        opened.push(stream);
        return () => (stream.stopped = true);
      },
      after: (milliseconds, work) => {
        timers.set(work, milliseconds);
        return () => timers.delete(work);
      },
    },
    { hears: (isHeard) => heard.push(isHeard), changed: () => heard.push('changed') },
  );
  const say = (state: StreamState): void => opened.at(-1)?.onState?.(state);
  return {
    opened,
    timers,
    heard,
    stop,
    say,
    sign: () => opened.at(-1)?.onSign?.(),
    openAndEnd: () => {
      say({ is: 'open', resumed: false });
      say({ is: 'waiting', until: 0, status: undefined });
    },
  };
}

test('a stream counts as heard once something has come through, not when it opens', () => {
  const { opened, say, sign, heard } = listen();
  assert.deepEqual(opened[0]?.query, { case: 'case-1' });
  say({ is: 'connecting' });
  say({ is: 'open', resumed: false });
  assert.deepEqual(heard, []);
  sign();
  sign();
  opened[0].onEvent({ type: 'reset' });
  assert.deepEqual(heard, [true, 'changed']);
  say({ is: 'waiting', until: 0, status: undefined });
  assert.deepEqual(heard, [true, 'changed', false]);
});

for (const [what, status] of [
  ['a backend without streams', 404],
  ['a page that is no stream', 200],
  ['a wrong secret', 401],
] as const)
  test(`${what} is asked again only rarely`, () => {
    const { say, opened, timers } = listen();
    say({ is: 'waiting', until: 1, status });
    assert.equal(opened[0]!.stopped, true);
    assert.deepEqual([...timers.values()], [refusedWait]);
    [...timers.keys()][0]!();
    assert.deepEqual([opened.length, opened[1]!.stopped], [2, false]);
  });

for (const status of [undefined, 429, 500, 503])
  test(`after ${status ?? 'no answer'} the stream itself tries again`, () => {
    const { say, opened, timers } = listen();
    for (let count = 0; count < 5; count++) say({ is: 'waiting', until: 1, status });
    assert.deepEqual([opened.length, opened[0]!.stopped, timers.size], [1, false, 0]);
  });

test('a proxy that holds back what is said is found out, and asked again only rarely', () => {
  const { openAndEnd, say, opened, timers, heard } = listen();
  openAndEnd();
  assert.equal(opened[0]!.stopped, false, 'a server may stop before it says anything');
  say({ is: 'connecting' });
  openAndEnd();
  assert.deepEqual([opened[0]!.stopped, timers.size, heard], [true, 1, []]);
});

test('one that has said something was not held back', () => {
  const { openAndEnd, sign, say, opened } = listen();
  openAndEnd();
  say({ is: 'open', resumed: false });
  sign();
  say({ is: 'waiting', until: 0, status: undefined });
  openAndEnd();
  assert.equal(opened[0]!.stopped, false);
});

test('stopped, it leaves nothing behind', () => {
  const { say, stop, opened, timers } = listen();
  say({ is: 'waiting', until: 1, status: 404 });
  stop();
  assert.deepEqual([opened[0]!.stopped, timers.size], [true, 0]);
});
