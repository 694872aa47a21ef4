import type { Case } from '../case/case.ts';
import type { RulesContext } from '../case/context.ts';
import type { RoutingRule } from '../policy/handling.ts';
import type { Source } from '../sources/index.ts';
import { dueOf } from './assigned.ts';
import { calendarNamed } from '../deadlines/calendar-named.ts';
import type { Row } from './fitting-rows.ts';
import { ifInForce } from './if-in-force.ts';

/** A row, and what it was used as: one for a handler may have to say who the owner is. */
export type Used = readonly [as: RoutingRule['as'], row: Row];

/** The clauses of the rows and of their limits, each once. */
export const sourcesOf = (used: readonly Used[], { recordedAt }: Case): readonly Source[] => [
  ...new Set(
    used.flatMap(([, { source, within }]) => [source, ifInForce(within, recordedAt)?.source ?? source]),
  ),
];

/** “handler: department-head by “investigation” (WF-4.4.2)”: for developers, auditors and the desk. */
export function lineOf([as, row]: Used, current: Case, context: RulesContext): string {
  const cited = `${row.source}${row.assumed === undefined ? '' : ', assumed'}`;
  const forWant = row.as === as ? '' : `, for want of another ${as}`;
  return `${as}: ${row.to} by “${row.name}” (${cited})${forWant}${limitInWords(row, current, context)}`;
}

function limitInWords(row: Row, current: Case, context: RulesContext): string {
  const limit = ifInForce(row.within, current.recordedAt);
  const due = dueOf(row, current, context);
  if (!limit || due === undefined) return '';
  const { localDate, localTime } = calendarNamed(context, limit.value.calendar);
  const assumed = limit.assumed === undefined ? '' : ', assumed';
  return `, by ${localDate(due)} ${localTime(due)} (${limit.source}${assumed})`;
}
