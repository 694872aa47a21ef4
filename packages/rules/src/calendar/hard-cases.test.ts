import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Duration } from '../core/duration.ts';
import { weekdays, type AddOptions, type CalendarSpec, type Window } from './calendar.ts';
import { compileCalendar } from './compile-calendar.ts';

/** Cases worked out by hand: changes of the clock, nights, pauses and the rules that meet there. */

const hour = 3_600_000;
const on = (days: readonly (typeof weekdays)[number][], ...windows: Window[]): CalendarSpec['weekly'] =>
  Object.fromEntries(days.map((day) => [day, windows]));
const daily = (...windows: Window[]) => on(weekdays, ...windows);
const iso = (instant: number) => new Date(instant).toISOString();

/** What is open, in UTC, of a stretch that is given in UTC too. */
const open: readonly [
  sentence: string,
  timeZone: string,
  spec: Omit<CalendarSpec, 'timeZone'>,
  stretch: [string, string],
  segments: [string, string][],
][] = [
  [
    'São Paulo skips midnight: the Sunday opens at one and is an hour short',
    'America/Sao_Paulo',
    { weekly: on(['sun'], ['00:00', '24:00']) },
    ['2017-10-14', '2017-10-17'],
    [['2017-10-15T03:00', '2017-10-16T02:00']],
  ],
  [
    'São Paulo repeats the last hour of a Saturday, which is 25 hours long',
    'America/Sao_Paulo',
    { weekly: on(['sat'], ['00:00', '24:00']) },
    ['2018-02-16', '2018-02-19'],
    [['2018-02-17T02:00', '2018-02-18T03:00']],
  ],
  [
    'a window at the end of it opens at the first half past eleven and closes at the only midnight',
    'America/Sao_Paulo',
    { weekly: on(['sat'], ['23:30', '24:00']) },
    ['2018-02-16', '2018-02-19'],
    [['2018-02-18T01:30', '2018-02-18T03:00']],
  ],
  [
    'Havana repeats the first hour of a Sunday',
    'America/Havana',
    { weekly: on(['sun'], ['00:30', '02:00']) },
    ['2026-10-31', '2026-11-03'],
    [['2026-11-01T04:30', '2026-11-01T07:00']],
  ],
  [
    'Cairo skips midnight: a window in the gap moves forward with its length',
    'Africa/Cairo',
    { weekly: on(['fri'], ['00:15', '00:45']) },
    ['2024-04-24', '2024-04-28'],
    [['2024-04-25T22:15', '2024-04-25T22:45']],
  ],
  [
    'a window that would end before it starts vanishes',
    'Africa/Cairo',
    { weekly: on(['fri'], ['00:30', '01:15']) },
    ['2024-04-24', '2024-04-28'],
    [],
  ],
  [
    'Troll jumps two hours: a window over the whole gap is empty and vanishes',
    'Antarctica/Troll',
    { weekly: on(['sun'], ['01:30', '03:30']) },
    ['2026-03-28', '2026-03-31'],
    [],
  ],
  [
    'Lord Howe moves by half an hour in spring …',
    'Australia/Lord_Howe',
    { weekly: on(['sun'], ['00:00', '24:00']) },
    ['2026-10-02', '2026-10-06'],
    [['2026-10-03T13:30', '2026-10-04T13:00']],
  ],
  [
    '… and back in autumn',
    'Australia/Lord_Howe',
    { weekly: on(['sun'], ['00:00', '24:00']) },
    ['2026-04-03', '2026-04-07'],
    [['2026-04-04T13:00', '2026-04-05T13:30']],
  ],
  [
    'Kathmandu once moved by a quarter of an hour, at midnight',
    'Asia/Kathmandu',
    { weekly: on(['wed'], ['00:00', '24:00']) },
    ['1985-12-31', '1986-01-03'],
    [['1985-12-31T18:30', '1986-01-01T18:15']],
  ],
  [
    'St John’s went back from a minute past midnight: the Saturday ends at the first midnight',
    'America/St_Johns',
    { weekly: on(['sat'], ['00:00', '24:00']) },
    ['2006-10-27', '2006-10-31'],
    [['2006-10-28T02:30', '2006-10-29T02:30']],
  ],
  [
    '… and the Sunday, which began with it, has 25 hours',
    'America/St_Johns',
    { weekly: on(['sun'], ['00:00', '24:00']) },
    ['2006-10-27', '2006-10-31'],
    [['2006-10-29T02:30', '2006-10-30T03:30']],
  ],
  [
    'Noronha had a summer of a single week',
    'America/Noronha',
    { weekly: on(['sat', 'tue'], ['12:00', '13:00']) },
    ['2000-10-06', '2000-10-18'],
    [
      ['2000-10-07T14:00', '2000-10-07T15:00'],
      ['2000-10-10T13:00', '2000-10-10T14:00'],
      ['2000-10-14T13:00', '2000-10-14T14:00'],
      ['2000-10-17T14:00', '2000-10-17T15:00'],
    ],
  ],
  [
    'Apia left out a Friday: nobody worked on it, nor on the Saturday instead',
    'Pacific/Apia',
    { weekly: on(['thu', 'fri'], ['09:00', '17:00']) },
    ['2011-12-29', '2012-01-02'],
    [['2011-12-29T19:00', '2011-12-30T03:00']],
  ],
  [
    'a night shift into that Friday runs on into the Saturday, as long as ever',
    'Pacific/Apia',
    { weekly: on(['thu'], ['22:00', '06:00']) },
    ['2011-12-29', '2012-01-02'],
    [['2011-12-30T08:00', '2011-12-30T16:00']],
  ],
  [
    'a night shift over the change of spring is an hour shorter',
    'Europe/Berlin',
    { weekly: on(['sat'], ['22:00', '06:00']) },
    ['2026-03-28', '2026-03-31'],
    [['2026-03-28T21:00', '2026-03-29T04:00']],
  ],
  [
    'a night shift over the change of autumn is an hour longer',
    'Europe/Berlin',
    { weekly: on(['sat'], ['22:00', '06:00']) },
    ['2026-10-24', '2026-10-27'],
    [['2026-10-24T20:00', '2026-10-25T05:00']],
  ],
  [
    'a holiday takes the shift that starts on it, not the one that runs into it',
    'Asia/Jakarta',
    { weekly: daily(['22:00', '06:00']), holidays: ['2026-05-01'] },
    ['2026-04-30T12:00', '2026-05-02T18:00'],
    [
      ['2026-04-30T15:00', '2026-04-30T23:00'],
      ['2026-05-02T15:00', '2026-05-02T18:00'],
    ],
  ],
  [
    'an evening until 24:00 and a morning from 00:00 are one stretch',
    'Asia/Shanghai',
    { weekly: { mon: [['18:00', '24:00']], tue: [['00:00', '06:00']] } },
    ['2026-11-23', '2026-11-25'],
    [['2026-11-23T10:00', '2026-11-23T22:00']],
  ],
  [
    'a holiday beats the hours of its date, and those beat the weekly ones',
    'UTC',
    {
      weekly: daily(['09:00', '10:00']),
      holidays: ['2026-11-23'],
      dateHours: { '2026-11-23': [['12:00', '13:00']], '2026-11-24': [['14:00', '15:00']] },
    },
    ['2026-11-23', '2026-11-26'],
    [
      ['2026-11-24T14:00', '2026-11-24T15:00'],
      ['2026-11-25T09:00', '2026-11-25T10:00'],
    ],
  ],
  [
    'windows that overlap or come in any order are open once',
    'UTC',
    { weekly: on(['mon'], ['13:00', '15:00'], ['09:00', '12:00'], ['11:00', '13:00']) },
    ['2026-11-23', '2026-11-24'],
    [['2026-11-23T09:00', '2026-11-23T15:00']],
  ],
];
for (const [sentence, timeZone, spec, [from, to], segments] of open) {
  test(sentence, () => {
    const found = compileCalendar({ timeZone, ...spec }).segments(Date.parse(from), utc(to));
    assert.deepEqual(
      found.map((span) => span.map(iso)),
      segments.map((span) => span.map((text) => iso(utc(text)))),
    );
  });
}

