import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Listen } from '../database/listen.ts';
import { TestTimers } from '../testing/test-timers.ts';
import { checkInterval, keepListening } from './keep-listening.ts';

/** A database whose connections break when they are told to. */
class Wire {
  readonly timers = new TestTimers();
  readonly logged: string[] = [];
  readonly heard: string[] = [];
  lost = 0;
  missed = 0;
  opened = 0;
  stopped = 0;
  isDown = false;
  isDead = false;
  say: (payload: string) => void = () => undefined;
  cut: (error: unknown) => void = () => undefined;

  readonly listen: Listen = (_channel, hear, lost) => {
    if (this.isDown) return Promise.reject(new Error('refused'));
    this.opened += 1;
    this.say = hear;
    this.cut = lost;
    return Promise.resolve({
      check: () => (this.isDead ? Promise.reject(new Error('no answer')) : Promise.resolve()),
      stop: () => {
        this.stopped += 1;
        return Promise.resolve();
      },
    });
  };

  keep(): Promise<() => Promise<void>> {
    const ears = {
      hear: (payload: string) => this.heard.push(payload),
      lost: () => (this.lost += 1),
      missed: () => (this.missed += 1),
    };
    return keepListening(this.listen, 'any', ears, {
      after: this.timers.after,
      log: (message) => this.logged.push(message),
    });
  }
}

describe('listening', () => {
  test('goes on after the connection was lost, and says that something may have been missed', async () => {
    const wire = new Wire();
    const stop = await wire.keep();
    wire.say('one');
    wire.cut(new Error('reset'));
    assert.deepEqual([wire.timers.waits, wire.lost], [[1_000], 1]);
    assert.equal(wire.missed, 0, 'not before it hears again, or it would be too early');
    wire.timers.ring(1_000);
    await wire.timers.until(() => wire.opened === 2 && wire.timers.waits.includes(checkInterval));
    wire.say('two');
    await stop();
    assert.deepEqual([wire.heard, wire.missed], [['one', 'two'], 1]);
    assert.deepEqual(wire.logged, ['the connection that hears of changes was lost']);
  });

  test('is tried again, less and less often, while the database is away', async () => {
    const wire = new Wire();
    const stop = await wire.keep();
    wire.isDown = true;
    wire.cut(new Error('reset'));
    for (const wait of [1_000, 2_000, 4_000, 8_000, 16_000, 30_000, 30_000]) {
      await wire.timers.until(() => wire.timers.waits.includes(wait));
      wire.timers.ring(wait);
    }
    await wire.timers.until(() => wire.timers.waits.length > 0);
    await stop();
    assert.deepEqual(wire.timers.waits, []);
    assert.equal(wire.missed, 0);
  });

  test('finds out that a connection is dead although nobody said so', async () => {
    const wire = new Wire();
    const stop = await wire.keep();
    wire.timers.ring(checkInterval);
    await wire.timers.until(() => wire.timers.waits.includes(checkInterval));
    assert.equal(wire.opened, 1, 'it answered');
    wire.isDead = true;
    wire.timers.ring(checkInterval);
    await wire.timers.until(() => wire.timers.waits.includes(1_000));
    assert.equal(wire.stopped, 1, 'what is left of it is let go');
    await stop();
  });

  test('stopped, it leaves nothing behind and reopens nothing', async () => {
    const wire = new Wire();
    await (
      await wire.keep()
    )();
    wire.cut(new Error('late'));
    assert.deepEqual([wire.timers.waits, wire.stopped, wire.logged], [[], 1, []]);
  });

  test('that cannot begin is an error', async () => {
    const wire = new Wire();
    wire.isDown = true;
    await assert.rejects(wire.keep(), /refused/);
  });
});
