import type { EpochMs } from '../core/instant.ts';
import { isGraver, type Milestone } from '../core/vocabulary.ts';
import type { PauseReason } from '../policy/handling.ts';
import type { ContentRef } from './content.ts';
import { isWaiting, openClaim, owedClaim } from './gates.ts';
import { recordTable, type RecordName } from './records.table.ts';
import { customersWords, eventTable, isInternal } from './events.table.ts';
import type { Case, Message, Wait } from './case.ts';
import type { CaseEvent, EventData, EventType } from './events.ts';

type Evolver<T extends EventType> = (
  current: Case,
  data: EventData[T],
  at: EpochMs,
  event: CaseEvent,
) => Partial<Case>;

/** What each event changes, besides the milestone it reaches and the message it carries. */
const evolvers: { readonly [T in Exclude<EventType, 'received'>]?: Evolver<T> } = {
  registered: (_, { number }) => ({ number }),
  acknowledged: (_, { promises }) => ({
    told: Object.fromEntries(promises.map(({ milestone, due }) => [milestone, due])),
  }),
  confirmed: (
    { stage, kind: kindBefore, severity: before, changedAt, facts: known, complex: was },
    { kind, issue, category, severity, department, complex, facts },
    at,
  ) => ({
    kind,
    issue,
    category,
    severity,
    department,
    complex: complex ?? was,
    facts: facts ? { ...known, ...facts } : known,
    stage: stage === 'received' ? 'handling' : stage,
    changedAt: {
      ...changedAt,
      ...(severity === before ? {} : { [isGraver(severity, before) ? 'graver' : 'milder']: at }),
      ...(kind === kindBefore ? {} : { kind: at }),
    },
  }),
  assigned: (_, { owner }) => ({ owner }),
  'information-added': ({ photos, waits }, added, at) => ({
    waits: ended(waits, at, 'information'),
    photos: [...photos, ...added.photos.map((photo) => ({ ...photo, stored: false }))],
  }),
  'photo-stored': ({ photos }, { photo }) => ({
    photos: photos.map((known) => (known.id === photo ? { ...known, stored: true } : known)),
  }),
  'plan-proposed': (_, { solvability, by, responsible }) => ({ plan: { solvability, by, responsible } }),
  judged: (_, { upheld, reasonSufficient, demandReasonable }, at) => ({
    judgement: { upheld, reasonSufficient, demandReasonable, at },
  }),
  recorded: ({ records, fault, facts }, { record, department, persons, batch }, at) => ({
    records: { ...records, [record]: at },
    fault: record === 'cause' ? { department, persons } : fault,
    facts: record === 'return-check' && batch !== undefined ? { ...facts, batch } : facts,
  }),
  claimed: ({ claims }, { basis, amount, content }, at) => ({
    claims: [...claims, { basis, amount, content, at }],
  }),
  'claim-answered': ({ claims }, { answer, amount, reason }, answeredAt) => ({
    claims: replaceIn(claims, openClaim({ claims }), { answer, granted: amount, reason, answeredAt }),
  }),
  'claim-settled': ({ claims }, _, settledAt) => ({
    claims: replaceIn(claims, owedClaim({ claims }), { settledAt }),
  }),
  'contact-failed': ({ attempts }, _, at) => ({ attempts: [...attempts, at] }),
  merged: (_, { into, number }) => ({ mergedInto: { id: into, number } }),
  'duplicate-added': ({ duplicates }, { duplicate }) => ({ duplicates: [...duplicates, duplicate] }),
  'handed-over': ({ owner }, { to }, at) => ({ handOver: { from: owner, to, at, disturbed: false } }),
  'taken-over': (_, { owner }) => ({ owner, handOver: undefined }),
  erased: (_, __, at) => ({ erasedAt: at, photos: [] }),
  escalated: ({ escalated }, { key }) => ({ escalated: [...escalated, key] }),
  'plan-offered': ({ waits, messages: said, lastNewsAt }, _, at) => ({
    waits: [...waits, { reason: 'consent', from: at }],
    messages: asOffer(said),
    lastNewsAt: Math.max(lastNewsAt, at),
  }),
  'offer-withdrawn': ({ waits }, _, at) => ({ waits: ended(waits, at, 'consent') }),
  'plan-accepted': ({ waits }, _, at) => ({ waits: ended(waits, at, 'consent') }),
  'plan-declined': (current, _, at) => ({
    ...withoutPlan(current, at),
    waits: ended(current.waits, at, 'consent'),
  }),
  // Nobody can stop a clock afterwards: it stands still from when the question is on record.
  'information-asked': (current, _, __, { recordedAt }) => ({
    waits: isWaiting(current, 'information')
      ? current.waits
      : [...current.waits, { reason: 'information', from: recordedAt }],
  }),
  'question-withdrawn': ({ waits }, _, at) => ({ waits: ended(waits, at, 'information') }),
  transferred: ({ changedAt, transfers }, { department }, at) => ({
    department,
    transfers: transfers + 1,
    changedAt: { ...changedAt, transfer: at },
  }),
  recomputed: ({ changedAt }, { change, policyId }, at) => ({
    policyId,
    changedAt: { ...changedAt, [change]: at },
  }),
  'promises-changed': ({ told }, { promises, withdrawn }) => ({
    told: {
      ...without(told, withdrawn),
      ...Object.fromEntries(promises.map(({ milestone, due }) => [milestone, due])),
    },
  }),
  'plan-refused': (current, _, at) => withoutPlan(current, at),
  answered: () => ({ stage: 'answered' }),
  resolved: ({ waits }, _, at) => ({
    stage: 'resolved',
    waits: ended(waits, at),
  }),
  rated: (_, { satisfied, score }, at) => ({ rating: { satisfied, score, at } }),
  reopened: ({ round, reached, dues, resolvedSpans, records }, { kept }, at) => ({
    stage: 'handling',
    round: round + 1,
    changedAt: {},
    restartedAt: {},
    resolvedSpans: reached.resolve === undefined ? resolvedSpans : [...resolvedSpans, [reached.resolve, at]],
    roundStartedAt: at,
    told: {},
    reached: only(reached, kept),
    dues: only(dues, kept),
    closedAt: undefined,
    outcome: undefined,
    judgement: undefined,
    plan: undefined,
    attempts: [],
    // What was asked at the beginning is not asked again (LA-4.1).
    records: Object.fromEntries(
      Object.entries(records).filter(([name]) => recordTable[name as RecordName].once),
    ),
  }),
  closed: ({ waits }, { outcome }, at) => ({
    stage: 'closed',
    outcome,
    closedAt: at,
    handOver: undefined,
    waits: ended(waits, at),
  }),
  'deadline-passed': ({ passed }, { key }) => ({ passed: [...passed, key] }),
};

