import { createClassifier } from '@redress/rules/classification';
import { asIfReceived, compileCalendar, deadlines, policies, type CalendarSpec } from '@redress/rules';
import { lexicon } from '@redress/rules/lexicons/en';

/** What the form does while someone writes, and what the server does for each case: figures of one run, on one core. */

const weekday = [
  ['08:30', '12:00'],
  ['13:00', '17:30'],
] as const;
const spec: CalendarSpec = {
  timeZone: 'Asia/Shanghai',
  weekly: { mon: weekday, tue: weekday, wed: weekday, thu: weekday, fri: weekday },
  holidays: ['2026-10-01', '2026-10-02', '2026-10-05', '2026-10-06', '2026-10-07'],
};
const always: CalendarSpec = {
  timeZone: 'Asia/Shanghai',
  weekly: Object.fromEntries(
    ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'].map((day) => [day, [['00:00', '24:00']]]),
  ),
};
const calendars = { office: compileCalendar(spec), always: compileCalendar(always) };
const start = Date.parse('2026-09-28T10:00+08:00');
const text = 'Three of twenty cartons are crushed, and nobody answers the phone since Monday.';
const classifier = createClassifier({ lexicons: [lexicon] });

const measure = (name: string, rounds: number, work: (i: number) => unknown): void => {
  for (let i = 0; i < Math.min(rounds, 1_000); i++) work(i);
  const times = Array.from({ length: 5 }, () => {
    const began = performance.now();
    for (let i = 0; i < rounds; i++) work(i);
    return ((performance.now() - began) / rounds) * 1_000;
  }).sort((a, b) => a - b);
  console.log(
    `${name.padEnd(58)} ${times[2]!.toFixed(3)} µs (${times[0]!.toFixed(3)}–${times[4]!.toFixed(3)})`,
  );
};

measure('compile an office calendar with lunch breaks and holidays', 1_000, () => compileCalendar(spec));
measure('add 40 working hours over the National Day week', 200_000, (i) =>
  calendars.office.add(start + i * 60_000, { amount: 40, unit: 'working-hours' }),
);
measure('working time over a year', 50_000, (i) =>
  calendars.office.between(start + i, start + 365 * 86_400_000),
);
measure('all deadlines of an urgent case', 50_000, (i) =>
  deadlines(asIfReceived('urgent-major', start + i * 60_000), {
    at: start,
    policy: policies.warehouse,
    calendars,
  }),
);
measure('make ready the English lexicon, once a page', 5, () =>
  createClassifier({ lexicons: [lexicon] }).classify('x'),
);
measure('classify a sentence', 5_000, () => classifier.classify(text, { lang: 'en' }));
