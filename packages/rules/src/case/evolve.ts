import type { EpochMs } from '../core/instant.ts';
import { announced, begin, type Draft } from './begin.ts';
import type { Case } from './case.ts';
import type { PhotoManifest } from './content.ts';
import { eventTable, type EventLaw } from './events.table.ts';
import type { CaseEvent, EventType } from './events.ts';
import { append, push, say, type Append } from './say.ts';

/** What does not come in the way of a hand-over: nobody has to do anything about it at once. */
const leavesInPeace: readonly EventType[] = ['photo-stored', 'deadline-passed', 'escalated'];

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

function apply(current: Draft | null, event: CaseEvent, add: Append = append): Draft {
  const { type, occurredAt: at, data } = event;
  if ((type === 'received') === (current !== null))
    throw new RangeError(`A case begins with “received”, and only once: case ${event.caseId}, “${type}”.`);
  const draft = current ?? begin(event as never);
  const { handOver } = draft;
  if (handOver && !handOver.disturbed && !leavesInPeace.includes(type))
    draft.handOver = { ...handOver, disturbed: true };
  const law = eventTable[type] as EventLaw | undefined;
  if (law) {
    const { changes, ends, stage, reaches } = law;
    changes?.(draft, data, at, event);
    if ('photos' in data) announce(draft, data.photos);
    if (ends) endWaits(draft, ends, at);
    if (stage) draft.stage = stage;
    if (reaches) reach(draft, reaches, at, data.due);
    say(draft, event, add);
  }
  draft.version = event.seq;
  return draft;
}

/** What was announced before is not another photo. */
function announce(draft: Draft, photos: readonly PhotoManifest[] = []): void {
  const more = photos.filter(({ id }) => draft.photos.every((known) => known.id !== id));
  if (more.length > 0) draft.photos = [...draft.photos, ...announced(more)];
}

function endWaits(draft: Draft, ends: EventLaw['ends'], at: EpochMs): void {
  draft.waits = draft.waits.map((wait) =>
    wait.to === undefined && (ends === 'all' || (ends === wait.reason && wait.from <= at))
      ? { ...wait, to: at }
      : wait,
  );
}

/** The first time counts, also when an earlier one is entered later; what it is judged by stays. */
function reach(
  draft: Draft,
  milestone: NonNullable<EventLaw['reaches']>,
  at: EpochMs,
  due: EpochMs | undefined,
): void {
  const before = draft.reached[milestone];
  if (before === undefined || at < before) draft.reached = { ...draft.reached, [milestone]: at };
  if (before === undefined && due !== undefined) draft.dues = { ...draft.dues, [milestone]: due };
}
