import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import fc from 'fast-check';
import type { Calendar } from './calendar.ts';
import { compileCalendar } from './compile-calendar.ts';
import { randomCalendar, sharpen, type Random } from './random-calendars.cases.ts';
import { createOracle } from './working-calendar.oracle.ts';

/** The compiled calendar against the slow one, on random calendars around changes of the clock. */

let cases = 0;
const agree = (
  calendars: number,
  questions: number,
  compare: (calendar: Calendar, oracle: Calendar, random: Random) => void,
): void => {
  fc.assert(
    fc.property(randomCalendar(questions), (random) => {
      compare(compileCalendar(random.spec), createOracle(random.spec), random);
      cases += questions;
    }),
    { numRuns: calendars },
  );
};

test('add agrees with the oracle in all units, rules, boundaries and directions, with pauses', () => {
  agree(700, 24, (calendar, oracle, { questions, anchor }) => {
    for (const question of questions) {
      const { start, amount, unit, options } = sharpen(question, calendar, anchor);
      const duration = { amount, unit };
      assert.equal(
        calendar.add(start, duration, options),
        oracle.add(start, duration, options),
        JSON.stringify({ start: new Date(start), duration, options }),
      );
    }
  });
});

test('between agrees with the oracle, forward and back, with pauses and without', () => {
  agree(250, 16, (calendar, oracle, { instants, pauses }) => {
    for (const [i, from] of instants.entries()) {
      const to = instants[(i + 1) % instants.length]!;
      const options = i % 2 === 0 ? { pauses } : {};
      assert.equal(calendar.between(from, to, options), oracle.between(from, to, options));
    }
  });
});

test('segments, working time and coverage agree with the oracle', () => {
  agree(250, 12, (calendar, oracle, { instants }) => {
    for (const [i, at] of instants.entries()) {
      const to = at + (i % 6) * 86_400_000;
      assert.deepEqual(calendar.segments(at, to), oracle.segments(at, to));
      assert.equal(calendar.isWorkingTime(at), oracle.isWorkingTime(at));
      assert.equal(calendar.localDate(at), oracle.localDate(at));
      assert.equal(calendar.localTime(at), oracle.localTime(at));
      assert.equal(calendar.covers(at, instants[0]!), oracle.covers(at, instants[0]!));
    }
  });
});

test('working dates, their sums and their count agree with the oracle', () => {
  agree(250, 12, (calendar, oracle, { dates }) => {
    for (const [i, date] of dates.entries()) {
      const other = dates[(i + 1) % dates.length]!;
      assert.equal(calendar.isWorkingDay(date), oracle.isWorkingDay(date));
      assert.equal(calendar.addDays(date, i - 5), oracle.addDays(date, i - 5));
      assert.equal(calendar.daysBetween(date, other), oracle.daysBetween(date, other));
    }
  });
});

test('amounts of up to ten years agree with the oracle', () => {
  agree(6, 1, (calendar, oracle, { questions, anchor }) => {
    const [question] = questions;
    const { boundary, direction } = question!.options;
    for (const duration of [
      { amount: 3_650, unit: 'calendar-days' },
      { amount: 87_600, unit: 'hours' },
      { amount: 500 + (question!.start % 600), unit: 'working-hours' },
      { amount: 300, unit: 'working-days' },
    ] as const) {
      const options = { boundary, direction, dayRule: question!.options.dayRule };
      assert.equal(calendar.add(anchor, duration, options), oracle.add(anchor, duration, options));
    }
  });
});

after(() => assert.ok(cases >= 20_000, `only ${cases} cases`));
