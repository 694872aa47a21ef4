import { kindOf } from '../classification/kind-of.ts';
import type { EventType } from '../case/events.ts';
import type { Issue } from '../core/vocabulary.ts';
import { milestoneTable } from '../deadlines/milestones.table.ts';

/** An event as it was stored; only that it has data is known. */
export interface StoredEvent {
  readonly v?: unknown;
  readonly type: string;
  readonly data: Readonly<Record<string, unknown>>;
  readonly occurredAt?: unknown;
  readonly actor?: unknown;
}

/** One step from an older shape to the next one. */
export interface Lift {
  /** The version that it lifts. */
  readonly v: number;
  /** Whether the event has the older shape: events were changed before the version was. */
  readonly isOlder: (data: StoredEvent['data']) => boolean;
  readonly lift: (event: StoredEvent) => StoredEvent;
}

const lacks =
  (field: string): Lift['isOlder'] =>
  (data) =>
    data[field] === undefined;
const withData =
  (added: (event: StoredEvent) => StoredEvent['data']): Lift['lift'] =>
  (event) => ({ ...event, data: { ...event.data, ...added(event) } });

/** What belongs to the receipt was kept by every case that was reopened. */
const ofReceipt = Object.entries(milestoneTable).flatMap(([milestone, law]) =>
  law?.starts === 'receipt' ? [milestone] : [],
);

const actorId = (actor: unknown): unknown =>
  typeof actor === 'object' && actor !== null && 'id' in actor ? actor.id : undefined;

/**
 * The older shapes of each type of event, in the order in which they are lifted. What nobody wrote down is filled with what
 * claims least; nothing is taken away that anything is computed from.
 */
export const olderShapes: Readonly<Partial<Record<EventType, readonly Lift[]>>> = {
  // A correction told the kind by its issue alone.
  confirmed: [
    {
      v: 1,
      isOlder: lacks('kind'),
      lift: withData(({ data: { issue } }) => ({ kind: kindOf(issue as Issue | undefined) })),
    },
  ],
  // It is due when it was made: nobody had said by when, and the one who made it is the only one known to have a part in it.
  'plan-proposed': [
    {
      v: 1,
      isOlder: lacks('solvability'),
      lift: withData(({ occurredAt, actor }) => ({
        solvability: 'short-time',
        by: occurredAt,
        responsible: actorId(actor) ?? 'unknown',
      })),
    },
  ],
  // That the customer was asked is an event of its own now; where it is missing the plan is offered anew.
  'plan-approved': [
    {
      v: 1,
      isOlder: ({ offered }) => offered !== undefined,
      lift: (event) => {
        const { offered: _, ...data } = event.data;
        return { ...event, data };
      },
    },
  ],
  // How a case ended had the word that is used for people now.
  closed: [
    {
      v: 1,
      isOlder: lacks('ending'),
      lift: (event) => {
        const { outcome, ...data } = event.data;
        return { ...event, data: { ...data, ending: outcome } };
      },
    },
  ],
  // What was understood stood in the reason, if anywhere.
  transferred: [
    {
      v: 1,
      isOlder: lacks('understood'),
      lift: withData(({ data: { reason } }) => ({ understood: reason })),
    },
  ],
  // No promise was taken back.
  'promises-changed': [{ v: 1, isOlder: lacks('withdrawn'), lift: withData(() => ({ withdrawn: [] })) }],
  reopened: [{ v: 1, isOlder: lacks('kept'), lift: withData(() => ({ kept: ofReceipt })) }],
  // Only milestones had due times; they are duties by the same names.
  'deadline-passed': [
    {
      v: 1,
      isOlder: (data) => lacks('duty')(data) && !lacks('milestone')(data),
      lift: (event) => {
        const { milestone: duty, ...data } = event.data;
        return { ...event, data: { ...data, duty } };
      },
    },
  ],
};
