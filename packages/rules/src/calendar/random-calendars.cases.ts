import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { dayRules, unitMs, units, type Unit } from '../core/duration.ts';
import type { EpochMs, LocalDate, Span } from '../core/instant.ts';
import { weekdays, type AddOptions, type Calendar, type CalendarSpec, type Window } from './calendar.ts';

/** Random calendars and questions, most of them close to a change of the clock, where calendars go wrong. */

const minute = 60_000;
const day = 86_400_000;

/** Zones with what makes them hard, and years in which it happened. */
const zones: readonly [zone: string, from: number, to: number][] = [
  ['Asia/Shanghai', 1986, 2030],
  ['Asia/Jakarta', 2020, 2030],
  ['UTC', 2020, 2030],
  ['Europe/Berlin', 2000, 2036],
  ['Europe/Dublin', 1990, 2036],
  ['America/New_York', 2000, 2036],
  // Half an hour, or a quarter.
  ['Australia/Lord_Howe', 1990, 2036],
  ['Asia/Kathmandu', 1985, 1987],
  ['Asia/Pyongyang', 2015, 2018],
  ['America/Caracas', 2007, 2016],
  ['Pacific/Chatham', 1990, 2036],
  // Two hours.
  ['Antarctica/Troll', 2006, 2036],
  // At midnight, or close to it.
  ['America/Sao_Paulo', 1999, 2019],
  ['America/Havana', 1995, 2036],
  ['Africa/Cairo', 2000, 2030],
  ['Asia/Gaza', 2006, 2036],
  ['Asia/Beirut', 2000, 2036],
  ['Asia/Tehran', 2005, 2022],
  ['America/Asuncion', 2005, 2024],
  ['America/Santiago', 2005, 2036],
  ['America/Scoresbysund', 1995, 2030],
  ['America/St_Johns', 1987, 2012],
  // A few weeks, or a week, after the last change.
  ['Africa/Casablanca', 2008, 2036],
  ['America/Noronha', 1999, 2002],
  // A date left out, or lived through twice.
  ['Pacific/Apia', 2009, 2014],
  ['Pacific/Kiritimati', 1993, 1996],
  ['Pacific/Kwajalein', 1992, 1994],
  ['America/Juneau', 1980, 1984],
];

/** Somewhere to ask about: a zone, and an instant at which its clock changes if it changes in that year. */
interface Place {
  readonly timeZone: string;
  readonly anchor: EpochMs;
}

const place: fc.Arbitrary<Place> = fc
  .constantFrom(...zones)
  .chain(([timeZone, from, to]) =>
    fc.tuple(fc.constant(timeZone), fc.integer({ min: from, max: to }), fc.nat(1)),
  )
  .map(([timeZone, year, nth]) => {
    let at = Temporal.Instant.from(`${year}-01-01T00:00Z`).toZonedDateTimeISO(timeZone);
    for (let i = 0; i <= nth; i++) at = at.getTimeZoneTransition('next') ?? at;
    return { timeZone, anchor: at.epochMilliseconds };
  });

const wallMinutes = fc.oneof(
  fc.integer({ min: 0, max: 96 }).map((quarter) => quarter * 15),
  // The hours in which clocks change.
  fc.integer({ min: 0, max: 16 }).map((quarter) => quarter * 15),
  fc.integer({ min: 0, max: 1_440 }),
);
const wallTime = wallMinutes.map(
  (minutes) =>
    `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`,
);
const someWindow: fc.Arbitrary<Window> = fc
  .tuple(wallTime, wallTime)
  .filter(([from, to]) => from !== '24:00' && from !== to);
const usualWindows = fc.constantFrom<readonly Window[]>(
  [
    ['08:30', '12:00'],
    ['13:00', '17:30'],
  ],
  [['00:00', '24:00']],
  [['22:00', '06:00']],
  [
    ['00:00', '02:30'],
    ['18:00', '24:00'],
  ],
);
const dayWindows = fc.oneof(fc.array(someWindow, { maxLength: 3 }), usualWindows);

const around = (days: number): fc.Arbitrary<number> =>
  fc.oneof(
    fc.integer({ min: -days * 1_440, max: days * 1_440 }).map((minutes) => minutes * minute),
    fc.integer({ min: -3 * 96, max: 3 * 96 }).map((quarters) => quarters * 15 * minute),
    fc.integer({ min: -2 * day, max: 2 * day }),
  );

const spanAround = (anchor: EpochMs): fc.Arbitrary<Span> =>
  fc
    .tuple(around(15), fc.oneof(fc.integer({ min: 0, max: 600 }), fc.integer({ min: 0, max: 6_000 })))
    .map(([offset, length]) => [anchor + offset, anchor + offset + length * minute]);

const dateAround = (anchor: EpochMs, days: number): fc.Arbitrary<LocalDate> =>
  fc
    .oneof(fc.integer({ min: -days, max: days }), fc.integer({ min: -3, max: 3 }))
    .map((offset) => new Date(anchor + offset * day).toISOString().slice(0, 10));

