import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Case } from '@redress/rules';
import { heardIn } from '../testing/heard.ts';
import { newId } from '../testing/samples.ts';
import { mondayMorning } from '../testing/test-backend.ts';
import { TestTimers } from '../testing/test-timers.ts';
import type { ChangedCase } from './changed-case.ts';
import type { Hub, Reader } from './hub.ts';
import {
  heartbeat,
  longestStream,
  mostUnread,
  openReaderStream,
  type Listener,
} from './open-reader-stream.ts';

/** A hub of readers who are told by hand, and time that passes by hand. */
class Scene {
  readonly timers = new TestTimers();
  readonly readers = new Set<Reader>();
  now = mondayMorning;
  isUpToDate = true;

  open(listener: Partial<Listener> = {}) {
    const { isUpToDate } = this;
    const hub: Partial<Hub> = {
      isUpToDate,
      add: (reader) => {
        this.readers.add(reader);
        return () => this.readers.delete(reader);
      },
    };
    const deps = { clock: () => this.now, after: this.timers.after, log: () => undefined };
    const stream = openReaderStream(
      { caller: 'case harbour', tenant: 'harbour', knowsOf: () => true, ...listener },
      deps as unknown as Parameters<typeof openReaderStream>[1],
      hub as Hub,
    );
    return heardIn(new Response(stream));
  }
  tell(version: number): void {
    const changed = { tenant: 'harbour', case: { id: newId(), version } as Case, changedAt: this.now };
    for (const reader of [...this.readers]) reader.tell(changed as ChangedCase);
  }
  get isOver(): boolean {
    return this.readers.size === 0 && this.timers.waits.length === 0;
  }
}

describe('the stream of somebody who listens', () => {
  test('begins with the id from which they would go on, before anything has changed', async () => {
    const scene = new Scene();
    const heard = scene.open();
    await heard.until((text) => text === `id: ${mondayMorning}\n\n`);
    await heard.leave();
  });

  test('shows every 25 seconds that it lives, and moves on from where they would go on', async () => {
    const scene = new Scene();
    const heard = scene.open();
    for (let beat = 1; beat <= 3; beat++) {
      scene.now += heartbeat;
      scene.timers.ring(heartbeat);
      await heard.until((text) => text.endsWith(`:\nid: ${mondayMorning + beat * heartbeat}\n\n`));
    }
    assert.equal(heartbeat, 25_000);
    await heard.leave();
  });

  test('does not move on while the process may not hear of everything', async () => {
    const scene = new Scene();
    scene.isUpToDate = false;
    const heard = scene.open();
    scene.now += heartbeat;
    scene.timers.ring(heartbeat);
    await heard.until((text) => text.endsWith(':\n\n'));
    assert.equal(heard.lastId, String(mondayMorning));
    await heard.leave();
  });

  for (const [why, listener, wait] of [
    ['the token runs out', { until: mondayMorning + 90_000 }, 90_000],
    ['a quarter of an hour is over', { until: mondayMorning + 3_600_000 }, longestStream],
    ['a quarter of an hour is over, without a token', {}, longestStream],
  ] as const)
    test(`ends when ${why}`, async () => {
      const scene = new Scene();
      const heard = scene.open(listener);
      scene.timers.ring(wait);
      assert.equal(await heard.next(), undefined);
      assert.ok(scene.isOver);
    });

  test('ends when they go away, and leaves nothing behind', async () => {
    const scene = new Scene();
    const heard = scene.open();
    assert.equal(scene.isOver, false);
    await heard.leave();
    assert.ok(scene.isOver);
    scene.tell(1);
  });

  test('ends when they are too slow, before it fills the memory; what waits is delivered', async () => {
    const scene = new Scene();
    const heard = scene.open();
    let told = 0;
    while (!scene.isOver) scene.tell(++told);
    assert.ok(told > 400 && told < 1_000, String(told));
    let delivered = 0;
    while (await heard.change()) delivered += 1;
    assert.equal(delivered, told);
    assert.ok(heard.text.length < mostUnread + 200);
  });
});