/** What does not come in the way of a hand-over: nobody has to do anything about it at once. */
const leavesInPeace: readonly EventType[] = ['photo-stored', 'deadline-passed', 'escalated'];

const replaceIn = <T>(list: readonly T[], old: T | undefined, change: Partial<T>): readonly T[] =>
  list.map((one) => (one === old ? { ...one, ...change } : one));

/** What was said before the question does not answer it. */
const ended = (waits: readonly Wait[], at: EpochMs, reason?: PauseReason): readonly Wait[] =>
  waits.map((wait) =>
    (reason ?? wait.reason) === wait.reason && wait.to === undefined && (!reason || wait.from <= at)
      ? { ...wait, to: at }
      : wait,
  );

type Times = Readonly<Partial<Record<Milestone, EpochMs>>>;

const only = (times: Times, milestones: readonly Milestone[]): Times =>
  Object.fromEntries(Object.entries(times).filter(([name]) => milestones.includes(name as Milestone)));

const without = (times: Times, milestones: readonly Milestone[]): Times =>
  Object.fromEntries(Object.entries(times).filter(([name]) => !milestones.includes(name as Milestone)));

/** A plan that is not carried out: another one is due, counted from now. */
const withoutPlan = ({ reached, dues, restartedAt }: Case, at: EpochMs): Partial<Case> => ({
  reached: without(reached, ['plan', 'approve']),
  dues: without(dues, ['plan', 'approve']),
  restartedAt: { ...restartedAt, plan: at },
});

