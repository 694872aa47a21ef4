import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { addBusinessDays, differenceInBusinessDays } from 'date-fns';
import dayjs from 'dayjs';
import businessTime from 'dayjs-business-time';
import luxon from 'luxon-business-days';
import moment from 'moment-business-time';
import type { CalendarSpec } from '../src/calendar/calendar.ts';
import { compileCalendar } from '../src/calendar/compile-calendar.ts';

/**
 * Working time against the libraries one would take otherwise, in one run: 40 working hours from the week before the
 * National Day holidays, and the working time of a year. What takes part of the question only, is compared with our
 * answer to that part.
 */

// The other libraries know no zone but the machine's, so the machine is moved to where the office is.
process.env['TZ'] = 'Asia/Shanghai';
const timeZone = 'Asia/Shanghai';
const day = 86_400_000;
const openings = [
  ['08:30', '12:00'],
  ['13:00', '17:30'],
] as const;
const holidays = ['2026-10-01', '2026-10-02', '2026-10-05', '2026-10-06', '2026-10-07'];
const weekly = { mon: openings, tue: openings, wed: openings, thu: openings, fri: openings };

const office = compileCalendar({ timeZone, weekly, holidays });
const weekends = compileCalendar({ timeZone, weekly });

const momentHours = openings.flat().map((time) => `${time}:00`);
moment.updateLocale('en', {
  workinghours: { 0: null, ...Object.fromEntries([1, 2, 3, 4, 5].map((n) => [n, momentHours])), 6: null },
  holidays,
});
dayjs.extend(businessTime);
const dayjsHours = openings.map(([start, end]) => ({ start: `${start}:00`, end: `${end}:00` }));
dayjs.setBusinessTime({
  sunday: null,
  monday: dayjsHours,
  tuesday: dayjsHours,
  wednesday: dayjsHours,
  thursday: dayjsHours,
  friday: dayjsHours,
  saturday: null,
});
dayjs.setHolidays(holidays);
const luxonDate = (at: number) => luxon.DateTime.fromMillis(at, { zone: timeZone });
luxonDate(0).setupBusiness({
  businessDays: [1, 2, 3, 4, 5],
  holidayMatchers: [(date) => holidays.includes(date.toISODate() ?? '')],
});

interface Contender {
  readonly name: string;
  readonly run: (start: number) => number;
  /** Our answer to as much of the question as the library can be asked. */
  readonly ours: (start: number) => number;
  readonly cannot: string;
}

const hours40 = { amount: 40, unit: 'working-hours' } as const;
const days5 = { amount: 5, unit: 'working-days' } as const;
const keepClock = { dayRule: 'keep-clock' } as const;
const inAYear = (start: number): number => start + 365 * day;
const dates = (start: number) => [office.localDate(start), office.localDate(inAYear(start))] as const;

const adding: readonly Contender[] = [
  {
    name: 'redress add, 40 working hours',
    run: (start) => office.add(start, hours40),
    ours: (start) => office.add(start, hours40),
    cannot: '',
  },
  {
    name: 'redress add, 5 working days',
    run: (start) => office.add(start, days5, keepClock),
    ours: (start) => office.add(start, days5, keepClock),
    cannot: '',
  },
  {
    name: 'moment-business-time addWorkingTime(40 h)',
    run: (start) => moment(start).addWorkingTime(40, 'hours').valueOf(),
    ours: (start) => office.add(start, hours40),
    cannot: 'zones, make-up days',
  },
  {
    name: 'dayjs-business-time addBusinessHours(40)',
    run: (start) => dayjs(start).addBusinessHours(40).valueOf(),
    ours: (start) => office.add(start, hours40),
    cannot: 'zones, make-up days',
  },
  {
    name: 'luxon-business-days plusBusiness(5 days)',
    run: (start) => luxonDate(start).plusBusiness({ days: 5 }).toMillis(),
    ours: (start) => office.add(start, days5, keepClock),
    cannot: 'hours, lunch breaks, make-up days',
  },
  {
    name: 'date-fns addBusinessDays(5)',
    run: (start) => addBusinessDays(start, 5).getTime(),
    ours: (start) => weekends.add(start, days5, keepClock),
    cannot: 'hours, lunch breaks, holidays, zones',
  },
];
const measuring: readonly Contender[] = [
  {
    name: 'redress between, in milliseconds',
    run: (start) => office.between(start, inAYear(start)),
    ours: (start) => office.between(start, inAYear(start)),
    cannot: '',
  },
  {
    name: 'redress daysBetween, with both dates written',
    run: (start) => office.daysBetween(...dates(start)),
    ours: (start) => office.daysBetween(...dates(start)),
    cannot: '',
  },
  {
    name: 'moment-business-time workingDiff in minutes',
    run: (start) => moment(inAYear(start)).workingDiff(moment(start), 'minutes'),
    ours: (start) => office.between(start, inAYear(start)) / 60_000,
    cannot: 'zones, make-up days',
  },
  {
    name: 'dayjs-business-time businessMinutesDiff',
    run: (start) => dayjs(start).businessMinutesDiff(dayjs(inAYear(start))),
    ours: (start) => office.between(start, inAYear(start)) / 60_000,
    cannot: 'zones, make-up days',
  },
  {
    name: 'date-fns differenceInBusinessDays',
    run: (start) => differenceInBusinessDays(inAYear(start), start),
    ours: (start) => weekends.daysBetween(...dates(start)),
    cannot: 'hours, lunch breaks, holidays, zones',
  },
];

