import type { EpochMs } from '../core/instant.ts';
import { isGraver, type Milestone } from '../core/vocabulary.ts';
import type { PauseReason } from '../policy/handling.ts';
import { begin, type Draft } from './begin.ts';
import type { Case, Wait } from './case.ts';
import { eventTable } from './events.table.ts';
import type { CaseEvent, EventData, EventType } from './events.ts';
import { isWaiting, openClaim, owedClaim } from './gates.ts';
import { recordTable, type RecordName } from './records.table.ts';
import { append, push, say, type Append } from './say.ts';

type Evolver<T extends EventType> = (draft: Draft, data: EventData[T], at: EpochMs, event: CaseEvent) => void;

/** What each event changes, besides the milestone it reaches and the message it carries. */
const evolvers: { readonly [T in Exclude<EventType, 'received'>]?: Evolver<T> } = {
  registered: (draft, { number }) => {
    draft.number = number;
  },
  acknowledged: (draft, { promises }) => {
    draft.told = timesOf(promises);
  },
  confirmed: (draft, { kind, issue, category, severity, department, complex, facts }, at) => {
    const { changedAt, kind: kindBefore, severity: before } = draft;
    if (kind !== kindBefore) draft.changedAt = { ...changedAt, kind: at };
    if (severity !== before)
      draft.changedAt = { ...draft.changedAt, [isGraver(severity, before) ? 'graver' : 'milder']: at };
    draft.kind = kind;
    draft.issue = issue;
    draft.category = category;
    draft.severity = severity;
    draft.department = department;
    if (complex !== undefined) draft.complex = complex;
    if (facts) draft.facts = { ...draft.facts, ...facts };
    if (draft.stage === 'received') draft.stage = 'handling';
  },
  assigned: (draft, { owner }) => {
    draft.owner = owner;
    draft.handOver = undefined;
  },
  'information-added': (draft, { photos }, at) => {
    draft.waits = ended(draft.waits, at, 'information');
    // What was announced before is not another photo.
    const more = photos.filter(({ id }) => draft.photos.every((known) => known.id !== id));
    if (more.length > 0)
      draft.photos = [...draft.photos, ...more.map((photo) => ({ ...photo, stored: false }))];
  },
  'photo-stored': (draft, { photo }) => {
    draft.photos = draft.photos.map((known) => (known.id === photo ? { ...known, stored: true } : known));
  },
  'plan-proposed': (draft, { solvability, by, responsible }) => {
    draft.plan = { solvability, by, responsible };
  },
  // The plan that was approved last is what the customer is asked to agree to.
  'plan-offered': (draft, _, at) => {
    const last = draft.messages.findLastIndex(({ about }) => about === 'plan');
    draft.messages = draft.messages.map((message, i) =>
      i === last ? { ...message, about: 'offer' } : message,
    );
    draft.waits = [...draft.waits, { reason: 'consent', from: at }];
    draft.lastNewsAt = Math.max(draft.lastNewsAt, at);
  },
  'offer-withdrawn': (draft, _, at) => {
    draft.waits = ended(draft.waits, at, 'consent');
  },
  'plan-accepted': (draft, _, at) => {
    draft.waits = ended(draft.waits, at, 'consent');
  },
  'plan-declined': (draft, _, at) => {
    draft.waits = ended(draft.waits, at, 'consent');
    dropPlan(draft, at);
  },
  'plan-refused': (draft, _, at) => dropPlan(draft, at),
  judged: (draft, { upheld, reasonSufficient, demandReasonable }, at) => {
    draft.judgement = { upheld, reasonSufficient, demandReasonable, at };
  },
  recorded: (draft, { record, department, persons, batch }, at) => {
    draft.records = { ...draft.records, [record]: at };
    if (record === 'cause') draft.fault = { department, persons };
    if (record === 'return-check' && batch !== undefined) draft.facts = { ...draft.facts, batch };
  },
  claimed: (draft, { basis, amount, content }, at) => {
    draft.claims = [...draft.claims, { basis, amount, content, at }];
  },
  'claim-answered': (draft, { answer, amount, reason }, answeredAt) => {
    const change = { answer, granted: amount, reason, answeredAt };
    draft.claims = replaceIn(draft.claims, openClaim(draft), change);
  },
  'claim-settled': (draft, _, settledAt) => {
    draft.claims = replaceIn(draft.claims, owedClaim(draft), { settledAt });
  },
  // Nobody can stop a clock afterwards: it stands still from when the question is on record.
  'information-asked': (draft, _, __, { recordedAt }) => {
    if (!isWaiting(draft, 'information'))
      draft.waits = [...draft.waits, { reason: 'information', from: recordedAt }];
  },
  'question-withdrawn': (draft, _, at) => {
    draft.waits = ended(draft.waits, at, 'information');
  },
  transferred: (draft, { department }, at) => {
    draft.department = department;
    draft.transfers += 1;
    draft.changedAt = { ...draft.changedAt, transfer: at };
  },
  recomputed: (draft, { change, policyId }, at) => {
    draft.policyId = policyId;
    draft.changedAt = { ...draft.changedAt, [change]: at };
  },
  'promises-changed': (draft, { promises, withdrawn }) => {
    draft.told = { ...without(draft.told, withdrawn), ...timesOf(promises) };
  },
  answered: (draft) => {
    draft.stage = 'answered';
  },
  resolved: (draft, _, at) => {
    draft.stage = 'resolved';
    draft.waits = ended(draft.waits, at);
  },
  'contact-failed': (draft, _, at) => {
    draft.attempts = [...draft.attempts, at];
  },
  rated: (draft, { satisfied, score }, at) => {
    draft.rating = { satisfied, score, at };
  },
  reopened: (draft, { kept }, at) => {
    const { reached, dues, records } = draft;
    if (reached.resolve !== undefined) draft.resolvedSpans = [...draft.resolvedSpans, [reached.resolve, at]];
    draft.stage = 'handling';
    draft.round += 1;
    draft.roundStartedAt = at;
    draft.reached = only(reached, kept);
    draft.dues = only(dues, kept);
    draft.told = draft.changedAt = draft.restartedAt = {};
    draft.closedAt = draft.ending = draft.judgement = draft.plan = undefined;
    draft.attempts = [];
    // What was asked at the beginning is not asked again (LA-4.1).
    draft.records = only(
      records,
      (Object.keys(records) as RecordName[]).filter((name) => recordTable[name].once),
    );
  },
  merged: (draft, { into, number }) => {
    draft.mergedInto = { id: into, number };
  },
  'duplicate-added': (draft, { duplicate }) => {
    draft.duplicates = [...draft.duplicates, duplicate];
  },
  closed: (draft, { ending }, at) => {
    draft.stage = 'closed';
    draft.ending = ending;
    draft.closedAt = at;
    draft.handOver = undefined;
    draft.waits = ended(draft.waits, at);
  },
  'handed-over': (draft, { to }, at) => {
    draft.handOver = { from: draft.owner, to, at, disturbed: false };
  },
  'taken-over': (draft, { owner }) => {
    draft.owner = owner;
    draft.handOver = undefined;
  },
  erased: (draft, _, at) => {
    draft.erasedAt = at;
    draft.photos = [];
  },
  escalated: (draft, { key }) => {
    draft.escalated = [...draft.escalated, key];
  },
  'deadline-passed': (draft, { key }) => {
    draft.passed = [...draft.passed, key];
  },
};

