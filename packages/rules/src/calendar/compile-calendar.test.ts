import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { AddOptions, CalendarSpec, Window } from './calendar.ts';
import { compileCalendar } from './compile-calendar.ts';
import type { Duration } from '../core/duration.ts';

const lunch: readonly Window[] = [
  ['08:30', '12:00'],
  ['13:00', '17:30'],
];
const office: CalendarSpec = {
  timeZone: 'Asia/Shanghai',
  weekly: { mon: lunch, tue: lunch, wed: lunch, thu: lunch, fri: lunch },
  // National Day week, with Saturday 10 October worked instead.
  holidays: ['2026-10-01', '2026-10-02', '2026-10-05', '2026-10-06', '2026-10-07'],
  dateHours: { '2026-10-10': [['08:30', '17:30']] },
  coverage: { from: '2026-01-01', until: '2026-12-31' },
};
const shanghai = compileCalendar(office);
const at = (local: string, offset = '+08:00') => Date.parse(`${local}${offset}`);
const iso = (instant: number) => new Date(instant).toISOString();

const additions: readonly [
  sentence: string,
  start: string,
  duration: Duration,
  end: string,
  options?: AddOptions,
][] = [
  [
    'four working hours from Friday 17:10 go on on Monday',
    '2026-11-20T17:10',
    { amount: 4, unit: 'working-hours' },
    '2026-11-23T13:10',
  ],
  [
    'a working hour before lunch ends after lunch',
    '2026-11-23T11:30',
    { amount: 1, unit: 'working-hours' },
    '2026-11-23T13:30',
  ],
  [
    'an amount that ends at closing ends there',
    '2026-11-23T08:30',
    { amount: 8, unit: 'working-hours' },
    '2026-11-23T17:30',
  ],
  [
    '… or at the next opening, if the policy says so',
    '2026-11-23T08:30',
    { amount: 8, unit: 'working-hours' },
    '2026-11-24T08:30',
    { boundary: 'next-open' },
  ],
  [
    'a start at night counts from the opening',
    '2026-11-23T22:00',
    { amount: 30, unit: 'working-minutes' },
    '2026-11-24T09:00',
  ],
  [
    'holidays do not count, the make-up Saturday does',
    '2026-09-30T17:00',
    { amount: 18, unit: 'working-hours' },
    '2026-10-10T10:00',
  ],
  [
    'a lunch break falls away on a day with hours of its own',
    '2026-10-10T11:30',
    { amount: 1, unit: 'working-hours' },
    '2026-10-10T12:30',
  ],
  [
    'elapsed hours do not care for closing',
    '2026-11-20T17:10',
    { amount: 4, unit: 'hours' },
    '2026-11-20T21:10',
  ],
  [
    'calendar days keep the clock',
    '2026-11-20T17:10',
    { amount: 3, unit: 'calendar-days' },
    '2026-11-23T17:10',
  ],
  [
    'end-of-day: the last closing of the third working date after',
    '2026-11-19T09:00',
    { amount: 3, unit: 'working-days' },
    '2026-11-24T17:30',
    { dayRule: 'end-of-day' },
  ],
  [
    'keep-clock over the holiday week lands on the make-up Saturday',
    '2026-09-30T10:00',
    { amount: 3, unit: 'working-days' },
    '2026-10-10T10:00',
    { dayRule: 'keep-clock' },
  ],
  [
    'keep-clock may end at night …',
    '2026-11-20T22:00',
    { amount: 1, unit: 'working-days' },
    '2026-11-23T22:00',
    { dayRule: 'keep-clock' },
  ],
  [
    '… then-open moves it to the morning',
    '2026-11-20T22:00',
    { amount: 1, unit: 'working-days' },
    '2026-11-24T08:30',
    { dayRule: 'keep-clock-then-open' },
  ],
  [
    '… then-last-open moves it back to the closing',
    '2026-11-20T22:00',
    { amount: 1, unit: 'working-days' },
    '2026-11-23T17:30',
    { dayRule: 'keep-clock-then-last-open' },
  ],
  [
    'normalise-first: a Saturday start counts as Monday’s opening',
    '2026-11-21T10:00',
    { amount: 1, unit: 'working-days' },
    '2026-11-24T08:30',
    { dayRule: 'normalise-first' },
  ],
  [
    'span-end: a start with time left counts today as day one',
    '2026-11-23T10:00',
    { amount: 1, unit: 'working-days' },
    '2026-11-23T17:30',
    { dayRule: 'span-end' },
  ],
  [
    'span-end: after closing, tomorrow is day one',
    '2026-11-23T18:00',
    { amount: 1, unit: 'working-days' },
    '2026-11-24T17:30',
    { dayRule: 'span-end' },
  ],
  [
    'span-start: the first opening of day two',
    '2026-11-23T10:00',
    { amount: 2, unit: 'working-days' },
    '2026-11-24T08:30',
    { dayRule: 'span-start' },
  ],
  [
    'four working hours before Monday 10:30 was Friday afternoon',
    '2026-11-23T10:30',
    { amount: 4, unit: 'working-hours' },
    '2026-11-20T15:30',
    { direction: 'before' },
  ],
  [
    'one working day before keeps the clock',
    '2026-11-23T10:30',
    { amount: 1, unit: 'working-days' },
    '2026-11-20T10:30',
    { direction: 'before', dayRule: 'keep-clock' },
  ],
  [
    'an amount of nothing ends where it starts',
    '2026-11-21T10:00',
    { amount: 0, unit: 'working-hours' },
    '2026-11-21T10:00',
  ],
];
for (const [sentence, start, duration, end, options] of additions) {
  test(sentence, () => assert.equal(iso(shanghai.add(at(start), duration, options)), iso(at(end))));
}

