import type { RulesContext } from '../case/context.ts';
import type { Calendar } from '../calendar/calendar.ts';
import { inForce } from '../core/dated.ts';
import type { EpochMs } from '../core/instant.ts';
import type { Milestone } from '../core/vocabulary.ts';
import type { Limit } from '../policy/cited.ts';
import type { PublicPolicy } from '../policy/policy.ts';
import { pausesOf, startOf, waitingFor } from './clock.ts';
import type { Deadline } from './deadline.ts';
import type { DeadlineSubject } from './deadlines.ts';
import { milestoneTable, type MilestoneLaw } from './milestones.table.ts';

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
  const zone = zoneOf(calendars);
  if (deadline.basis === 'customer') return `wanted by the customer → ${localTime(due!, zone)}`;

  const rule = ruleOf(milestone, subject, policy);
  const law: MilestoneLaw = milestoneTable[milestone as Exclude<Milestone, 'survey-return'>];
  const start = startOf(milestone, law, subject, policy);
  if (start === undefined || due === undefined)
    return `${inWords(rule)} from “${started[law.starts]}”, which has not happened`;

  const calendar = calendars[rule.calendar]!;
  const parts = [`${startInWords(law, start, subject)} ${localTime(start, calendar.timeZone)}`];
  const opening = openingAfter(start, rule, calendar);
  if (opening !== undefined && opening > start)
    parts.push(`${rule.calendar} closed until ${localTime(opening, calendar.timeZone)}`);
  for (const [from, to] of pausesOf(milestone, subject, policy, at)) {
    parts.push(`paused ${localTime(from, calendar.timeZone)} – ${localTime(to, calendar.timeZone)}`);
  }
  const waiting = deadline.state === 'paused' ? waitingFor(milestone, subject, policy) : undefined;
  if (waiting !== undefined) parts.push(`waiting for ${waiting}`);
  parts.push(inWords(rule));
  const told = subject.told?.[milestone];
  const kept =
    deadline.promised && told === due && subject.round > 0
      ? keptOf(start, rule, deadline, subject, context)
      : '';
  return `${parts.join(', ')} → ${localTime(due, calendar.timeZone)}${kept}${deadline.certain ? '' : ', holidays not all known'}`;
}

/** Says when an earlier promise stands although a later time would do now. */
function keptOf(
  start: EpochMs,
  rule: Limit,
  { milestone, due }: Deadline,
  subject: DeadlineSubject,
  { policy, calendars, at }: RulesContext<PublicPolicy>,
): string {
  const pauses = pausesOf(milestone, subject, policy, at);
  const computed = calendars[rule.calendar]!.add(start, rule, {
    boundary: rule.boundary,
    dayRule: rule.dayRule,
    pauses,
  });
  return computed === due ? '' : ' as the customer was told';
}

function ruleOf(milestone: Milestone, { kind, severity, recordedAt }: DeadlineSubject, policy: PublicPolicy) {
  const dated = policy.kinds[kind]?.milestones?.[milestone] ?? policy.milestones[severity][milestone]!;
  return inForce(dated, recordedAt).value;
}

function startInWords(
  law: MilestoneLaw,
  start: EpochMs,
  { receivedAt, round, roundStartedAt, changedAt }: DeadlineSubject,
) {
  const change = Object.entries(changedAt ?? {}).find(([, changed]) => changed === start);
  if (change) return `changed (${change[0]})`;
  if (law.starts === 'round' && round > 1 && start === roundStartedAt && start !== receivedAt)
    return 'reopened';
  return started[law.starts];
}

/** When a clock that only runs in working time began to run. */
const openingAfter = (start: EpochMs, { unit }: Limit, calendar: Calendar): EpochMs | undefined =>
  unit.startsWith('working-')
    ? calendar.add(start, { amount: 0, unit: 'working-seconds' }, { boundary: 'next-open' })
    : undefined;

/** “4 working hours”, “1 calendar day”. */
function inWords({ amount, unit }: Limit): string {
  const words = unit.replace('-', ' ');
  return `${amount} ${amount === 1 ? words.slice(0, -1) : words}`;
}

function stateInWords({ state, lateBy, remaining }: Deadline): string {
  switch (state) {
    case 'late':
      return `late by ${length(lateBy)}`;
    case 'met-late':
      return `met, late by ${length(lateBy)}`;
    case 'running':
      return `${length(remaining)} left`;
    default:
      return state;
  }
}

/** “2 d 3 h 5 min”; seconds only below a minute. */
function length(ms: number): string {
  const minutes = Math.floor(ms / 60_000);
  if (minutes === 0) return `${Math.floor(ms / 1_000)} s`;
  const parts = [
    [Math.floor(minutes / 1_440), 'd'],
    [Math.floor(minutes / 60) % 24, 'h'],
    [minutes % 60, 'min'],
  ] as const;
  return parts
    .filter(([amount]) => amount > 0)
    .map(([amount, unit]) => `${amount} ${unit}`)
    .join(' ');
}

const zoneOf = (calendars: Readonly<Record<string, Calendar>>): string =>
  (calendars['office'] ?? Object.values(calendars)[0])?.timeZone ?? 'UTC';

/** “Fri 20 Nov 17:10”, on the wall clock of the zone. */
function localTime(at: EpochMs, timeZone: string): string {
  const format = new Intl.DateTimeFormat('en-GB', {
    timeZone,
    weekday: 'short',
    day: 'numeric',
    month: 'short',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  });
  return format.format(at).replaceAll(',', '');
}
