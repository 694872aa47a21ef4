import assert from 'node:assert/strict';
import { beforeEach, describe, test } from 'node:test';
import { createHandTimer, type HandTimer } from '../testing/hand-timer.cases.ts';
import { IdleController } from './idle.controller.ts';

describe('a visit at a shared tablet', () => {
  let timer: HandTimer;
  let idle: IdleController;
  let ended: number;
  let busy: boolean;
  let now: number;
  let seconds: number;

  beforeEach(() => {
    timer = createHandTimer();
    [ended, busy, now, seconds] = [0, false, 0, 90];
    idle = new IdleController(
      { requestUpdate: () => undefined },
      {
        after: timer,
        clock: () => now,
        seconds: () => seconds,
        isBusy: () => busy,
        expired: () => ended++,
      },
    );
  });

  const pass = (secondsPassed: number): void => {
    for (let each = 0; each < secondsPassed; each++) {
      now += 1_000;
      timer.pass(1_000);
    }
  };

  test('ends when nobody has touched it for so long, after twenty seconds of warning', () => {
    idle.begin();
    pass(69);
    assert.equal(idle.left, undefined);
    pass(1);
    assert.equal(idle.left, 20);
    pass(19);
    assert.deepEqual([idle.left, ended], [1, 0]);
    pass(1);
    assert.deepEqual([idle.left, ended, timer.waiting], [undefined, 1, 0]);
  });

  test('goes on with each touch', () => {
    idle.begin();
    for (let each = 0; each < 20; each++) {
      pass(60);
      idle.touched();
    }
    assert.deepEqual([idle.left, ended], [undefined, 0]);
  });

  test('is extended by one tap as often as one likes, at least ten times (WCAG 2.2.1)', () => {
    idle.begin();
    for (let each = 0; each < 12; each++) {
      pass(89);
      assert.equal(idle.left, 1);
      idle.stay();
    }
    assert.deepEqual([idle.left, ended], [undefined, 0]);
  });

  test('lasts ten times as long for whoever asks for it, and for nobody after them', () => {
    idle.begin();
    pass(75);
    idle.stayLonger();
    pass(879);
    assert.equal(idle.left, undefined);
    pass(1);
    assert.equal(idle.left, 20);
    idle.end();
    idle.begin();
    pass(70);
    assert.equal(idle.left, 20);
  });

  test('is not taken for continued when somebody touches the screen during the warning', () => {
    idle.begin();
    pass(75);
    idle.touched();
    assert.equal(idle.left, 15);
  });

  test('does not end while something is being sent', () => {
    idle.begin();
    busy = true;
    pass(600);
    assert.deepEqual([idle.left, ended], [undefined, 0]);
    busy = false;
    pass(90);
    assert.equal(ended, 1);
  });

  test('has ended when a device wakes that slept for too long, though its timers stood still', () => {
    idle.begin();
    now += 89_000;
    idle.woken();
    assert.equal(ended, 0);
    now += 1_000;
    idle.woken();
    assert.deepEqual([ended, timer.waiting], [1, 0]);
    idle.woken();
    assert.equal(ended, 1);
  });

  test('is never shorter than its warning and ten seconds more, whatever a page says', () => {
    for (const wrong of [1, 0, -5, Number.NaN]) {
      seconds = wrong;
      idle.begin();
      pass(9);
      assert.equal(idle.left, undefined);
      pass(1);
      assert.equal(idle.left, 20);
      idle.end();
    }
  });

  test('leaves nothing that waits when it is over', () => {
    idle.begin();
    idle.end();
    pass(200);
    assert.deepEqual([ended, timer.waiting, idle.left], [0, 0, undefined]);
    idle.touched();
    idle.stay();
    assert.equal(timer.waiting, 0);
  });
});
