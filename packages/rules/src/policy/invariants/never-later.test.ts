import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { CalendarError, type Calendar } from '../../calendar/calendar.ts';
import { compileCalendar } from '../../calendar/compile-calendar.ts';
import { randomCalendar, type Random } from '../../calendar/random-calendars.cases.ts';
import { dayRules, unitMs, units, type DayRule } from '../../core/duration.ts';
import type { EpochMs } from '../../core/instant.ts';
import type { Limit } from '../cited.ts';
import { neverLater } from './never-later.ts';

const working = (amount: number, unit: Limit['unit'], more: Partial<Limit> = {}): Limit => ({
  amount,
  unit,
  calendar: 'office',
  ...more,
});
const days = (amount: number, dayRule: DayRule, boundary?: 'next-open'): Limit =>
  working(amount, 'working-days', { dayRule, ...(boundary && { boundary }) });
const nextOpen = { boundary: 'next-open' } as const;

const told: readonly [a: Limit, answer: 'yes' | 'no' | 'unknown', b: Limit][] = [
  [working(1, 'hours'), 'yes', working(60, 'minutes')],
  [working(61, 'minutes'), 'no', working(1, 'hours')],
  [working(8, 'hours'), 'yes', working(8, 'working-hours')],
  [working(8, 'working-hours'), 'unknown', working(8, 'hours')],
  [working(8, 'working-hours'), 'yes', working(480, 'working-minutes', nextOpen)],
  [working(8, 'working-hours', nextOpen), 'no', working(480, 'working-minutes')],
  [working(8, 'working-hours', nextOpen), 'yes', working(481, 'working-minutes')],
  [working(8, 'working-hours'), 'unknown', working(9, 'working-hours', { calendar: 'other' })],
  [working(8, 'working-hours', { calendar: 'always' }), 'yes', working(8, 'working-hours')],
  [days(1, 'end-of-day'), 'yes', days(1, 'end-of-day')],
  [days(1, 'end-of-day', 'next-open'), 'no', days(1, 'end-of-day')],
  [days(1, 'end-of-day', 'next-open'), 'unknown', days(2, 'keep-clock')],
  [days(1, 'end-of-day'), 'unknown', days(2, 'keep-clock')],
  [days(1, 'end-of-day'), 'yes', days(3, 'keep-clock')],
  [days(1, 'keep-clock'), 'yes', days(2, 'end-of-day')],
  [days(1, 'keep-clock', 'next-open'), 'unknown', days(2, 'keep-clock', 'next-open')],
  [days(0, 'span-start'), 'unknown', days(1, 'span-start')],
  [working(0, 'hours'), 'unknown', days(1, 'span-start')],
  [working(0, 'hours'), 'unknown', days(0, 'end-of-day')],
  [working(0, 'hours'), 'yes', days(1, 'end-of-day')],
  [working(24, 'hours'), 'unknown', days(2, 'end-of-day')],
  [working(21, 'hours'), 'yes', days(2, 'end-of-day')],
  [working(1, 'calendar-days'), 'yes', working(1, 'calendar-days')],
  [working(2, 'calendar-days'), 'yes', working(51, 'hours')],
  [working(2, 'calendar-days'), 'unknown', working(50, 'hours')],
];
for (const [a, answer, b] of told) {
  const written = ({ amount, unit, dayRule, boundary }: Limit) =>
    [amount, unit, dayRule, boundary].filter((word) => word !== undefined).join(' ');
  test(`${written(a)} is never later than ${written(b)}: ${answer}`, () => {
    assert.equal(neverLater(a, b), answer);
  });
}

const limit: fc.Arbitrary<Limit> = fc
  .record({
    amount: fc.oneof(fc.nat(4), fc.nat(40)),
    unit: fc.constantFrom(...units, 'working-days' as const),
    calendar: fc.constantFrom('office', 'office', 'always'),
    dayRule: fc.constantFrom(...dayRules),
    boundary: fc.constantFrom('close' as const, 'next-open' as const),
  })
  .map(({ dayRule, ...rest }) => (rest.unit === 'working-days' ? { ...rest, dayRule } : rest));

/** Limits that are close to each other: of one length in another unit, of another rule, a little longer. */
const pair: fc.Arbitrary<readonly [Limit, Limit]> = fc.tuple(limit, limit, fc.nat(4)).map(([a, b, more]) => {
  const { unit, amount } = a;
  if (unit === 'working-days' || unit === 'calendar-days') {
    const dayRule = b.dayRule ?? a.dayRule;
    return [
      a,
      {
        ...a,
        amount: amount + more,
        ...(b.boundary && { boundary: b.boundary }),
        ...(dayRule && unit === 'working-days' && { dayRule }),
      },
    ];
  }
  if (b.unit === 'working-days' || b.unit === 'calendar-days') return [a, b];
  return [a, { ...b, amount: Math.ceil((amount * unitMs[unit]) / unitMs[b.unit]) + (more % 2) }];
});

const always = [['00:00', '24:00']] as const;
const aroundTheClock = Object.fromEntries(
  ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'].map((weekday) => [weekday, always]),
);

/** Random starts, and openings and closings, at which most goes wrong. */
const startsOf = ({ questions, anchor }: Random, office: Calendar): readonly EpochMs[] => [
  ...questions.map(({ start }) => start),
  ...office
    .segments(anchor - 259_200_000, anchor + 259_200_000)
    .flat()
    .slice(0, 4),
];

test('what is never later is later on no calendar, from no start', () => {
  let compared = 0;
  fc.assert(
    fc.property(randomCalendar(4), fc.array(pair, { minLength: 12, maxLength: 12 }), (random, pairs) => {
      const office = compileCalendar(random.spec);
      const known = {
        office,
        always: compileCalendar({ timeZone: random.spec.timeZone, weekly: aroundTheClock }),
      };
      const dueAt = (of: Limit, start: EpochMs) =>
        known[of.calendar as keyof typeof known].add(start, of, of);
      const starts = startsOf(random, office);
      for (const [a, b] of pairs) {
        if (neverLater(a, b) !== 'yes') continue;
        compared += 1;
        for (const start of starts) {
          try {
            assert.ok(dueAt(a, start) <= dueAt(b, start), JSON.stringify({ a, b, start }));
          } catch (error) {
            // A calendar may have no working time left.
            if (!(error instanceof CalendarError)) throw error;
          }
        }
      }
    }),
    { numRuns: 1_200 },
  );
  assert.ok(compared >= 5_000, `${compared} compared`);
});