const specAt = ({ timeZone, anchor }: Place): fc.Arbitrary<CalendarSpec> =>
  fc.record({
    timeZone: fc.constant(timeZone),
    weekly: fc
      .tuple(...weekdays.map(() => dayWindows))
      .map((hours) => Object.fromEntries(weekdays.map((weekday, i) => [weekday, hours[i]!])))
      .filter((weekly) => Object.values(weekly).some((windows) => windows.length > 0)),
    holidays: fc.array(dateAround(anchor, 25), { maxLength: 8 }),
    dateHours: fc.dictionary(dateAround(anchor, 25), dayWindows, { maxKeys: 4 }),
    closures: fc.array(
      spanAround(anchor)
        .filter(([from, to]) => from < to)
        .map(([from, to]) => [new Date(from).toISOString(), new Date(to).toISOString()] as const),
      { maxLength: 3 },
    ),
    coverage: fc
      .tuple(dateAround(anchor, 25), dateAround(anchor, 25))
      .map(([a, b]) => (a <= b ? { from: a, until: b } : { from: b, until: a })),
  });

/** The largest amount that is asked of a unit; the oracle has to walk it. */
const most: Readonly<Record<Unit, number>> = {
  seconds: 2_000_000,
  minutes: 30_000,
  hours: 600,
  'working-seconds': 200_000,
  'working-minutes': 4_000,
  'working-hours': 60,
  'calendar-days': 40,
  'working-days': 12,
};

export interface Question {
  readonly start: EpochMs;
  readonly amount: number;
  readonly unit: Unit;
  readonly options: { readonly [Name in keyof AddOptions]-?: NonNullable<AddOptions[Name]> };
  /** Random numbers that choose edges, when the question shall be about exact openings and closings. */
  readonly edges: readonly [start: number, end: number, pause: number] | null;
}

const questionAt = (anchor: EpochMs): fc.Arbitrary<Question> =>
  fc
    .tuple(
      around(12),
      fc.constantFrom(...units),
      fc.oneof(fc.double({ min: 0, max: 1, noNaN: true }), fc.constant(0)),
    )
    .chain(([offset, unit, part]) =>
      fc.record({
        start: fc.constant(anchor + offset),
        edges: fc.option(fc.tuple(fc.nat(), fc.nat(), fc.nat())),
        unit: fc.constant(unit),
        amount: fc.oneof(fc.constant(Math.floor(part * most[unit])), fc.integer({ min: 0, max: 3 })),
        options: fc.record({
          dayRule: fc.constantFrom(...dayRules),
          boundary: fc.constantFrom('close' as const, 'next-open' as const),
          direction: fc.constantFrom('after' as const, 'before' as const),
          pauses: fc.oneof(fc.constant([]), fc.array(spanAround(anchor), { maxLength: 4 })),
        }),
      }),
    );

/**
 * Moves a question onto the edges of working time: starts at one, ends at a later or earlier one if its unit allows, and
 * is paused from one on. Hardly a random question would do so by itself.
 */
export function sharpen(question: Question, calendar: Calendar, anchor: EpochMs): Question {
  const edges = calendar.segments(anchor - 12 * day, anchor + 12 * day).flat();
  if (question.edges === null || edges.length === 0) return question;
  const [start, end, pause] = question.edges.map((n) => edges[n % edges.length]!) as [number, number, number];
  const { unit, options } = question;
  const step = options.direction === 'after' ? 1 : -1;
  const amount =
    unit === 'working-seconds' || unit === 'working-minutes' || unit === 'working-hours'
      ? 0 + (step * calendar.between(start, end)) / unitMs[unit]
      : -1;
  return {
    ...question,
    start,
    amount: Number.isInteger(amount) && amount >= 0 ? amount : question.amount,
    options: {
      ...options,
      pauses: options.pauses.map(([from, to], i) => (i === 0 ? [pause, pause + to - from] : [from, to])),
    },
  };
}

export interface Random {
  readonly spec: CalendarSpec;
  readonly questions: readonly Question[];
  readonly instants: readonly EpochMs[];
  readonly dates: readonly LocalDate[];
  readonly pauses: readonly Span[];
  readonly anchor: EpochMs;
}

/** A calendar, and so many questions of each sort about it. */
export const randomCalendar = (questions: number): fc.Arbitrary<Random> =>
  place.chain((at) =>
    fc.record({
      spec: specAt(at),
      anchor: fc.constant(at.anchor),
      questions: fc.array(questionAt(at.anchor), { minLength: questions, maxLength: questions }),
      instants: fc.array(
        around(12).map((offset) => at.anchor + offset),
        { minLength: questions, maxLength: questions },
      ),
      dates: fc.array(dateAround(at.anchor, 20), { minLength: questions, maxLength: questions }),
      pauses: fc.array(spanAround(at.anchor), { maxLength: 4 }),
    }),
  );