/** A date or a local time as if it were UTC. */
function utc(text: string): number {
  return Date.parse(text.includes('T') ? `${text}Z` : text);
}

const office: CalendarSpec = {
  timeZone: 'Asia/Shanghai',
  weekly: on(['mon', 'tue', 'wed', 'thu', 'fri'], ['08:30', '12:00'], ['13:00', '17:30']),
  holidays: ['2026-10-01', '2026-10-02', '2026-10-05', '2026-10-06', '2026-10-07'],
  dateHours: { '2026-10-10': [['08:30', '17:30']] },
};
/** Start, end and pauses in Shanghai's time. */
const additions: readonly [
  sentence: string,
  start: string,
  duration: Duration,
  end: string,
  options?: Omit<AddOptions, 'pauses'> & { pauses?: [string, string][]; closed?: [string, string] },
][] = [
  [
    'four working hours before the first morning after the holidays lie on the last afternoon before them',
    '2026-10-08T10:30',
    { amount: 4, unit: 'working-hours' },
    '2026-09-30T15:30',
    { direction: 'before' },
  ],
  [
    'three working days before the make-up Saturday lie before the holidays',
    '2026-10-10T10:00',
    { amount: 3, unit: 'working-days' },
    '2026-09-30T10:00',
    { direction: 'before', dayRule: 'keep-clock' },
  ],
  [
    'counting back to an opening ends there',
    '2026-11-23T13:30',
    { amount: 4, unit: 'working-hours' },
    '2026-11-23T08:30',
    { direction: 'before' },
  ],
  [
    '… and that is an opening already, when the policy wants one',
    '2026-11-23T13:30',
    { amount: 4, unit: 'working-hours' },
    '2026-11-23T08:30',
    { direction: 'before', boundary: 'next-open' },
  ],
  [
    'a pause that starts exactly when it is due changes nothing',
    '2026-11-23T08:30',
    { amount: 2, unit: 'working-hours' },
    '2026-11-23T10:30',
    { pauses: [['2026-11-23T10:30', '2026-11-23T11:30']] },
  ],
  [
    'a pause over the start lets the amount begin at its end',
    '2026-11-23T09:00',
    { amount: 1, unit: 'working-hours' },
    '2026-11-23T11:00',
    { pauses: [['2026-11-23T08:00', '2026-11-23T10:00']] },
  ],
  [
    'counting back, a pause over the start lets the amount begin where the pause began',
    '2026-11-23T11:00',
    { amount: 1, unit: 'working-hours' },
    '2026-11-23T09:00',
    { direction: 'before', pauses: [['2026-11-23T10:00', '2026-11-23T12:00']] },
  ],
  [
    'a pause to the second is kept to the second',
    '2026-11-23T09:00',
    { amount: 30, unit: 'working-minutes' },
    '2026-11-23T09:30:07',
    { pauses: [['2026-11-23T09:10:05', '2026-11-23T09:10:12']] },
  ],
  [
    'an amount of nothing stays inside a pause …',
    '2026-11-23T09:00',
    { amount: 0, unit: 'working-hours' },
    '2026-11-23T09:00',
    { pauses: [['2026-11-23T08:00', '2026-11-23T10:00']] },
  ],
  [
    '… and comes to its end where the next opening is wanted',
    '2026-11-23T09:00',
    { amount: 0, unit: 'working-hours' },
    '2026-11-23T10:00',
    { boundary: 'next-open', pauses: [['2026-11-23T08:00', '2026-11-23T10:00']] },
  ],
  [
    'an amount of nothing on a Saturday comes to Monday’s opening where one is wanted',
    '2026-11-21T10:00',
    { amount: 0, unit: 'working-hours' },
    '2026-11-23T08:30',
    { boundary: 'next-open' },
  ],
  [
    'elapsed hours make up for the whole pause, day and night',
    '2026-11-23T16:00',
    { amount: 4, unit: 'hours' },
    '2026-11-24T09:00',
    { pauses: [['2026-11-23T17:00', '2026-11-24T06:00']] },
  ],
  [
    'a working day that a pause interrupts ends as much working time later',
    '2026-11-23T10:00',
    { amount: 1, unit: 'working-days' },
    '2026-11-24T11:00',
    { dayRule: 'keep-clock', pauses: [['2026-11-23T14:00', '2026-11-23T15:00']] },
  ],
  [
    '… be it at the end of a day',
    '2026-11-23T10:00',
    { amount: 1, unit: 'working-days' },
    '2026-11-25T10:30',
    { dayRule: 'end-of-day', pauses: [['2026-11-23T15:30', '2026-11-23T20:00']] },
  ],
  [
    'a pause at night leaves working days as they are',
    '2026-11-23T10:00',
    { amount: 1, unit: 'working-days' },
    '2026-11-24T17:30',
    { dayRule: 'end-of-day', pauses: [['2026-11-23T17:30', '2026-11-24T08:30']] },
  ],
  [
    'a pause before the start does not count, though the rule answers with an earlier opening',
    '2026-11-23T10:00',
    { amount: 1, unit: 'working-days' },
    '2026-11-23T08:30',
    { dayRule: 'span-start', pauses: [['2026-11-23T09:00', '2026-11-23T09:30']] },
  ],
  [
    'counting back, a pause after the start does not count, though the rule answers with a later closing',
    '2026-11-23T10:00',
    { amount: 1, unit: 'working-days' },
    '2026-11-23T17:30',
    { direction: 'before', dayRule: 'span-end', pauses: [['2026-11-23T11:00', '2026-11-23T12:00']] },
  ],
  [
    'keep-clock keeps the clock at night, whatever happens at closing',
    '2026-11-20T22:00',
    { amount: 1, unit: 'working-days' },
    '2026-11-23T22:00',
    { dayRule: 'keep-clock', boundary: 'next-open' },
  ],
  [
    'the end of a day is a closing, so the next opening may be wanted instead',
    '2026-11-20T10:00',
    { amount: 1, unit: 'working-days' },
    '2026-11-24T08:30',
    { dayRule: 'end-of-day', boundary: 'next-open' },
  ],
  [
    'then-last-open leaves an opening alone: it is working time',
    '2026-11-23T08:30',
    { amount: 1, unit: 'working-days' },
    '2026-11-24T08:30',
    { dayRule: 'keep-clock-then-last-open' },
  ],
  [
    'then-last-open moves the early morning back to the closing before',
    '2026-11-23T07:00',
    { amount: 1, unit: 'working-days' },
    '2026-11-23T17:30',
    { dayRule: 'keep-clock-then-last-open' },
  ],
  [
    'then-open leaves a closing for the next opening: it is no working time any more',
    '2026-11-20T17:30',
    { amount: 1, unit: 'working-days' },
    '2026-11-24T08:30',
    { dayRule: 'keep-clock-then-open' },
  ],
  [
    'normalise-first goes to the next opening, counting back too',
    '2026-11-21T10:00',
    { amount: 1, unit: 'working-days' },
    '2026-11-20T08:30',
    { direction: 'before', dayRule: 'normalise-first' },
  ],
  [
    'span-end, counting back: before opening there is nothing left of the day',
    '2026-11-24T08:30',
    { amount: 1, unit: 'working-days' },
    '2026-11-23T17:30',
    { direction: 'before', dayRule: 'span-end' },
  ],
  [
    'span-start, counting back two days',
    '2026-11-24T10:00',
    { amount: 2, unit: 'working-days' },
    '2026-11-23T08:30',
    { direction: 'before', dayRule: 'span-start' },
  ],
  [
    'end-of-day, counting back over the weekend',
    '2026-11-23T10:00',
    { amount: 1, unit: 'working-days' },
    '2026-11-20T17:30',
    { direction: 'before', dayRule: 'end-of-day' },
  ],
  [
    'a closure over the whole of a working day makes it none',
    '2026-11-23T10:00',
    { amount: 1, unit: 'working-days' },
    '2026-11-25T17:30',
    { dayRule: 'end-of-day', closed: ['2026-11-24T08:30', '2026-11-24T17:30'] },
  ],
  [
    'a closure in the afternoon makes the last closing earlier',
    '2026-11-23T10:00',
    { amount: 1, unit: 'working-days' },
    '2026-11-24T15:00',
    { dayRule: 'end-of-day', closed: ['2026-11-24T15:00', '2026-11-24T22:00'] },
  ],
  [
    'ten years of calendar days have two leap days',
    '2026-01-01T09:00',
    { amount: 3_650, unit: 'calendar-days' },
    '2035-12-30T09:00',
  ],
  [
    '522 weeks are 2610 working days, and the holidays less make-up day come on top',
    '2026-01-01T09:00',
    { amount: 2_606, unit: 'working-days' },
    '2036-01-03T09:00',
    { dayRule: 'keep-clock' },
  ],
  [
    '… and nine hours on that Saturday, eight on other days',
    '2026-01-01T08:30',
    { amount: 2_605 * 8 + 9, unit: 'working-hours' },
    '2036-01-02T17:30',
  ],
];
for (const [sentence, start, duration, end, { pauses, closed, ...options } = {}] of additions) {
  test(sentence, () => {
    const zoned = (local: string): string => `${local}+08:00`;
    const at = (local: string): number => Date.parse(zoned(local));
    const calendar = compileCalendar({
      ...office,
      ...(closed && { closures: [[zoned(closed[0]), zoned(closed[1])]] }),
    });
    const found = calendar.add(at(start), duration, {
      ...options,
      ...(pauses && { pauses: pauses.map(([from, to]) => [at(from), at(to)] as const) }),
    });
    assert.equal(iso(found), iso(at(end)));
  });
}

