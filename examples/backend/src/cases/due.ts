import { deadlineKey, deadlines, type Case, type Deadline, type RulesContext } from '@redress/rules';
import type { Timer } from '../timers/timers.ts';

type Due = Deadline & { readonly due: number };

/** Due times that are still to be met and whose clock runs, the nearest first. */
const unmet = (current: Case, context: RulesContext): Due[] =>
  deadlines(current, context)
    .value.filter(
      (deadline): deadline is Due =>
        deadline.due !== undefined && (deadline.state === 'running' || deadline.state === 'late'),
    )
    .sort((a, b) => a.due - b.due);

/** What the queue shows as the next thing to do. */
export const nextDue = (current: Case, context: RulesContext): Due | undefined => unmet(current, context)[0];

/** Timers of a case: one for each unmet due time whose passing is not recorded yet, those that are late already included. */
export const timersOf = (tenant: string, current: Case, context: RulesContext): Timer[] =>
  unmet(current, context)
    .map((deadline) => ({ ...deadline, key: deadlineKey(current.id, deadline) }))
    .filter(({ key }) => !current.passed.includes(key))
    .map(({ milestone, due, key }) => ({ tenant, caseId: current.id, milestone, due, key }));