/** Different starts, all in working time of the three days before the holidays, so that no answer can be reused. */
const starts = Array.from({ length: 1_024 }, (_, i) =>
  office.add(Date.parse('2026-09-28T08:30+08:00'), { amount: i + 1, unit: 'working-minutes' }),
);

let consumed = 0;
const time = ({ run }: Contender, times: number): number => {
  const began = performance.now();
  for (let i = 0; i < times; i++) consumed += run(starts[i & 1_023]!);
  return (performance.now() - began) / times;
};
const median = (values: readonly number[]): number => values.toSorted((a, b) => a - b)[values.length >> 1]!;

/** Milliseconds an operation takes: the median of rounds, in which all take turns. */
function race(contenders: readonly Contender[]): number[] {
  const warmUp = 200;
  const times = contenders.map((contender) => {
    let calls = 1;
    for (const began = performance.now(); performance.now() - began < warmUp; calls *= 2)
      time(contender, calls);
    return Math.max(1, Math.round(40 / time(contender, calls)));
  });
  const rounds = Array.from({ length: 9 }, () =>
    contenders.map((contender, i) => time(contender, times[i]!)),
  );
  return contenders.map((_, i) => median(rounds.map((round) => round[i]!)));
}

function compare(question: string, contenders: readonly Contender[]): void {
  const found = race(contenders);
  console.log(`\n${question.padEnd(46)}       µs   to ours   agrees   cannot express`);
  for (const [i, { name, run, ours, cannot }] of contenders.entries()) {
    const some = starts.filter((_, n) => n % 16 === 0);
    const wrong = some.filter((start) => run(start) !== ours(start));
    const same = some.length - wrong.length;
    const micros = (found[i]! * 1_000).toFixed(3).padStart(11);
    const ratio = `× ${(found[i]! / found[0]!).toFixed(found[i]! < 10 * found[0]! ? 1 : 0)}`.padStart(9);
    console.log(
      `${name.padEnd(44)} ${micros} ${ratio} ${`${same}/${some.length}`.padStart(8)}   ${cannot || '—'}`,
    );
    for (const start of wrong.slice(0, 1)) {
      console.log(`  from ${office.localDate(start)} it answers ${run(start)}, we ${ours(start)}`);
    }
  }
}

const tenYears: CalendarSpec = {
  timeZone,
  weekly,
  holidays: Array.from({ length: 10 }, (_, i) =>
    holidays.map((date) => `${2026 + i}${date.slice(4)}`),
  ).flat(),
};
/** Makes the calendar and every block of its ten years, of working time and of working dates. */
const compileTenYears = () => {
  const calendar = compileCalendar(tenYears);
  consumed += calendar.between(Date.UTC(2026, 0, 1), Date.UTC(2036, 0, 1));
  consumed += calendar.daysBetween('2026-01-01', '2036-01-01');
  return calendar;
};

function compileAndWeigh(): void {
  const began = performance.now();
  compileTenYears();
  const first = performance.now() - began;
  const later = median(
    Array.from({ length: 15 }, () => {
      const start = performance.now();
      compileTenYears();
      return performance.now() - start;
    }),
  );
  setFlagsFromString('--expose-gc');
  const collect = runInNewContext('gc') as () => void;
  const weigh = (): number => {
    collect();
    const { heapUsed, arrayBuffers } = process.memoryUsage();
    return heapUsed + arrayBuffers;
  };
  const before = weigh();
  const kept = Array.from({ length: 10 }, compileTenYears);
  const megabytes = (weigh() - before) / kept.length / 1e6;
  console.log(
    `\ncompile ten years, every block of them: ${later.toFixed(1)} ms (the first time ${first.toFixed(1)} ms), ${megabytes.toFixed(2)} MB`,
  );
}

compileAndWeigh();
compare('40 working hours over the National Day week', adding);
compare('the working time of a year', measuring);
console.log(
  '\nluxon-business-days measures nothing. Only ours knows pauses, make-up days and hours through the night.',
);
if (!Number.isFinite(consumed)) process.exitCode = 1;
