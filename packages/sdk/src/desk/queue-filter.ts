import { severities, type Issue, type Severity } from '@redress/rules';
import type { DeskQueue, DeskRow } from '../contract/index.ts';

/** Which cases of the queue are wanted, and in which order. What is not named does not matter; all that is must hold. */
export interface QueueFilter {
  /** Words that all stand in the number or the beginning of the description, in any case. */
  readonly text?: string | undefined;
  readonly stages?: readonly DeskRow['stage'][] | undefined;
  readonly severities?: readonly Severity[] | undefined;
  readonly issues?: readonly Issue[] | undefined;
  readonly branches?: readonly string[] | undefined;
  /** Name of who answers for it; `null`: nobody does. */
  readonly owner?: string | null | undefined;
  /** Its next due time has passed, or has not. */
  readonly late?: boolean | undefined;
  /** Due within so many milliseconds, or late. */
  readonly dueWithin?: number | undefined;
  /** Somebody has confirmed the classification, or nobody has (WF-4.2.2). */
  readonly confirmed?: boolean | undefined;
  /** Who has to go on; `null`: who answers for it. */
  readonly waits?: DeskRow['waits'] | null | undefined;
  /** @default the server's: what presses most first */
  readonly order?: 'newest' | 'oldest' | 'gravest' | undefined;
}

type Test = (row: DeskRow, filter: QueueFilter, at: number) => boolean;

/** By what is named in a filter: whether a row is wanted. */
const tests: Readonly<Record<Exclude<keyof QueueFilter, 'order'>, Test>> = {
  text: ({ number, excerpt = '' }, { text = '' }) => {
    const searched = `${number} ${excerpt}`.toLowerCase();
    return text
      .toLowerCase()
      .split(/\s+/)
      .every((word) => searched.includes(word));
  },
  stages: ({ stage }, { stages }) => stages!.includes(stage),
  severities: ({ severity }, { severities: wanted }) => wanted!.includes(severity),
  issues: ({ issue }, { issues }) => issues!.includes(issue),
  branches: ({ branch }, { branches }) => branches!.includes(branch),
  owner: (row, { owner }) => (row.owner ?? null) === owner,
  late: ({ next }, { late }) => (next?.late ?? false) === late,
  dueWithin: ({ next }, { dueWithin }, at) => next !== undefined && next.due <= at + dueWithin!,
  confirmed: (row, { confirmed }) => row.confirmed === confirmed,
  waits: (row, { waits }) => (row.waits ?? null) === waits,
};

const orders: Readonly<Record<NonNullable<QueueFilter['order']>, (a: DeskRow, b: DeskRow) => number>> = {
  newest: (a, b) => b.receivedAt - a.receivedAt,
  oldest: (a, b) => a.receivedAt - b.receivedAt,
  gravest: (a, b) => severities.indexOf(a.severity) - severities.indexOf(b.severity),
};

/**
 * The rows of a queue that a filter wants.
 *
 * @example filterQueue(queue, { severities: ['urgent-major'], late: true })
 */
export function filterQueue({ cases, at }: DeskQueue, filter: QueueFilter): readonly DeskRow[] {
  const named = (Object.keys(tests) as (keyof typeof tests)[]).filter((name) => filter[name] !== undefined);
  const wanted = cases.filter((row) => named.every((name) => tests[name](row, filter, at)));
  return filter.order === undefined ? wanted : wanted.sort(orders[filter.order]);
}
