import assert from 'node:assert/strict';
import { setImmediate as turn } from 'node:timers/promises';
import { test } from 'node:test';
import type { DeskQueue } from '../contract/index.ts';
import type { StreamOptions } from '../stream/index.ts';
import { queueInterval, watchQueue } from './watch-queue.ts';

/** A desk whose stream, time and page do what they are told. */
function createWorld() {
  const world = {
    visible: true,
    looks: 0,
    told: 0,
    errors: 0,
    streams: 0,
    wait: undefined as number | undefined,
    ring: (): void => undefined,
    stream: {} as StreamOptions,
    comeBack: (): void => undefined,
    answer: (): Promise<DeskQueue> => Promise.resolve({ at: 0, cases: [] }),
  };
  const stop = watchQueue(
    {
      endpoint: 'https://care.example',
      headers: () => Promise.resolve({}),
      queue: () => {
        world.looks++;
        return world.answer();
      },
    },
    {
      openStream: (options) => {
        world.stream = options;
        world.streams++;
        return () => world.streams--;
      },
      after: (milliseconds, work) => {
        world.wait = milliseconds;
        world.ring = work;
        return () => (world.wait = undefined);
      },
      connectivity: {
        visible: () => world.visible,
        onReturn: (listener) => {
          world.comeBack = listener;
          return () => undefined;
        },
      },
    },
    () => world.told++,
    () => world.errors++,
  );
  return { world, stop };
}
const changed = { type: 'changed', id: '019a9c5e-0000-7000-8000-00000000000a', version: 4 } as const;

test('while changes are not heard the queue is looked at often, while they are, seldom', async () => {
  const { world } = createWorld();
  await turn();
  assert.deepEqual([world.looks, world.told, world.wait], [1, 1, queueInterval.deaf]);
  world.stream.onState!({ is: 'open', resumed: false });
  await turn();
  assert.deepEqual([world.looks, world.wait], [2, queueInterval.hearing], 'what came before it is not told');
  world.ring();
  await turn();
  assert.equal(world.looks, 3, 'what becomes late makes no event');
});

test('a change is looked at once it is heard', async () => {
  const { world } = createWorld();
  await turn();
  world.stream.onState!({ is: 'open', resumed: true });
  world.stream.onEvent(changed);
  await turn();
  assert.equal(world.looks, 2);
});

test('many changes while the queue is read make one more look', async () => {
  const { world } = createWorld();
  await turn();
  let finish = (): void => undefined;
  world.answer = () => new Promise((resolve) => (finish = () => resolve({ at: 0, cases: [] })));
  world.stream.onEvent(changed);
  for (let i = 0; i < 10; i++) world.stream.onEvent(changed);
  assert.equal(world.looks, 2);
  finish();
  await turn();
  assert.equal(world.looks, 3);
  finish();
  await turn();
  assert.equal(world.looks, 3);
});

test('once the stream is gone one looks by oneself again', async () => {
  const { world } = createWorld();
  await turn();
  world.stream.onState!({ is: 'open', resumed: false });
  await turn();
  world.stream.onState!({ is: 'waiting', until: 0, status: 503 });
  await turn();
  assert.equal(world.wait, queueInterval.deaf);
});

test('nobody looks at a hidden page, and its return is a reason to look', async () => {
  const { world } = createWorld();
  await turn();
  world.visible = false;
  world.ring();
  await turn();
  assert.equal(world.looks, 1);
  world.visible = true;
  world.comeBack();
  await turn();
  assert.equal(world.looks, 2);
});

test('an error is told, and the next look comes all the same', async () => {
  const { world } = createWorld();
  await turn();
  world.answer = () => Promise.reject(new Error('unreachable'));
  world.ring();
  await turn();
  assert.deepEqual([world.errors, world.wait], [1, queueInterval.deaf]);
});

test('what was stopped looks no more, and hears no more', async () => {
  const { world, stop } = createWorld();
  await turn();
  stop();
  assert.deepEqual([world.streams, world.wait], [0, undefined]);
  world.comeBack();
  await turn();
  assert.equal(world.looks, 1);
});