test('midnight between two stretches that touch is no closing', () => {
  const calendar = compileCalendar({
    timeZone: 'UTC',
    weekly: { mon: [['18:00', '24:00']], tue: [['00:00', '06:00']] },
  });
  const duration = { amount: 6, unit: 'working-hours' } as const;
  assert.equal(
    iso(calendar.add(utc('2026-11-23T18:00'), duration, { boundary: 'next-open' })),
    '2026-11-24T00:00:00.000Z',
  );
});

test('calendar days keep the clock over a skipped midnight, a skipped date and a repeated hour', () => {
  const after = (timeZone: string, start: string, amount: number): string =>
    iso(compileCalendar({ timeZone, weekly: {} }).add(Date.parse(start), { amount, unit: 'calendar-days' }));
  assert.equal(after('America/Sao_Paulo', '2017-10-14T00:30-03:00', 1), '2017-10-15T03:30:00.000Z');
  assert.equal(after('Pacific/Apia', '2011-12-29T10:00-10:00', 1), '2011-12-30T20:00:00.000Z');
  assert.equal(after('Pacific/Apia', '2011-12-29T10:00-10:00', 2), '2011-12-31T20:00:00.000Z');
  const apia = compileCalendar({ timeZone: 'Pacific/Apia', weekly: {} });
  const dayBefore = apia.add(
    Date.parse('2011-12-31T10:00+14:00'),
    { amount: 1, unit: 'calendar-days' },
    { direction: 'before' },
  );
  assert.equal(iso(dayBefore), '2011-12-29T20:00:00.000Z');
  assert.equal(after('Europe/Berlin', '2026-10-24T02:30+02:00', 1), '2026-10-25T00:30:00.000Z');
});