/** What does not come in the way of a hand-over: nobody has to do anything about it at once. */
const leavesInPeace: readonly EventType[] = ['photo-stored', 'deadline-passed', 'escalated'];

const replaceIn = <T>(list: readonly T[], old: T | undefined, change: Partial<T>): readonly T[] =>
  list.map((one) => (one === old ? { ...one, ...change } : one));

/** What was said before the question does not answer it. */
const ended = (waits: readonly Wait[], at: EpochMs, reason?: PauseReason): readonly Wait[] =>
  waits.length === 0
    ? waits
    : waits.map((wait) =>
        (reason ?? wait.reason) === wait.reason && wait.to === undefined && (!reason || wait.from <= at)
          ? { ...wait, to: at }
          : wait,
      );

type Times = Readonly<Partial<Record<Milestone, EpochMs>>>;

const timesOf = (promises: EventData['acknowledged']['promises']): Times =>
  Object.fromEntries(promises.map(({ milestone, due }) => [milestone, due]));

const only = <K extends string, V>(
  of: Readonly<Partial<Record<K, V>>>,
  names: readonly K[],
): Readonly<Partial<Record<K, V>>> =>
  Object.fromEntries(Object.entries(of).filter(([name]) => names.includes(name as K))) as never;

const without = (times: Times, milestones: readonly Milestone[]): Times =>
  Object.fromEntries(Object.entries(times).filter(([name]) => !milestones.includes(name as Milestone)));

/** A plan that is not carried out: another one is due, counted from now. */
function dropPlan(draft: Draft, at: EpochMs): void {
  draft.reached = without(draft.reached, ['plan', 'approve']);
  draft.dues = without(draft.dues, ['plan', 'approve']);
  draft.restartedAt = { ...draft.restartedAt, plan: at };
  draft.plan = undefined;
}

/**
 * A case after one more event. Never throws on events in their order: replaying all of them gives the case.
 *
 * @throws {RangeError} when the first event is not `received`, or a later one is
 */
export const evolve = (current: Case | null, event: CaseEvent): Case =>
  apply(current === null ? null : { ...current }, event);

/**
 * The case that a history of events makes.
 *
 * @throws {RangeError} when there is no event, or they are not in their order
 */
export function fold(events: Iterable<CaseEvent>): Case {
  // Nobody sees the case before the last event: one draft, and one list of messages, do for all of them.
  let draft: Draft | null = null;
  for (const event of events) draft = apply(draft, event, push);
  if (draft === null) throw new RangeError('A case begins with “received”; there is no event.');
  return draft;
}

function apply(draft: Draft | null, event: CaseEvent, add: Append = append): Draft {
  const { type, occurredAt: at } = event;
  if (type === 'received') {
    if (draft !== null) throw new RangeError(`Case ${event.caseId} has been received already.`);
    const begun = begin(event, event.data);
    say(begun, event, add);
    return begun;
  }
  if (draft === null) throw new RangeError(`A case begins with “received”, not with “${type}”.`);
  const { handOver } = draft;
  if (handOver && !handOver.disturbed && !leavesInPeace.includes(type))
    draft.handOver = { ...handOver, disturbed: true };
  (evolvers[type] as Evolver<EventType> | undefined)?.(draft, event.data, at, event);
  draft.version = event.seq;
  const milestone = eventTable[type]?.reaches;
  if (milestone !== undefined) reach(draft, milestone, at, event.data.due);
  say(draft, event, add);
  return draft;
}

/** The first time counts, also when an earlier one is entered later; what it is judged by stays. */
function reach(draft: Draft, milestone: Milestone, at: EpochMs, due: EpochMs | undefined): void {
  const before = draft.reached[milestone];
  if (before === undefined || at < before) draft.reached = { ...draft.reached, [milestone]: at };
  if (before === undefined && due !== undefined) draft.dues = { ...draft.dues, [milestone]: due };
}
