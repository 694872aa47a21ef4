import type { EpochMs } from '../core/instant.ts';
import { isGraver, type Milestone } from '../core/vocabulary.ts';
import type { PauseReason } from '../policy/handling.ts';
import { reachedBy } from './reached-by.table.ts';
import type { Case, Message, MessageAbout, Wait } from './case.ts';
import type { CaseEvent, EventData, EventType } from './events.ts';

type Evolver<T extends EventType> = (
  current: Case,
  data: EventData[T],
  at: EpochMs,
  event: CaseEvent,
) => Partial<Case>;

/** What each event changes, besides the milestone it reaches and the message it carries. */
const evolvers: { readonly [T in Exclude<EventType, 'received'>]: Evolver<T> } = {
  registered: (_, { number }) => ({ number }),
  acknowledged: (_, { promises }) => ({
    told: Object.fromEntries(promises.map(({ milestone, due }) => [milestone, due])),
  }),
  notified: () => ({}),
  confirmed: (
    { stage, kind: kindBefore, severity: before, changedAt },
    { kind, issue, category, severity, department },
    at,
  ) => ({
    kind,
    issue,
    category,
    severity,
    department,
    stage: stage === 'received' ? 'handling' : stage,
    changedAt: {
      ...changedAt,
      ...(severity === before ? {} : { [isGraver(severity, before) ? 'graver' : 'milder']: at }),
      ...(kind === kindBefore ? {} : { kind: at }),
    },
  }),
  assigned: (_, { owner }) => ({ owner }),
  'information-added': ({ photos, waits }, added, at) => ({
    waits: ended(waits, 'information', at),
    photos: [...photos, ...added.photos.map((photo) => ({ ...photo, stored: false }))],
  }),
  'photo-stored': ({ photos }, { photo }) => ({
    photos: photos.map((known) => (known.id === photo ? { ...known, stored: true } : known)),
  }),
  'interim-recorded': () => ({}),
  'progress-reported': () => ({}),
  'plan-proposed': () => ({}),
  'plan-approved': () => ({}),
  'plan-offered': ({ waits, messages: said, lastNewsAt }, _, at) => ({
    waits: [...waits, { reason: 'consent', from: at }],
    messages: asOffer(said),
    lastNewsAt: Math.max(lastNewsAt, at),
  }),
  'offer-withdrawn': ({ waits }, _, at) => ({ waits: ended(waits, 'consent', at) }),
  'plan-accepted': ({ waits }, _, at) => ({ waits: ended(waits, 'consent', at) }),
  'plan-declined': (current, _, at) => ({
    ...withoutPlan(current, at),
    waits: ended(current.waits, 'consent', at),
  }),
  // Nobody can stop a clock afterwards: it stands still from when the question is on record.
  'information-asked': ({ waits }, _, __, { recordedAt }) => ({
    waits: isWaiting(waits, 'information') ? waits : [...waits, { reason: 'information', from: recordedAt }],
  }),
  arrived: () => ({}),
  reported: () => ({}),
  transferred: ({ changedAt }, { department }, at) => ({
    department,
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
    waits: waits.map((wait) => ({ ...wait, to: wait.to ?? at })),
  }),
  rated: (_, { satisfied, score }, at) => ({ rating: { satisfied, score, at } }),
  reopened: ({ round, reached, dues, resolvedSpans }, { kept }, at) => ({
    stage: 'handling',
    round: round + 1,
    changedAt: {},
    restartedAt: {},
    resolvedSpans: reached.resolve === undefined ? resolvedSpans : [...resolvedSpans, [reached.resolve, at]],
    roundStartedAt: at,
    told: {},
    reached: only(reached, kept),
    dues: only(dues, kept),
  }),
  closed: (_, { outcome }, at) => ({ stage: 'closed', outcome, closedAt: at }),
  'deadline-passed': ({ passed }, { key }) => ({ passed: [...passed, key] }),
};

const isWaiting = (waits: readonly Wait[], reason: PauseReason): boolean =>
  waits.some((wait) => wait.reason === reason && wait.to === undefined);

/** What was said before the question does not answer it. */
const ended = (waits: readonly Wait[], reason: PauseReason, at: EpochMs): readonly Wait[] =>
  waits.map((wait) =>
    wait.reason === reason && wait.to === undefined && wait.from <= at ? { ...wait, to: at } : wait,
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

/** What an event says to the customer or the staff. */
const messages: Partial<Record<EventType, Pick<Message, 'from' | 'about'>>> = {
  received: { from: 'customer', about: 'complaint' },
  'information-added': { from: 'customer', about: 'information' },
  'interim-recorded': { from: 'staff', about: 'interim' },
  'progress-reported': { from: 'staff', about: 'progress' },
  'information-asked': { from: 'staff', about: 'question' },
  'plan-proposed': { from: 'staff', about: 'plan' },
  'plan-declined': { from: 'customer', about: 'objection' },
  transferred: { from: 'staff', about: 'transfer' },
  'plan-refused': { from: 'staff', about: 'plan-refusal' },
  confirmed: { from: 'staff', about: 'correction' },
  answered: { from: 'staff', about: 'answer' },
  resolved: { from: 'staff', about: 'resolution' },
  rated: { from: 'customer', about: 'rating' },
};

/** Said between staff: a plan is no news to the customer before it is carried out. */
export const isInternal = (about: MessageAbout): boolean =>
  about === 'plan' || about === 'plan-refusal' || about === 'correction' || about === 'transfer';

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

  const milestone = reachedBy[event.type];
  const changed = (evolvers[event.type] as Evolver<EventType>)(current, event.data, at, event);
  const after: Case = { ...current, ...changed, version: event.seq };
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

function begin({ caseId, occurredAt: at, recordedAt }: CaseEvent, data: EventData['received']): Case {
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
  };
}

function withMessage(current: Case, event: CaseEvent): Case {
  const said = messages[event.type];
  const content =
    'content' in event.data ? event.data.content : 'reason' in event.data ? event.data.reason : undefined;
  if (!said) return current;
  const heard = said.from === 'staff' && !isInternal(said.about);
  return {
    ...current,
    ...(heard ? { lastNewsAt: Math.max(current.lastNewsAt, event.occurredAt) } : {}),
    ...(content ? { messages: [...current.messages, { at: event.occurredAt, ...said, content }] } : {}),
  };
}
