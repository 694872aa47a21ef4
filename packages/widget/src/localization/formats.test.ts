import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { Formats } from './formats.ts';
import { en } from './messages/en.ts';
import { id } from './messages/id.ts';
import { zhHans } from './messages/zh-hans.ts';
import { zhHant } from './messages/zh-hant.ts';

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
    [1, '1\u00a0minute', '1分钟'],
    [12, '12\u00a0minutes', '12分钟'],
    [60, '1\u00a0hour', '1小时'],
    [95, '1\u00a0hour 35\u00a0minutes', '1小时 35分钟'],
    [2 * 1440 + 5, '2\u00a0days', '2天'],
    [2 * 1440 + 185, '2\u00a0days 3\u00a0hours', '2天 3小时'],
    [-12, '12\u00a0minutes', '12分钟'],
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

describe('in traditional Chinese', () => {
  const taiwan = new Formats('zh-TW', zhHant.time);
  const hongKong = new Formats('zh-HK', zhHant.time);

  it('days are named as in Taiwan', () => {
    assert.equal(taiwan.when(at('2026-11-21T09:00'), zone, now), '明天 09:00');
    assert.equal(taiwan.when(at('2026-11-24T09:00'), zone, now), '11月24日週二 09:00');
    assert.equal(taiwan.when(at('2027-11-24T09:00'), zone, now), '2027年11月24日 09:00');
  });

  it('a zone comes before its time', () => {
    const device = Intl.DateTimeFormat().resolvedOptions().timeZone;
    const [other, name] = device === 'Asia/Tokyo' ? ['Asia/Taipei', '台灣'] : ['Asia/Tokyo', '日本'];
    assert.match(taiwan.whenInZone(now, other, now), new RegExp(`^${name}時間今天 \\d\\d:00$`));
  });

  it('lengths of time stand apart from their units', () => {
    assert.equal(taiwan.duration(0), '不到 1 分鐘');
    assert.equal(taiwan.duration(95 * 60_000), '1\u00a0小時 35\u00a0分鐘');
    assert.equal(taiwan.duration((2 * 1440 + 185) * 60_000), '2\u00a0天 3\u00a0小時');
  });

  it('a dollar of elsewhere is told from the region’s own', () => {
    assert.equal(taiwan.money({ amount: 1280, currency: 'TWD' }), '$1,280');
    assert.equal(taiwan.money({ amount: 1280.5, currency: 'HKD' }), 'HK$1,280.50');
    assert.equal(hongKong.money({ amount: 1280, currency: 'TWD' }), 'NT$1,280');
  });

  it('lists have their commas and their “and”', () => {
    assert.equal(taiwan.list(['外箱', '託運標籤', '送貨單']), '外箱、託運標籤和送貨單');
    assert.equal(hongKong.list(['外箱', '託運標籤']), '外箱及託運標籤');
    assert.equal(taiwan.oneOf(['客服', '部門主管']), '客服或部門主管');
  });

  it('languages have their names', () => {
    assert.equal(taiwan.language('zh-Hant'), '繁體中文');
    assert.equal(taiwan.language('id'), '印尼文');
  });
});

describe('in Indonesian', () => {
  const indonesian = new Formats('id-ID', id.time);

  const times: readonly (readonly [time: string, said: string])[] = [
    ['2026-11-20T14:35', 'hari ini pukul 14.35'],
    ['2026-11-20T00:00', 'hari ini pukul 00.00'],
    ['2026-11-21T09:00', 'besok pukul 09.00'],
    ['2026-11-19T23:59', 'kemarin pukul 23.59'],
    ['2026-11-24T09:00', 'Sel, 24 Nov pukul 09.00'],
    ['2027-08-24T09:00', '24 Agu 2027 pukul 09.00'],
  ];
  for (const [time, said] of times)
    it(`${time} is ${said}`, () => assert.equal(indonesian.when(at(time), zone, now), said));

  it('names the three clocks of its own country by their letters, others by their country', () => {
    const zones: readonly (readonly [zone: string, said: RegExp])[] = [
      ['Asia/Jakarta', /pukul \d\d\.\d\d WIB$/],
      ['Asia/Makassar', /pukul \d\d\.\d\d WITA$/],
      ['Asia/Jayapura', /pukul \d\d\.\d\d WIT$/],
      ['Asia/Tokyo', /pukul \d\d\.\d\d waktu Jepang$/],
    ];
    const foreign = zones.filter(([other]) => indonesian.foreignZone(now, other) !== undefined);
    // Two of them share a clock, which may be the device’s.
    assert.ok(foreign.length >= 2);
    for (const [other, said] of foreign) assert.match(indonesian.whenInZone(now, other, now), said);
  });

  const lengths: readonly (readonly [minutes: number, said: string])[] = [
    [0, 'kurang dari 1 menit'],
    [12, '12\u00a0menit'],
    [95, '1\u00a0jam 35\u00a0menit'],
    [2 * 1440 + 185, '2\u00a0hari 3\u00a0jam'],
  ];
  for (const [minutes, said] of lengths)
    it(`${minutes} min is ${said}`, () => assert.equal(indonesian.duration(minutes * 60_000), said));

  it('has a comma before decimals and a dot between thousands', () => {
    assert.equal(indonesian.size(2_560_000), '2,4 MB');
    assert.equal(indonesian.number(12_345), '12.345');
    assert.equal(indonesian.money({ amount: 1_280_000, currency: 'IDR' }), 'Rp\u00a01.280.000');
    assert.equal(indonesian.money({ amount: 1280.5, currency: 'CNY' }), 'CN¥1.280,50');
    assert.equal(indonesian.percent(0.85), '85%');
  });

  it('lists with “dan” and “atau”, and names languages', () => {
    assert.equal(indonesian.list(['a', 'b', 'c']), 'a, b, dan c');
    assert.equal(indonesian.oneOf(['a', 'b']), 'a atau b');
    assert.equal(indonesian.language('zh-Hans'), 'Tionghoa (Sederhana)');
    assert.equal(indonesian.language('id'), 'Indonesia');
  });
});