test('a pause inside working time moves the end by just as much', () => {
  const pauses = [[at('2026-11-23T09:00'), at('2026-11-23T10:00')]] as const;
  const end = shanghai.add(at('2026-11-23T08:30'), { amount: 2, unit: 'working-hours' }, { pauses });
  assert.equal(iso(end), iso(at('2026-11-23T11:30')));
});
test('pauses that touch or overlap count once, and a pause over the end carries on behind it', () => {
  const pauses = [
    [at('2026-11-23T09:00'), at('2026-11-23T10:00')],
    [at('2026-11-23T09:30'), at('2026-11-23T11:00')],
    [at('2026-11-23T11:00'), at('2026-11-24T08:30')],
  ] as const;
  const end = shanghai.add(at('2026-11-23T08:30'), { amount: 2, unit: 'working-hours' }, { pauses });
  assert.equal(iso(end), iso(at('2026-11-24T10:00')));
});
test('a pause outside working time changes nothing', () => {
  const pauses = [[at('2026-11-20T18:00'), at('2026-11-23T08:00')]] as const;
  const end = shanghai.add(at('2026-11-20T17:10'), { amount: 4, unit: 'working-hours' }, { pauses });
  assert.equal(iso(end), iso(at('2026-11-23T13:10')));
});
test('between measures what add has added, in both directions', () => {
  const start = at('2026-09-28T14:20');
  const end = shanghai.add(start, { amount: 1234, unit: 'working-minutes' });
  assert.equal(shanghai.between(start, end), 1234 * 60_000);
  assert.equal(shanghai.between(end, start), -1234 * 60_000);
});
test('segments are the opening hours within a stretch', () => {
  assert.deepEqual(
    shanghai.segments(at('2026-11-23T11:00'), at('2026-11-24T09:00')).map((span) => span.map(iso)),
    [
      [iso(at('2026-11-23T11:00')), iso(at('2026-11-23T12:00'))],
      [iso(at('2026-11-23T13:00')), iso(at('2026-11-23T17:30'))],
      [iso(at('2026-11-24T08:30')), iso(at('2026-11-24T09:00'))],
    ],
  );
});
test('dates are added and counted without a clock', () => {
  assert.equal(shanghai.addDays('2026-09-30', 1), '2026-10-08');
  assert.equal(shanghai.addDays('2026-10-03', 0), '2026-10-08');
  assert.equal(shanghai.addDays('2026-10-08', -1), '2026-09-30');
  assert.equal(shanghai.daysBetween('2026-09-30', '2026-10-11'), 4);
  assert.equal(shanghai.daysBetween('2026-10-11', '2026-09-30'), -3);
});
test('a stretch outside the known holidays is not covered', () => {
  assert.equal(shanghai.covers(at('2026-11-01T00:00'), at('2026-12-31T23:59')), true);
  assert.equal(shanghai.covers(at('2026-12-30T00:00'), at('2027-01-05T00:00')), false);
});
test('an overnight shift belongs to the day it starts on and ends on the next', () => {
  const night = compileCalendar({ timeZone: 'Asia/Jakarta', weekly: { fri: [['22:00', '06:00']] } });
  const friday = at('2026-11-20T23:00', '+07:00');
  assert.equal(
    iso(night.add(friday, { amount: 6, unit: 'working-hours' })),
    iso(at('2026-11-21T05:00', '+07:00')),
  );
  assert.equal(night.isWorkingDay('2026-11-21'), false);
  assert.equal(night.isWorkingTime(at('2026-11-21T05:59', '+07:00')), true);
});
test('in spring a skipped wall time moves forward, and the day is an hour shorter', () => {
  const berlin = compileCalendar({ timeZone: 'Europe/Berlin', weekly: { sun: [['00:00', '24:00']] } });
  const spring = berlin.segments(Date.parse('2026-03-28T00:00Z'), Date.parse('2026-03-30T12:00Z'));
  assert.deepEqual(
    spring.map(([from, to]) => (to - from) / 3_600_000),
    [23],
  );
  const skipped = compileCalendar({ timeZone: 'Europe/Berlin', weekly: { sun: [['02:30', '04:00']] } });
  assert.equal(
    iso(skipped.segments(Date.parse('2026-03-28T00:00Z'), Date.parse('2026-03-30T00:00Z'))[0]![0]),
    '2026-03-29T01:30:00.000Z',
  );
});
test('in autumn a repeated wall time is its first occurrence, and the day is an hour longer', () => {
  const berlin = compileCalendar({ timeZone: 'Europe/Berlin', weekly: { sun: [['02:30', '24:00']] } });
  const [span] = berlin.segments(Date.parse('2026-10-24T00:00Z'), Date.parse('2026-10-26T12:00Z'));
  assert.equal(iso(span![0]), '2026-10-25T00:30:00.000Z');
  assert.equal((span![1] - span![0]) / 3_600_000, 22.5);
});
test('a closure cuts a hole into working time', () => {
  const closed = compileCalendar({
    ...office,
    closures: [['2026-11-23T10:00+08:00', '2026-11-23T15:00+08:00']],
  });
  assert.equal(
    iso(closed.add(at('2026-11-23T09:30'), { amount: 1, unit: 'working-hours' })),
    iso(at('2026-11-23T15:30')),
  );
});

