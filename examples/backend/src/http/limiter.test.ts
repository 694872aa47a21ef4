import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { networkOf } from './address-in.ts';
import { createLimiter } from './limiter.ts';

describe('a limiter of three at once and one each second', () => {
  const limit = { burst: 3, perMinute: 60 };
  const limiterAt = (now: number, keys?: number) => {
    const time = { now };
    return { time, limiter: createLimiter(limit, () => time.now, keys) };
  };

  test('lets three in, then says how long to wait', () => {
    const { limiter } = limiterAt(0);
    assert.deepEqual(
      [1, 2, 3, 4].map(() => limiter.take('a')),
      [0, 0, 0, 1_000],
    );
  });

  test('lets the next one in when that time has passed, and not before', () => {
    const { limiter, time } = limiterAt(0);
    for (let at = 0; at < 3; at++) limiter.take('a');
    time.now = 500;
    assert.equal(limiter.take('a'), 500);
    time.now = 1_000;
    assert.equal(limiter.take('a'), 0);
  });

  test('keeps no more room than three, however long nobody comes', () => {
    const { limiter, time } = limiterAt(0);
    limiter.take('a');
    time.now = 3_600_000;
    assert.deepEqual(
      [1, 2, 3, 4].map(() => limiter.take('a')),
      [0, 0, 0, 1_000],
    );
  });

  test('counts each key for itself, and is not confused by a clock that is set back', () => {
    const { limiter, time } = limiterAt(10_000);
    for (let at = 0; at < 3; at++) limiter.take('a');
    assert.equal(limiter.take('b'), 0);
    time.now = 0;
    assert.equal(limiter.take('a'), 1_000);
    assert.equal(limiter.take('b'), 0);
  });

  test('remembers so many keys and no more: a flood of addresses fills no memory', () => {
    const { limiter } = limiterAt(0, 2);
    for (let at = 0; at < 3; at++) limiter.take('a');
    limiter.take('b');
    assert.equal(limiter.take('a'), 1_000, 'it was heard of after b');
    limiter.take('c');
    assert.deepEqual(
      [1, 2, 3, 4].map(() => limiter.take('b')),
      [0, 0, 0, 1_000],
      'b was forgotten',
    );
  });
});

test('addresses of one connection count as one', () => {
  const cases: readonly (readonly [address: string, network: string])[] = [
    ['203.0.113.9', '203.0.113.9'],
    ['::ffff:203.0.113.9', '203.0.113.9'],
    ['2001:DB8:1:2:3:4:5:6', '2001:db8:1:2::/64'],
    ['2001:db8:1:2::1', '2001:db8:1:2::/64'],
    ['2001:db8::1', '2001:db8:0:0::/64'],
    ['::1', '0:0:0:0::/64'],
    ['fe80::1%eth0', 'fe80:0:0:0::/64'],
    ['not an address', 'not an address'],
  ];
  for (const [address, network] of cases) assert.equal(networkOf(address), network);
});