test('a date that a zone left out is no working day, whatever its hours would have been', () => {
  const open24 = compileCalendar({ timeZone: 'Pacific/Apia', weekly: daily(['00:00', '24:00']) });
  assert.equal(open24.isWorkingDay('2011-12-30'), false);
  assert.equal(open24.daysBetween('2011-12-29', '2012-01-01'), 2);
  assert.equal(
    open24.between(Date.parse('2011-12-29T00:00-10:00'), Date.parse('2012-01-01T00:00+14:00')),
    48 * hour,
  );
  const shop = compileCalendar({ timeZone: 'Pacific/Apia', weekly: daily(['09:00', '17:00']) });
  assert.equal(shop.isWorkingDay('2011-12-30'), false);
  assert.equal(shop.addDays('2011-12-29', 1), '2011-12-31');
  const due = (amount: number) =>
    iso(
      shop.add(
        Date.parse('2011-12-29T10:00-10:00'),
        { amount, unit: 'working-days' },
        { dayRule: 'keep-clock' },
      ),
    );
  assert.deepEqual([due(1), due(2)], ['2011-12-30T20:00:00.000Z', '2011-12-31T20:00:00.000Z']);
});

test('the night before a date that was left out closes the date that came', () => {
  const nights = compileCalendar({
    timeZone: 'Pacific/Apia',
    weekly: { thu: [['22:00', '06:00']], sat: [['00:00', '00:01']] },
  });
  const end = nights.add(
    Date.parse('2011-12-29T10:00-10:00'),
    { amount: 1, unit: 'working-days' },
    { dayRule: 'end-of-day' },
  );
  assert.equal(end, Date.parse('2011-12-31T06:00+14:00'));
});

