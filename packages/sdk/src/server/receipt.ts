import { deadlines, type Case, type CaseEvent, type RulesContext } from '@redress/rules';
import type { Receipt } from '../contract/index.ts';

/** What the reporter is told on receipt: the running number, and the times promised with their clauses (WF-4.1.2). */
export function receiptOf(
  after: Case,
  context: RulesContext,
  timeZone: string,
  events: readonly CaseEvent[],
): Receipt {
  const sources = new Map(
    deadlines(after, context).value.map(({ milestone, source }) => [milestone, source]),
  );
  const acknowledged = events.find((event) => event.type === 'acknowledged');
  const promises = acknowledged?.data.promises ?? [];
  return {
    id: after.id,
    number: after.number!,
    receivedAt: after.receivedAt,
    issue: after.issue,
    severity: after.severity,
    promises: promises.map(({ milestone, due }) => ({ milestone, due, source: sources.get(milestone)! })),
    timeZone,
  };
}
