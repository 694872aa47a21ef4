import type { RulesContext } from '../case/context.ts';
import type { Calendar } from '../calendar/calendar.ts';
import { dayMs, toLocalDate } from '../calendar/local-date.ts';
import type { EpochMs, LocalDate } from '../core/instant.ts';
import type { Milestone } from '../core/vocabulary.ts';
import type { Limit } from '../policy/cited.ts';
import type { PublicPolicy } from '../policy/policy.ts';
import { dueAfter, pausesOf, startOf, waitingFor } from './clock.ts';
import type { Deadline } from './deadline.ts';
import type { DeadlineSubject } from './due-times.ts';
import type { MilestoneLaw } from './milestones.table.ts';
import { scheduleOf } from './schedule.ts';

const started: Readonly<Record<MilestoneLaw['starts'], string>> = {
  receipt: 'received',
  round: 'received',
  plan: 'plan proposed',
  approve: 'plan approved',
  resolve: 'resolved',
  news: 'last news',
};

/** How a due time came about, in one line of plain words: for developers, auditors and the desk. */
export function traceOf(
  deadline: Deadline,
  subject: DeadlineSubject,
  context: RulesContext<PublicPolicy>,
): string {
  const cited = `${deadline.source}${deadline.assumed ? ', assumed' : ''}`;
  const tail = `(${cited}); ${stateInWords(deadline)}`;
  return `${deadline.milestone}: ${steps(deadline, subject, context)} ${tail}`;
}

function steps(deadline: Deadline, subject: DeadlineSubject, context: RulesContext<PublicPolicy>): string {
  const { milestone, due } = deadline;
  const { policy, calendars, at } = context;
  const scheduled = scheduleOf(policy, subject, subject.recordedAt).scheduled.find(
    (each) => each.milestone === milestone,
  )!;
  const { rule, law } = scheduled;
  const calendar = calendars[rule.calendar]!;
  const clock = (instant: EpochMs): string => localTime(instant, calendar);
  if (deadline.basis === 'customer') return `wanted by the customer → ${clock(due!)}`;

  const start = startOf(scheduled, subject, policy);
  if (start === undefined || due === undefined)
    return `${inWords(rule)} from “${started[law.starts]}”, which has not happened`;

  const pauses = pausesOf(milestone, subject, policy, at);
  const computed = dueAfter(calendar, start, rule, pauses);
  const waiting = deadline.state === 'paused' ? waitingFor(milestone, subject, policy) : undefined;
  return [
    `${startInWords(milestone, law, start, subject)} ${clock(start)}`,
    ...closedInWords(start, computed, rule, calendar),
    ...(pauses.length > mostListed
      ? [`paused ${pauses.length} times`]
      : pauses.map(([from, to]) => `paused ${spanInWords(from, to, calendar)}`)),
    ...(waiting === undefined ? [] : [`waiting for ${waiting}`]),
    `${inWords(rule)} → ${clock(due)}`,
  ]
    .join(', ')
    .concat(
      computed === due
        ? ''
        : deadline.metAt === undefined
          ? ' as the customer was told'
          : ' as it stood then',
    )
    .concat(deadline.certain ? '' : ', holidays not all known');
}

function startInWords(
  milestone: Milestone,
  law: MilestoneLaw,
  start: EpochMs,
  { receivedAt, round, roundStartedAt, changedAt, restartedAt }: DeadlineSubject,
) {
  if (restartedAt?.[milestone] === start) return 'begun anew';
  const change = Object.entries(changedAt ?? {}).find(([, changed]) => changed === start);
  if (change) return `changed (${change[0]})`;
  if (law.starts === 'round' && round > 1 && start === roundStartedAt && start !== receivedAt)
    return 'reopened';
  return started[law.starts];
}

/** More than these are counted, not listed. */
const mostListed = 3;

/** When the calendar was closed on the way, for limits that only run while it is open. */
function closedInWords(
  start: EpochMs,
  due: EpochMs,
  { unit, calendar: name }: Limit,
  calendar: Calendar,
): string[] {
  if (unit === 'working-days') {
    const closed = closedDates(calendar.localDate(start), calendar.localDate(due), calendar);
    if (closed.length === 0) return [];
    return [
      closed.length > mostListed
        ? `${name} closed on ${closed.length} days`
        : `${name} closed on ${closed.join(' and ')}`,
    ];
  }
  if (!unit.startsWith('working-')) return [];
  const open = calendar.segments(start, due);
  const closed = open.map(([opening], i): readonly [EpochMs, EpochMs] => [
    open[i - 1]?.[1] ?? start,
    opening,
  ]);
  const gaps = closed.filter(([from, to]) => to > from);
  if (gaps.length > mostListed) return [`${name} closed ${gaps.length} times`];
  const gapInWords = ([from, to]: readonly [EpochMs, EpochMs]): string =>
    from === start ? `until ${localTime(to, calendar)}` : spanInWords(from, to, calendar);
  return gaps.length === 0 ? [] : [`${name} closed ${gaps.map(gapInWords).join(' and ')}`];
}

/** Closed dates from one to another, as “Sat 21 Nov”; of a very long stretch only the first are looked at. */
function closedDates(from: LocalDate, to: LocalDate, calendar: Calendar): string[] {
  const days = Math.min(400, (Date.parse(to) - Date.parse(from)) / dayMs);
  return Array.from({ length: days + 1 }, (_, i) => toLocalDate(Date.parse(from) / dayMs + i))
    .filter((date) => !calendar.isWorkingDay(date))
    .map(dateInWords);
}

/** “4 working hours”, “1 calendar day”. */
function inWords({ amount, unit }: Limit): string {
  const words = unit.replace('-', ' ');
  return `${amount} ${amount === 1 ? words.slice(0, -1) : words}`;
}

function stateInWords({ state, metAt, lateBy, remaining }: Deadline): string {
  if (lateBy > 0) return `${metAt === undefined ? '' : 'met, '}late by ${length(lateBy)}`;
  return state === 'running' ? `${length(remaining)} left` : state;
}

/** “2 d 3 h 5 min”, “0 min”. */
function length(ms: number): string {
  const minutes = Math.floor(ms / 60_000);
  const parts = [
    `${Math.floor(minutes / 1_440)} d`,
    `${Math.floor(minutes / 60) % 24} h`,
    `${minutes % 60} min`,
  ];
  return parts.filter((part) => !part.startsWith('0 ')).join(' ') || '0 min';
}

/** “Fri 20 Nov 17:10 – 18:00”; the date is said once if it stays the same. */
function spanInWords(from: EpochMs, to: EpochMs, calendar: Calendar): string {
  const sameDate = calendar.localDate(from) === calendar.localDate(to);
  return `${localTime(from, calendar)} – ${sameDate ? calendar.localTime(to) : localTime(to, calendar)}`;
}

/** “Fri 20 Nov 17:10”, on the wall clock of the calendar. */
const localTime = (at: EpochMs, calendar: Calendar): string =>
  `${dateInWords(calendar.localDate(at))} ${calendar.localTime(at)}`;

const weekdays = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'];
const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** “Fri 20 Nov”: English whatever the machine, like all traces. */
function dateInWords(date: LocalDate): string {
  const day = new Date(date);
  return `${weekdays[day.getUTCDay()]} ${day.getUTCDate()} ${months[day.getUTCMonth()]}`;
}
