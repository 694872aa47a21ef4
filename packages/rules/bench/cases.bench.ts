import { asIfReceived, compileCalendar, deadlines, policies, type CalendarSpec } from '@redress/rules';

/** All due times of one million cases in one pass, as a month’s report or a restart of the timers needs them. */

const weekday = [
  ['08:30', '12:00'],
  ['13:00', '17:30'],
] as const;
const allDay = [['00:00', '24:00']] as const;
const office: CalendarSpec = {
  timeZone: 'Asia/Shanghai',
  weekly: { mon: weekday, tue: weekday, wed: weekday, thu: weekday, fri: weekday },
  holidays: ['2026-10-01', '2026-10-02', '2026-10-05', '2026-10-06', '2026-10-07'],
  dateHours: { '2026-10-10': weekday },
};
const always: CalendarSpec = {
  timeZone: 'Asia/Shanghai',
  weekly: { mon: allDay, tue: allDay, wed: allDay, thu: allDay, fri: allDay, sat: allDay, sun: allDay },
};
const calendars = { office: compileCalendar(office), always: compileCalendar(always) };
const policy = policies.warehouse;
const year = 365 * 86_400_000;
const from = Date.parse('2026-01-01T00:00+08:00');
const minute = 60_000;
const million = 1_000_000;

/** Every tenth waited for its customer. Cases of a year in the order in which they came in, as their ids order them: resolved ones, paused ones and ones that run, so that eight milestones have a due time. */
const cases = (severity: 'urgent-major' | 'important') => (i: number) => {
  const at = from + Math.floor((i / million) * year);
  const waits =
    i % 10 === 0 ? [{ reason: 'information' as const, from: at + 60 * minute, to: at + 300 * minute }] : [];
  return {
    ...asIfReceived(severity, at),
    reached: { plan: at + 90 * minute, resolve: at + 600 * minute },
    waits,
    told: {},
  };
};

for (const severity of ['urgent-major', 'important'] as const) {
  const make = cases(severity);
  let dues = 0;
  let late = 0;
  const pass = (count: number): number => {
    const began = performance.now();
    for (let i = 0; i < count; i++) {
      const { value } = deadlines(make(i), { at: from + year, policy, calendars });
      for (const { due, lateBy } of value) {
        if (due !== undefined) dues++;
        if (lateBy > 0) late++;
      }
    }
    return performance.now() - began;
  };
  pass(20_000);
  dues = late = 0;
  const took = pass(million);
  console.log(
    `${million.toLocaleString('en')} cases that are ${severity}: ${(took / 1_000).toFixed(2)} s, ` +
      `${(dues / million).toFixed(1)} due times a case, ${((late / dues) * 100).toFixed(0)} % late`,
  );
}

const { trace } = deadlines(cases('important')(0), { at: from + year, policy, calendars });
let lines = 0;
const began = performance.now();
for (let i = 0; i < 1_000; i++) lines += trace().length;
console.log(
  `a line of the trace, made when asked for: ${(((performance.now() - began) * 1_000) / lines).toFixed(0)} µs`,
);