test('a next opening inside a pause is no opening', () => {
  const pauses = [[at('2026-11-23T17:30'), at('2026-11-25T10:00')]] as const;
  const end = shanghai.add(
    at('2026-11-23T08:30'),
    { amount: 8, unit: 'working-hours' },
    { boundary: 'next-open', pauses },
  );
  assert.equal(iso(end), iso(at('2026-11-25T10:00')));
});
test('no calendar days leave even the repeated hour of autumn as it is', () => {
  const berlin = compileCalendar({ timeZone: 'Europe/Berlin', weekly: {} });
  const second = Date.parse('2026-10-25T01:30:00Z');
  assert.equal(berlin.add(second, { amount: 0, unit: 'calendar-days' }), second);
});

const faults: readonly [sentence: string, act: () => unknown, code: string, words: RegExp][] = [
  [
    'an amount beyond all sense is refused at once',
    () =>
      shanghai.add(0, { amount: Number.MAX_SAFE_INTEGER, unit: 'working-days' }, { dayRule: 'keep-clock' }),
    'bad-amount',
    /7305/,
  ],
  [
    'a closure without an offset would depend on the machine',
    () => compileCalendar({ ...office, closures: [['2026-11-20T10:00:00', '2026-11-20T12:00:00']] }),
    'bad-spec',
    /closures\[0\].*\+08:00/,
  ],
  ['half days are not added', () => shanghai.addDays('2026-11-20', 1.5), 'bad-amount', /1\.5/],
  [
    'a date that does not exist is not counted',
    () => shanghai.daysBetween('2026-13-45', '2026-11-20'),
    'bad-spec',
    /2026-13-45/,
  ],
  [
    'a calendar that never opens is refused, not searched for ever',
    () => compileCalendar({ timeZone: 'UTC', weekly: {} }).add(0, { amount: 1, unit: 'working-hours' }),
    'no-working-time',
    /weekly hours/,
  ],
  [
    'so are working days on it',
    () => compileCalendar({ timeZone: 'UTC', weekly: {} }).addDays('2026-01-01', 1),
    'no-working-time',
    /weekly hours/,
  ],
  [
    'half an hour is 30 minutes, not 0.5 hours',
    () => shanghai.add(0, { amount: 0.5, unit: 'hours' }),
    'bad-amount',
    /0\.5/,
  ],
  [
    'working days without a rule are refused',
    () => shanghai.add(0, { amount: 1, unit: 'working-days' }),
    'day-rule-missing',
    /dayRule/,
  ],
  [
    'an unknown zone is named',
    () => compileCalendar({ timeZone: 'China/Shanghai', weekly: {} }),
    'bad-spec',
    /China\/Shanghai/,
  ],
  [
    'an impossible time is named with its place',
    () => compileCalendar({ timeZone: 'UTC', weekly: { mon: [['08:30', '25:00']] } }),
    'bad-spec',
    /weekly\.mon\[0\].*25:00/,
  ],
  [
    'an impossible date is named with its place',
    () => compileCalendar({ timeZone: 'UTC', weekly: {}, holidays: ['2026-02-30'] }),
    'bad-spec',
    /holidays\[0\].*2026-02-30/,
  ],
  [
    'coverage that ends before it begins would cover nothing',
    () => compileCalendar({ ...office, coverage: { from: '2026-12-31', until: '2026-01-01' } }),
    'bad-spec',
    /coverage.*2026-01-01.*2026-12-31/,
  ],
  [
    'a calendar without weekly hours says so, even when it is empty on purpose',
    () => compileCalendar({ timeZone: 'UTC' } as unknown as CalendarSpec),
    'bad-spec',
    /weekly/,
  ],
  [
    'a calendar without a zone would take the machine’s',
    () => compileCalendar({ weekly: {} } as unknown as CalendarSpec),
    'bad-spec',
    /timeZone.*IANA/,
  ],
  [
    'windows are a list of pairs',
    () => compileCalendar({ timeZone: 'UTC', weekly: { mon: ['08:30', '17:30'] as never } }),
    'bad-spec',
    /weekly\.mon\[0\].*list/,
  ],
  [
    'a window has two times',
    () => compileCalendar({ timeZone: 'UTC', weekly: { mon: [['08:30', '12:00', '17:30'] as never] } }),
    'bad-spec',
    /weekly\.mon\[0\].*3 times/,
  ],
  [
    'an unknown weekday is named',
    () => compileCalendar({ timeZone: 'UTC', weekly: { monday: [] } as never }),
    'bad-spec',
    /weekly\.monday.*mon, tue/,
  ],
  [
    'an unknown unit is named, and those there are',
    () => shanghai.add(0, { amount: 1, unit: 'days' as never }),
    'bad-unit',
    /“days”.*working-days/,
  ],
  [
    'an unknown day rule is named, and those there are',
    () => shanghai.add(0, { amount: 1, unit: 'working-days' }, { dayRule: 'constructor' as never }),
    'bad-option',
    /dayRule.*“constructor”.*keep-clock/,
  ],
  [
    'an unknown boundary is named, and those there are',
    () => shanghai.add(0, { amount: 1, unit: 'working-hours' }, { boundary: 'open' as never }),
    'bad-option',
    /boundary.*“open”.*close, next-open/,
  ],
  [
    'an unknown direction is named, and those there are',
    () => shanghai.add(0, { amount: 1, unit: 'hours' }, { direction: 'back' as never }),
    'bad-option',
    /direction.*“back”.*after, before/,
  ],
  [
    'a start that is no number is refused',
    () => shanghai.add(NaN, { amount: 1, unit: 'hours' }),
    'bad-instant',
    /start.*NaN/,
  ],
  [
    'a date object is no instant',
    () => shanghai.isWorkingTime(new Date(0) as never),
    'bad-instant',
    /milliseconds since 1970/,
  ],
  ['a stretch without an end is refused', () => shanghai.between(0, Infinity), 'bad-instant', /to: Infinity/],
  ['nor are there segments of it', () => shanghai.segments(-Infinity, 0), 'bad-instant', /from: -Infinity/],
  [
    'a pause without an end is refused: take the instant of asking',
    () =>
      shanghai.add(
        0,
        { amount: 1, unit: 'hours' },
        {
          pauses: [
            [0, 1],
            [0, Infinity],
          ],
        },
      ),
    'bad-instant',
    /pauses\[1\], to: Infinity/,
  ],
  [
    'a pause that ends before it starts is refused',
    () => shanghai.between(0, 1, { pauses: [[5, 4]] }),
    'bad-option',
    /pauses\[0\]/,
  ],
  [
    'an answer further than four hundred years away is not looked for',
    () =>
      compileCalendar({ timeZone: 'UTC', weekly: { mon: [['08:00', '08:01']] } }).add(0, {
        amount: 2_000,
        unit: 'working-hours',
      }),
    'too-far',
    /four hundred years/,
  ],
  [
    'nor is a stretch of more than four hundred years measured',
    () => shanghai.daysBetween('1026-01-01', '2026-01-01'),
    'too-far',
    /four hundred years/,
  ],
  [
    'nor is an answer beyond the year 9999',
    () => shanghai.add(Date.UTC(9999, 11, 30), { amount: 10, unit: 'calendar-days' }),
    'too-far',
    /9999/,
  ],
];
for (const [sentence, act, code, words] of faults) {
  test(sentence, () =>
    assert.throws(
      act,
      (error: Error & { code?: string }) => error.code === code && words.test(error.message),
    ),
  );
}
