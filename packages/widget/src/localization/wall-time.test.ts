import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { instantOf, wallTimeOf } from './wall-time.ts';

describe('the time on a wall is an instant by the clock of its zone', () => {
  const cases: readonly (readonly [why: string, zone: string, wall: string, instant: string])[] = [
    ['a zone without summer time', 'Asia/Shanghai', '2026-11-20T14:35', '2026-11-20T06:35Z'],
    ['the day before there, the day after here', 'Asia/Shanghai', '2026-11-20T02:00', '2026-11-19T18:00Z'],
    ['in winter', 'America/New_York', '2026-01-15T09:00', '2026-01-15T14:00Z'],
    ['in summer', 'America/New_York', '2026-07-15T09:00', '2026-07-15T13:00Z'],
    ['just before the clock is put forward', 'America/New_York', '2026-03-08T01:59', '2026-03-08T06:59Z'],
    ['skipped: moved on by the hour skipped', 'America/New_York', '2026-03-08T02:30', '2026-03-08T07:30Z'],
    ['just after it is put forward', 'America/New_York', '2026-03-08T03:00', '2026-03-08T07:00Z'],
    ['shown twice: the first of the two', 'America/New_York', '2026-11-01T01:30', '2026-11-01T05:30Z'],
    ['after it was put back', 'America/New_York', '2026-11-01T02:00', '2026-11-01T07:00Z'],
    ['half an hour skipped', 'Australia/Lord_Howe', '2026-10-04T02:15', '2026-10-03T15:45Z'],
    ['a quarter of an hour off', 'Asia/Kathmandu', '2026-11-20T00:00', '2026-11-19T18:15Z'],
    ['a day that never was', 'Pacific/Apia', '2011-12-30T12:00', '2011-12-30T22:00Z'],
  ];
  for (const [why, zone, wall, instant] of cases) {
    it(`${wall} in ${zone}: ${why}`, () => assert.equal(instantOf(wall, zone), Date.parse(instant)));
  }

  it('and back: what a clock shows at an instant is that instant, or the first time it showed the same', () => {
    const zones = [
      'Asia/Shanghai',
      'America/New_York',
      'Europe/Dublin',
      'Australia/Lord_Howe',
      'Asia/Kathmandu',
    ];
    const minute = 60_000;
    const minutes = fc.integer({ min: Date.UTC(2000, 0) / minute, max: Date.UTC(2037, 0) / minute });
    fc.assert(
      fc.property(minutes, fc.constantFrom(...zones), (at, zone) => {
        const wall = wallTimeOf(at * minute, zone);
        const found = instantOf(wall, zone)!;
        assert.equal(wallTimeOf(found, zone), wall);
        assert.ok(found <= at * minute && at * minute - found <= 60 * minute);
      }),
    );
  });

  it('a text that is no time is none', () => {
    for (const text of ['', '2026-11-20', '2026-13-40T10:00', '14:35']) {
      assert.equal(instantOf(text, 'Asia/Shanghai'), undefined);
    }
  });
});
