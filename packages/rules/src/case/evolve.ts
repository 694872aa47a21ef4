import type { EpochMs } from '../core/instant.ts';
import type { Milestone } from '../core/vocabulary.ts';
import { milestoneTable, reachedBy } from '../deadlines/milestones.table.ts';
import type { Case, Message, MessageAbout } from './case.ts';
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
  confirmed: ({ stage }, { kind, issue, category, severity, department }) => ({
    kind,
    issue,
    category,
    severity,
    department,
    stage: stage === 'received' ? 'handling' : stage,
  }),
  assigned: (_, { owner }) => ({ owner }),
  'information-added': ({ photos }, added) => ({
    photos: [...photos, ...added.photos.map((photo) => ({ ...photo, stored: false }))],
  }),
  'photo-stored': ({ photos }, { photo }) => ({
    photos: photos.map((known) => (known.id === photo ? { ...known, stored: true } : known)),
  }),
  'interim-recorded': () => ({}),
  'progress-reported': () => ({}),
  'plan-proposed': () => ({}),
  'plan-approved': () => ({}),
  'plan-refused': ({ reached: { plan: _refused, ...reached } }) => ({ reached }),
  answered: () => ({ stage: 'answered' }),
  resolved: () => ({ stage: 'resolved' }),
  rated: (_, { satisfied, score }, at) => ({ rating: { satisfied, score, at } }),
  reopened: ({ round, reached }, _, at) => ({
    stage: 'handling',
    round: round + 1,
    roundStartedAt: at,
    told: {},
    reached: Object.fromEntries(
      Object.entries(reached).filter(
        ([milestone]) => milestoneTable[milestone as Milestone]?.starts === 'receipt',
      ),
    ),
  }),
  closed: (_, { outcome }) => ({ stage: 'closed', outcome }),
  'deadline-passed': ({ passed }, { key }) => ({ passed: [...passed, key] }),
};

/** What an event says to the customer or the staff. */
const messages: Partial<Record<EventType, Pick<Message, 'from' | 'about'>>> = {
  received: { from: 'customer', about: 'complaint' },
  'information-added': { from: 'customer', about: 'information' },
  'interim-recorded': { from: 'staff', about: 'interim' },
  'progress-reported': { from: 'staff', about: 'progress' },
  'plan-proposed': { from: 'staff', about: 'plan' },
  'plan-refused': { from: 'staff', about: 'plan-refusal' },
  confirmed: { from: 'staff', about: 'correction' },
  answered: { from: 'staff', about: 'answer' },
  resolved: { from: 'staff', about: 'resolution' },
  rated: { from: 'customer', about: 'rating' },
};

/** Said between staff: a plan is no news to the customer before it is carried out. */
export const isInternal = (about: MessageAbout): boolean =>
  about === 'plan' || about === 'plan-refusal' || about === 'correction';

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

  const milestone = reachedBy.get(event.type);
  const changed = (evolvers[event.type] as Evolver<EventType>)(current, event.data, at, event);
  const reached = changed.reached ?? current.reached;
  return withMessage(
    {
      ...current,
      ...changed,
      version: event.seq,
      reached:
        milestone !== undefined && reached[milestone] === undefined
          ? { ...reached, [milestone]: at }
          : reached,
    },
    event,
  );
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
    told: {},
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
    ...(heard ? { lastNewsAt: event.occurredAt } : {}),
    ...(content ? { messages: [...current.messages, { at: event.occurredAt, ...said, content }] } : {}),
  };
}
