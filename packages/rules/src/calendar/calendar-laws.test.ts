import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { Span } from '../core/instant.ts';
import { weekdays, type CalendarSpec, type Window } from './calendar.ts';
import { compileCalendar } from './compile-calendar.ts';
import { mergeSpans, subtractSpans } from './spans.ts';

const minute = 60_000;
const from = Date.parse('2026-01-01T00:00Z');
const days = 200;

const time = fc.integer({ min: 0, max: 96 }).map((quarter) => {
  const minutes = quarter * 15;
  return `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
});
const window = fc.tuple(time, time).filter(([a, b]) => a !== '24:00' && a !== b) as fc.Arbitrary<Window>;
const date = fc
  .integer({ min: 0, max: days })
  .map((day) => new Date(from + day * 86_400_000).toISOString().slice(0, 10));
const instant = fc.integer({ min: 0, max: days * 1_440 }).map((minutes) => from + minutes * minute);
const span = fc
  .tuple(instant, fc.integer({ min: 1, max: 4_000 }))
  .map(([start, length]): Span => [start, start + length * minute]);

const spec: fc.Arbitrary<CalendarSpec> = fc.record({
  timeZone: fc.constantFrom(
    'Asia/Shanghai',
    'Asia/Jakarta',
    'Europe/Berlin',
    'America/New_York',
    'Australia/Lord_Howe',
    'Asia/Kathmandu',
    'America/Havana',
  ),
  weekly: fc
    .tuple(...weekdays.map(() => fc.array(window, { maxLength: 3 })))
    .map((hours) => Object.fromEntries(weekdays.map((day, i) => [day, hours[i]!])))
    .filter((weekly) => Object.values(weekly).some((windows) => windows.length > 0)),
  holidays: fc.array(date, { maxLength: 10 }),
  dateHours: fc.dictionary(date, fc.array(window, { maxLength: 2 }), { maxKeys: 4 }),
  closures: fc.array(
    span.map(([a, b]) => [new Date(a).toISOString(), new Date(b).toISOString()] as const),
    { maxLength: 3 },
  ),
});
const amount = fc.integer({ min: 1, max: 5_000 });
const runs = { numRuns: 300 };

test('between measures exactly what add has added, forward and back', () => {
  fc.assert(
    fc.property(spec, instant, amount, (calendarSpec, start, n) => {
      const calendar = compileCalendar(calendarSpec);
      const end = calendar.add(start, { amount: n, unit: 'working-minutes' });
      assert.equal(calendar.between(start, end), n * minute);
      const begin = calendar.add(start, { amount: n, unit: 'working-minutes' }, { direction: 'before' });
      assert.equal(calendar.between(begin, start), n * minute);
    }),
    runs,
  );
});

test('add agrees with walking through the segments', () => {
  fc.assert(
    fc.property(spec, instant, amount, fc.array(span, { maxLength: 4 }), (calendarSpec, start, n, pauses) => {
      const calendar = compileCalendar(calendarSpec);
      let left = n * minute;
      let expected: number | undefined;
      const open = subtractSpans(calendar.segments(start, start + 900 * 86_400_000), mergeSpans(pauses));
      for (const [a, b] of open) {
        if (b - a >= left) {
          expected = a + left;
          break;
        }
        left -= b - a;
      }
      fc.pre(expected !== undefined);
      assert.equal(calendar.add(start, { amount: n, unit: 'working-minutes' }, { pauses }), expected);
    }),
    runs,
  );
});

test('a later start never ends earlier, a larger amount neither, and a pause never shortens', () => {
  fc.assert(
    fc.property(spec, instant, amount, amount, span, (calendarSpec, start, n, more, pause) => {
      const calendar = compileCalendar(calendarSpec);
      const end = calendar.add(start, { amount: n, unit: 'working-minutes' });
      assert.ok(calendar.add(start + more * minute, { amount: n, unit: 'working-minutes' }) >= end);
      assert.ok(calendar.add(start, { amount: n + more, unit: 'working-minutes' }) >= end);
      assert.ok(calendar.add(start, { amount: n, unit: 'working-minutes' }, { pauses: [pause] }) >= end);
    }),
    runs,
  );
});

test('segments lie in order, do not touch, and hold just the working instants', () => {
  fc.assert(
    fc.property(spec, instant, (calendarSpec, start) => {
      const calendar = compileCalendar(calendarSpec);
      const end = start + 40 * 86_400_000;
      const segments = calendar.segments(start, end);
      for (const [i, [a, b]] of segments.entries()) {
        assert.ok(a < b && (i === 0 || segments[i - 1]![1] < a));
        assert.ok(
          calendar.isWorkingTime(a) &&
            calendar.isWorkingTime(b - 1) &&
            (b === end || !calendar.isWorkingTime(b)),
        );
      }
    }),
    runs,
  );
});

test('counting days and adding them agree', () => {
  fc.assert(
    fc.property(spec, date, fc.integer({ min: 1, max: 60 }), (calendarSpec, day, n) => {
      const calendar = compileCalendar(calendarSpec);
      const end = calendar.addDays(day, n);
      assert.ok(calendar.isWorkingDay(end));
      assert.equal(calendar.daysBetween(day, end), n - (calendar.isWorkingDay(day) ? 0 : 1));
    }),
    runs,
  );
});