test('whichever date a long night starts on, it is whole', () => {
  for (const timeZone of ['Pacific/Pago_Pago', 'UTC', 'Pacific/Kiritimati']) {
    for (let day = 0; day < 130; day++) {
      const date = new Date(Date.UTC(2026, 0, 1 + day)).toISOString().slice(0, 10);
      const calendar = compileCalendar({ timeZone, weekly: {}, dateHours: { [date]: [['23:45', '23:30']] } });
      const segments = calendar.segments(Date.UTC(2025, 11, 1), Date.UTC(2026, 6, 1));
      assert.deepEqual(
        segments.map(([from, to]) => (to - from) / hour),
        [23.75],
      );
    }
  }
});

test('nothing is nothing in both directions', () => {
  const calendar = compileCalendar(office);
  const [saturday, sunday] = [utc('2026-11-21T10:00'), utc('2026-11-22T10:00')];
  assert.equal(calendar.between(sunday, saturday), 0);
  assert.equal(calendar.daysBetween('2026-11-22', '2026-11-21'), 0);
});

test('coverage asks for both ends, whichever comes first', () => {
  const calendar = compileCalendar({ ...office, coverage: { from: '2026-01-01', until: '2026-12-31' } });
  const [inside, outside] = [utc('2026-06-01'), utc('2027-01-02')];
  assert.equal(calendar.covers(outside, inside), false);
  assert.equal(calendar.covers(inside, outside), false);
  assert.equal(calendar.covers(utc('2026-12-31T15:59'), inside), true);
});

test('a calendar does not change with the data it was made of', () => {
  const holidays = ['2026-11-23'];
  const calendar = compileCalendar({ ...office, holidays });
  holidays.length = 0;
  assert.equal(calendar.isWorkingDay('2026-11-23'), false);
});

test('a night that ends after the next date’s own early window closes that date too', () => {
  const nights = compileCalendar({
    timeZone: 'Asia/Shanghai',
    weekly: { tue: [['22:00', '06:00']], wed: [['00:00', '00:01']] },
  });
  const end = (amount: number) =>
    nights.add(
      Date.parse('2026-11-23T10:00+08:00'),
      { amount, unit: 'working-days' },
      { dayRule: 'end-of-day' },
    );
  assert.deepEqual(
    [end(1), end(2)],
    [Date.parse('2026-11-25T06:00+08:00'), Date.parse('2026-11-25T06:00+08:00')],
  );
});
