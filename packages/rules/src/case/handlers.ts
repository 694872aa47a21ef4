import { isGraver } from '../core/vocabulary.ts';
import { milestoneTable } from '../deadlines/milestones.table.ts';
import type { Case } from './case.ts';
import type { Command, CommandData, CommandType } from './commands.ts';
import type { DecideContext } from './context.ts';
import { kindAfter } from './kind-after.ts';
import { openDuties } from './open-duties.ts';
import { promisesOf } from './promises.ts';
import type { Recorder } from './recorder.ts';
import { sees } from './sight.ts';

type Handler<T extends CommandType> = (
  data: CommandData[T],
  recorder: Recorder,
  context: DecideContext,
  current: Case,
  command: Command,
) => void;

/** What each admitted command makes happen, besides what it records as it is and what follows by itself. */
export const handlers: { readonly [T in Exclude<CommandType, 'receive'>]?: Handler<T> } = {
  acknowledge: (_, { record }, context, current) => acknowledge(current, record, context),
  transfer: (_, { changes }) => changes.push('transfer'),
  confirm: (
    { issue, severity, kind: given, complex, facts, reason },
    { record, changes },
    { policy },
    current,
    { actor },
  ) => {
    const { category, department: usual } = policy.issues[issue];
    const kind = given ?? kindAfter(issue, current);
    const isOther = issue !== current.issue;
    // A case that was handed on stays where it is, unless it turns out to be about something else.
    const department = isOther ? usual : current.department;
    if (severity !== current.severity)
      changes.push(isGraver(severity, current.severity) ? 'graver' : 'milder');
    if (kind !== current.kind) changes.push('kind');
    const corrected = isOther || changes.length > 0;
    const data = { kind, issue, category, severity, department, corrected, complex, facts, reason };
    const after = record('confirmed', data);
    // Whoever may not know what it has become does not answer for it.
    if (current.owner === undefined && actor.id !== undefined && sees(actor, after, policy))
      record('assigned', { owner: actor.id });
  },
  // Until satisfied (WF-4.5.2): a dissatisfied customer starts the handling again.
  rate: ({ satisfied }, recorder, context, current) => {
    if (!satisfied) reopen({}, recorder, context, current);
  },
  reopen,
  withdraw: (_, { record }) => record('closed', { ending: 'withdrawn' }),
  close: ({ ending, reason }, { record }) => record('closed', { ending, reason }),
  merge: ({ reason }, { record }, { other }) => {
    record('merged', { into: other!.id, number: other!.number });
    record('closed', { ending: 'merged', reason });
  },
  'take-over': (_, { record }, __, { handOver }) => record('taken-over', { owner: handOver!.to }),
  // Two promises may end at the same instant; each passes, once. Met and moved ones do not.
  'pass-deadline': ({ duty, due }, { record }, context, current) => {
    for (const { key, name, due: end, state } of openDuties(current, context))
      if (name === duty && end === due && state === 'late' && !current.passed.includes(key))
        record('deadline-passed', { duty, due, key });
  },
  // Who hears of what, and when, is found by `escalations`; it is the caller that waits for the time.
  escalate: ({ key, of, roles }, { record }, context, current) => {
    const duty = openDuties(current, context).find((one) => one.key === of);
    if (duty && !current.escalated.includes(key))
      record('escalated', { key, duty: duty.name, due: duty.due, roles });
  },
  recompute: ({ change }, { record, changes }, { policy }) => {
    record('recomputed', { change, policyId: policy.policyId });
    changes.push(change);
  },
};

/** Tells the customer that it arrived, and by when what will happen (WF-4.1.2). */
export function acknowledge(current: Case, record: Recorder['record'], context: DecideContext): void {
  record('acknowledged', {
    promises: promisesOf(current, context).map(({ milestone, due }) => ({ milestone, due })),
  });
}

function reopen(
  { reason }: Partial<CommandData['reopen']>,
  { record, changes }: Recorder,
  { policy }: DecideContext,
  { reached }: Case,
): void {
  // What belongs to the receipt, or is due only once by the policy, stays reached.
  const kept = (Object.keys(reached) as (keyof typeof reached)[]).filter(
    (milestone) =>
      milestoneTable[milestone]?.starts === 'receipt' || policy.clocks[milestone].onReopen === 'once',
  );
  record('reopened', { kept, reason });
  changes.push('reopened');
}
