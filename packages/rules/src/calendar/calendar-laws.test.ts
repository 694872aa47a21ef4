import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { AddOptions, Calendar } from './calendar.ts';
import { compileCalendar } from './compile-calendar.ts';
import { randomCalendar, sharpen, type Question, type Random } from './random-calendars.cases.ts';

/** What must hold on every calendar, whatever its answers are. */

const minute = 60_000;
const day = 86_400_000;
const runs = { numRuns: 250 };

const onRandomCalendars = (check: (calendar: Calendar, random: Random) => void): void => {
  fc.assert(
    fc.property(randomCalendar(8), (random) => check(compileCalendar(random.spec), random)),
    runs,
  );
};
/** The same with each random question, some of them moved onto openings and closings. */
const onRandomQuestions = (check: (calendar: Calendar, question: Question, random: Random) => void): void =>
  onRandomCalendars((calendar, random) => {
    for (const question of random.questions)
      check(calendar, sharpen(question, calendar, random.anchor), random);
  });
const minutes = (amount: number) => ({ amount, unit: 'working-minutes' }) as const;

test('between measures exactly what add has added, forward and back, with pauses and without', () => {
  onRandomQuestions((calendar, { start, amount, options: { pauses } }) => {
    const n = amount % 4_000;
    const end = calendar.add(start, minutes(n), { pauses });
    assert.equal(calendar.between(start, end, { pauses }), n * minute);
    assert.equal(calendar.between(end, start, { pauses }), n === 0 ? 0 : -n * minute);
    const begin = calendar.add(start, minutes(n), { pauses, direction: 'before' });
    assert.equal(calendar.between(begin, start, { pauses }), n * minute);
  });
});

test('counting back what was counted on comes to the start, or to the opening after it', () => {
  onRandomQuestions((calendar, { start, amount, options: { pauses } }) => {
    const n = 1 + (amount % 4_000);
    const end = calendar.add(start, minutes(n), { pauses });
    assert.equal(
      calendar.add(end, minutes(n), { pauses, direction: 'before' }),
      calendar.add(start, minutes(0), { pauses, boundary: 'next-open' }),
    );
  });
});

test('two amounts one after the other are their sum', () => {
  onRandomQuestions((calendar, { start, amount, options: { direction } }) => {
    const [n, more] = [amount % 3_000, amount % 977];
    assert.equal(
      calendar.add(calendar.add(start, minutes(n), { direction }), minutes(more), { direction }),
      calendar.add(start, minutes(n + more), { direction }),
    );
  });
});

test('two stretches one after the other measure as much as the whole', () => {
  onRandomCalendars((calendar, { instants, pauses }) => {
    const [a, b, c] = instants as [number, number, number];
    assert.equal(
      calendar.between(a, b, { pauses }) + calendar.between(b, c, { pauses }),
      calendar.between(a, c, { pauses }),
    );
  });
});

test('a later start never ends earlier, and a larger amount neither', () => {
  onRandomQuestions((calendar, { start, amount, options: { pauses, boundary } }) => {
    const n = amount % 4_000;
    const options: AddOptions = { pauses, boundary };
    const end = calendar.add(start, minutes(n), options);
    assert.ok(calendar.add(start + (amount % 5_000) * minute, minutes(n), options) >= end);
    assert.ok(calendar.add(start, minutes(n + (amount % 977)), options) >= end);
  });
});

test('more days never end earlier by a rule that keeps the clock', () => {
  onRandomQuestions((calendar, { start, amount, options: { dayRule, direction } }) => {
    // The other rules ask for the closing of a date, and an overnight shift may close later than the next day's.
    if (!/clock|normalise/.test(dayRule)) return;
    const days = (count: number) => ({ amount: count, unit: 'working-days' }) as const;
    const n = 1 + (amount % 12);
    const sign = direction === 'after' ? 1 : -1;
    const end = calendar.add(start, days(n), { dayRule, direction });
    assert.ok(sign * (calendar.add(start, days(n + 1), { dayRule, direction }) - end) >= 0);
  });
});

test('a pause never shortens, in any unit and by any rule', () => {
  onRandomQuestions((calendar, { start, amount, unit, options }) => {
    const sign = options.direction === 'after' ? 1 : -1;
    const plain = calendar.add(start, { amount, unit }, { ...options, boundary: 'close', pauses: [] });
    const paused = calendar.add(start, { amount, unit }, { ...options, boundary: 'close' });
    assert.ok(sign * (paused - plain) >= 0);
  });
});

test('pauses in another order, or cut in two, are the same pauses', () => {
  onRandomQuestions((calendar, { start, amount, unit, options }) => {
    const cut = options.pauses.flatMap(([from, to]) => {
      const middle = Math.floor((from + to) / 2);
      return [[middle, to] as const, [from, middle] as const];
    });
    assert.equal(
      calendar.add(start, { amount, unit }, { ...options, pauses: [...options.pauses, ...cut].reverse() }),
      calendar.add(start, { amount, unit }, options),
    );
    assert.equal(
      calendar.add(start, { amount, unit }, { ...options, pauses: cut }),
      calendar.add(start, { amount, unit }, options),
    );
  });
});

test('next-open ends in working time that no pause covers', () => {
  onRandomQuestions((calendar, { start, amount, options: { pauses } }) => {
    const end = calendar.add(start, minutes(amount % 4_000), { pauses, boundary: 'next-open' });
    assert.ok(calendar.isWorkingTime(end));
    assert.ok(!pauses.some(([from, to]) => from <= end && end < to));
  });
});

test('segments lie in order, do not touch, and hold just the working instants', () => {
  onRandomCalendars((calendar, { instants }) => {
    const [start] = instants as [number];
    const end = start + 40 * day;
    const segments = calendar.segments(start, end);
    for (const [i, [a, b]] of segments.entries()) {
      assert.ok(a < b && (i === 0 || segments[i - 1]![1] < a));
      assert.ok(calendar.isWorkingTime(a) && calendar.isWorkingTime(b - 1));
      assert.ok(b === end || !calendar.isWorkingTime(b));
    }
    const sum = segments.reduce((total, [a, b]) => total + b - a, 0);
    assert.equal(calendar.between(start, end), sum);
  });
});

test('counting days and adding them agree', () => {
  onRandomCalendars((calendar, { dates }) => {
    for (const [i, date] of dates.entries()) {
      const n = 1 + i * 9;
      const after = calendar.addDays(date, n);
      assert.ok(calendar.isWorkingDay(after));
      assert.equal(calendar.daysBetween(date, after), n - (calendar.isWorkingDay(date) ? 0 : 1));
      const before = calendar.addDays(date, -n);
      assert.equal(calendar.daysBetween(date, before), calendar.isWorkingDay(date) ? -n : 1 - n);
    }
  });
});
