import type { Case } from '../case/case.ts';
import type { RulesContext } from '../case/context.ts';
import type { EpochMs } from '../core/instant.ts';
import type { Role } from '../core/vocabulary.ts';
import { dueAfter } from '../deadlines/clock.ts';
import type { Source } from '../sources/index.ts';
import { calendarNamed } from '../deadlines/calendar-named.ts';
import type { Recipient } from './directory.ts';
import type { Row } from './fitting-rows.ts';
import { ifInForce } from './if-in-force.ts';
import { onDuty } from './staff-for.ts';

/** Who takes part in the handling of a case, as a row of the policy says. */
export interface Assigned {
  readonly role: Role;
  /** Those of them to turn to; none without a directory. */
  readonly staff: readonly Recipient[];
  readonly source: Source;
  /** By when, where the row sets a limit. */
  readonly within?: EpochMs | undefined;
}

export const assigned = (row: Row, current: Case, context: RulesContext): Assigned => ({
  role: row.to,
  staff: onDuty(row.to, current, context),
  source: row.source,
  within: dueOf(row, current, context),
});

/** When the limit of a row ends: counted from the receipt, by the numbers of the time of recording. */
export function dueOf(
  { within }: Row,
  { receivedAt, recordedAt }: Case,
  context: RulesContext,
): EpochMs | undefined {
  const limit = ifInForce(within, recordedAt)?.value;
  return limit && dueAfter(calendarNamed(context, limit.calendar), receivedAt, limit, []);
}
