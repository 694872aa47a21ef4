import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { Formats } from './formats.ts';
import { en } from './messages/en.ts';
import { zhHans } from './messages/zh-hans.ts';

const english = new Formats('en', en.time);
const chinese = new Formats('zh-CN', zhHans.time);
const zone = 'Asia/Shanghai';
const at = (time: string): number => Date.parse(`${time}+08:00`);
const now = at('2026-11-20T10:00');

describe('a point in time', () => {
  const cases: readonly (readonly [time: string, english: string, chinese: string])[] = [
    ['2026-11-20T14:35', '14:35 today', '今天 14:35'],
    ['2026-11-20T00:00', '00:00 today', '今天 00:00'],
    ['2026-11-21T09:00', '09:00 tomorrow', '明天 09:00'],
    ['2026-11-19T23:59', '23:59 yesterday', '昨天 23:59'],
    ['2026-11-24T09:00', '09:00 on Tue, Nov 24', '11月24日周二 09:00'],
    ['2027-11-24T09:00', '09:00 on Nov 24, 2027', '2027年11月24日 09:00'],
  ];
  for (const [time, inEnglish, inChinese] of cases) {
    it(`${time} is ${inEnglish}, ${inChinese}`, () => {
      assert.equal(english.when(at(time), zone, now), inEnglish);
      assert.equal(chinese.when(at(time), zone, now), inChinese);
    });
  }

  it('counts its days by the zone’s calendar, not by the device’s', () => {
    assert.equal(english.when(at('2026-11-21T00:30'), zone, at('2026-11-20T23:30')), '00:30 tomorrow');
  });

  it('names a zone whose clock is not the device’s, and only such a one', () => {
    const device = Intl.DateTimeFormat().resolvedOptions().timeZone;
    const other = device === 'Asia/Tokyo' ? 'Asia/Shanghai' : 'Asia/Tokyo';
    assert.equal(english.foreignZone(now, device), undefined);
    assert.match(english.whenInZone(now, other, now), / \((Japan|China) Time\)$/);
    assert.match(chinese.whenInZone(now, other, now), /^(日本|中国)时间 /);
  });
});

describe('a length of time in its two largest units', () => {
  const cases: readonly (readonly [minutes: number, english: string, chinese: string])[] = [
    [0, 'less than a minute', '不到 1 分钟'],
    [1, '1 minute', '1分钟'],
    [12, '12 minutes', '12分钟'],
    [60, '1 hour', '1小时'],
    [95, '1 hour 35 minutes', '1小时 35分钟'],
    [2 * 1440 + 5, '2 days', '2天'],
    [2 * 1440 + 185, '2 days 3 hours', '2天 3小时'],
    [-12, '12 minutes', '12分钟'],
  ];
  for (const [minutes, inEnglish, inChinese] of cases) {
    it(`${minutes} min is ${inEnglish}, ${inChinese}`, () => {
      assert.equal(english.duration(minutes * 60_000), inEnglish);
      assert.equal(chinese.duration(minutes * 60_000), inChinese);
    });
  }
});

it('a file size is told in megabytes', () => assert.equal(english.size(2_560_000), '2.4 MB'));

it('an amount is told in its currency, without empty decimals', () => {
  assert.equal(english.money({ amount: 1280, currency: 'CNY' }), 'CN¥1,280');
  assert.equal(chinese.money({ amount: 1280.5, currency: 'CNY' }), '¥1,280.50');
  assert.equal(english.money({ amount: 12, currency: 'XYZ' }).replace(/\s/, ' '), 'XYZ 12');
});