/** The plan that was approved last is what the customer is asked to agree to. */
function asOffer(said: readonly Message[]): readonly Message[] {
  const last = said.findLastIndex(({ about }) => about === 'plan');
  return said.map((message, i) => (i === last ? { ...message, about: 'offer' } : message));
}

/**
 * A case after one more event. Never throws on events in their order: replaying all of them gives the case.
 *
 * @throws {RangeError} when the first event is not `received`, or a later one is
 */
export function evolve(current: Case | null, event: CaseEvent): Case {
  const at = event.occurredAt;
  if (event.type === 'received') {
    if (current !== null) throw new RangeError(`Case ${event.caseId} has been received already.`);
    return withMessage(begin(event, event.data), event);
  }
  if (current === null) throw new RangeError(`A case begins with “received”, not with “${event.type}”.`);

  const milestone = eventTable[event.type]?.reaches;
  const changed = (evolvers[event.type] as Evolver<EventType> | undefined)?.(current, event.data, at, event);
  const { handOver } = current;
  const after: Case = {
    ...current,
    ...(handOver && !handOver.disturbed && !leavesInPeace.includes(event.type)
      ? { handOver: { ...handOver, disturbed: true } }
      : {}),
    ...changed,
    version: event.seq,
  };
  return withMessage(
    milestone === undefined ? after : withReached(after, milestone, at, event.data.due),
    event,
  );
}

/** The first time counts, also when an earlier one is entered later; what it is judged by stays. */
function withReached(current: Case, milestone: Milestone, at: EpochMs, due: EpochMs | undefined): Case {
  const { reached, dues } = current;
  const before = reached[milestone];
  return {
    ...current,
    reached: { ...reached, [milestone]: before === undefined ? at : Math.min(before, at) },
    dues: before === undefined && due !== undefined ? { ...dues, [milestone]: due } : dues,
  };
}

function begin(
  { caseId, occurredAt: at, recordedAt, actor: { role, id } }: CaseEvent,
  data: EventData['received'],
): Case {
  const { content: _content, because: _because, ...known } = data;
  return {
    ...known,
    id: caseId,
    version: 1,
    stage: 'received',
    receivedAt: at,
    recordedAt,
    roundStartedAt: at,
    lastNewsAt: at,
    round: 1,
    reached: {},
    dues: {},
    restartedAt: {},
    told: {},
    waits: [],
    resolvedSpans: [],
    changedAt: {},
    messages: [],
    photos: data.photos.map((photo) => ({ ...photo, stored: false })),
    passed: [],
    escalated: [],
    records: {},
    claims: [],
    attempts: [],
    transfers: 0,
    duplicates: [],
    receivedBy: role === 'customer' ? undefined : id,
  };
}

/** Where events have their texts. */
interface Said {
  readonly content?: ContentRef;
  readonly reason?: ContentRef;
  readonly note?: ContentRef;
  readonly understood?: ContentRef;
  readonly record?: RecordName;
}

function withMessage(current: Case, event: CaseEvent): Case {
  const about = eventTable[event.type]?.says;
  if (!about) return current;
  const from = customersWords.includes(about) ? ('customer' as const) : ('staff' as const);
  const { content, reason, note, understood, record } = event.data as Said;
  const contents = [content ?? reason ?? note, understood].filter((one) => one !== undefined);
  const heard = from === 'staff' && !isInternal(about);
  return {
    ...current,
    ...(heard ? { lastNewsAt: Math.max(current.lastNewsAt, event.occurredAt) } : {}),
    ...(contents.length > 0
      ? {
          messages: [
            ...current.messages,
            ...contents.map((one) => ({
              at: event.occurredAt,
              from,
              about,
              ...(record ? { record } : {}),
              content: one,
            })),
          ],
        }
      : {}),
  };
}
