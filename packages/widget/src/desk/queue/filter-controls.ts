import { severities, type Issue } from '@redress/rules';
import type { DeskQueue, DeskRow } from '@redress/sdk/contract';
import type { QueueFilter } from '@redress/sdk/desk';
import type { StaffMessages } from '../../localization/staff.catalogue.ts';

/** What a control can be set to: its words, and what a filter says then. */
export interface Choice {
  readonly words: string;
  readonly says: QueueFilter;
}

/** One control of the filter. Its first choice is the one of a filter that is reset. */
export interface FilterControl {
  readonly name: string;
  readonly label: string;
  readonly choices: readonly Choice[];
  /** The choice that the filter has made. */
  readonly chosen: Choice;
  /** The filter with another choice. */
  readonly with: (choice: Choice) => QueueFilter;
}

type Key = keyof QueueFilter;
interface ControlRow {
  readonly name: string;
  /** What of a filter it sets. */
  readonly keys: readonly Key[];
  readonly label: string;
  readonly choices: readonly (readonly [words: string, says: QueueFilter])[];
}

const hour = 60 * 60_000;
const stages = [
  'received',
  'handling',
  'answered',
  'resolved',
  'closed',
] as const satisfies readonly DeskRow['stage'][];

/** What the queue shows unless somebody wants something else: every case that goes on. */
export const openCases: QueueFilter = { stages: stages.filter((stage) => stage !== 'closed') };

/** The same filter, whatever the order in which it names things. */
export const isSameFilter = (one: QueueFilter, other: QueueFilter): boolean => keyOf(one) === keyOf(other);

const keyOf = (filter: QueueFilter): string =>
  JSON.stringify(
    Object.entries(filter)
      .filter(([, value]) => value !== undefined)
      .sort(),
  );

/**
 * The controls of a filter over a queue. Problems, branches and people are those of its cases, and those that the filter names.
 *
 * @param me name of the one who is signed in
 */
export function filterControls(
  { cases }: DeskQueue,
  filter: QueueFilter,
  texts: StaffMessages,
  me: string | undefined,
): readonly FilterControl[] {
  return controlRows(cases, filter, texts, me).map(({ name, keys, label, choices: rows }) => {
    const said = pick(filter, keys);
    const known = rows.map(([words, says]): Choice => ({ words, says }));
    const found = known.find(({ says }) => isSameFilter(says, said));
    // A view may name several at once, though nobody can here.
    const chosen = found ?? { words: texts.desk.queue.choices.several, says: said };
    return {
      name,
      label,
      choices: found ? known : [...known, chosen],
      chosen,
      with: ({ says }) => ({ ...omit(filter, keys), ...says }),
    };
  });
}

function controlRows(
  cases: readonly DeskRow[],
  filter: QueueFilter,
  { terms, desk }: StaffMessages,
  me: string | undefined,
): readonly ControlRow[] {
  const { controls, choices, views } = desk.queue;
  const any = [choices.any, {}] as const;
  const issues = found<Issue>(
    cases.map(({ issue }) => issue),
    filter.issues,
  );
  const branches = found(
    cases.map(({ branch }) => branch),
    filter.branches,
  );
  const owners = found(
    cases.map(({ owner }) => owner),
    [filter.owner ?? undefined],
  );
  const all: readonly ControlRow[] = [
    {
      name: 'stage',
      keys: ['stages'],
      label: controls.stage,
      choices: [
        [views.open, openCases],
        [views.all, {}],
        ...stages.map((stage) => [terms.stages[stage], { stages: [stage] }] as const),
      ],
    },
    {
      name: 'due',
      keys: ['late', 'dueWithin'],
      label: controls.due,
      choices: [
        any,
        [choices.late, { late: true }],
        [choices.hour, { dueWithin: hour }],
        [choices.day, { dueWithin: 24 * hour }],
      ],
    },
    {
      name: 'owner',
      keys: ['owner'],
      label: desk.standing.owner,
      choices: [
        any,
        ...(me === undefined ? [] : [[choices.mine, { owner: me }] as const]),
        [choices.nobody, { owner: null }],
        ...owners.filter((name) => name !== me).map((owner) => [owner, { owner }] as const),
      ],
    },
    {
      name: 'severity',
      keys: ['severities'],
      label: desk.confirm.severity,
      choices: [
        any,
        ...severities.map((severity) => [terms.severities[severity], { severities: [severity] }] as const),
      ],
    },
    {
      name: 'issue',
      keys: ['issues'],
      label: desk.confirm.issue,
      choices: [any, ...issues.map((issue) => [terms.issues[issue], { issues: [issue] }] as const)],
    },
    {
      name: 'branch',
      keys: ['branches'],
      label: desk.details.branch,
      choices: [any, ...branches.map((branch) => [branch, { branches: [branch] }] as const)],
    },
    {
      name: 'waits',
      keys: ['waits'],
      label: controls.waits,
      choices: [
        any,
        [choices.us, { waits: null }],
        [choices.customer, { waits: 'customer' }],
        [choices['take-over'], { waits: 'take-over' }],
      ],
    },
    {
      name: 'confirmed',
      keys: ['confirmed'],
      label: controls.confirmed,
      choices: [any, [choices.toConfirm, { confirmed: false }], [choices.confirmed, { confirmed: true }]],
    },
    {
      name: 'order',
      keys: ['order'],
      label: controls.order,
      choices: [
        [choices.pressing, {}],
        [choices.newest, { order: 'newest' }],
        [choices.oldest, { order: 'oldest' }],
        [choices.gravest, { order: 'gravest' }],
      ],
    },
  ];
  // Where there is one branch, nothing can be chosen.
  return all.filter(({ name }) => name !== 'branch' || branches.length > 1);
}

/** What occurs, each once, in the order of its letters. */
const found = <T extends string>(
  inQueue: readonly (T | undefined)[],
  named: readonly (T | undefined)[] = [],
): readonly T[] => [...new Set([...inQueue, ...named])].filter((each) => each !== undefined).sort();

const pick = (filter: QueueFilter, keys: readonly Key[]): QueueFilter =>
  keep(filter, (key) => keys.includes(key));
const omit = (filter: QueueFilter, keys: readonly Key[]): QueueFilter =>
  keep(filter, (key) => !keys.includes(key));

const keep = (filter: QueueFilter, wanted: (key: Key) => boolean): QueueFilter =>
  Object.fromEntries(Object.entries(filter).filter(([key]) => wanted(key as Key)));
