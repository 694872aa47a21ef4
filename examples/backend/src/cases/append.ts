import type { Case, CaseEvent, RulesContext } from '@redress/rules';
import { nextDue, type NewContent } from '@redress/sdk/server';
import type { Transaction } from 'kysely';
import type { Database } from '../database/schema.ts';
import type { Dependencies } from '../dependencies.ts';
import { announceChange } from '../stream/announce.ts';
import { keepContents } from './contents.ts';
import { timersOf } from './due.ts';

/** What one decision adds to a case. */
export interface Addition {
  readonly tenant: string;
  /** The case after the events. */
  readonly after: Case;
  readonly events: readonly CaseEvent[];
  readonly contents: readonly NewContent[];
  readonly context: RulesContext;
}

/** The columns of a case that follow from its events. */
export function projection(after: Case, context: RulesContext) {
  const next = nextDue(after, context);
  return {
    version: after.version,
    stage: after.stage,
    changed_at: new Date(context.at),
    next_duty: next?.name ?? null,
    next_due: next ? new Date(next.due) : null,
    folded: JSON.stringify(after),
  };
}

/** Events, the texts they refer to, announced photos, timers and word of it, in the transaction that also wrote the case's row. */
export async function append(
  transaction: Transaction<Database>,
  { timers }: Pick<Dependencies, 'timers'>,
  addition: Addition,
): Promise<void> {
  const { tenant, after, events, contents, context } = addition;
  await keepContents(transaction, tenant, after.id, contents);
  await transaction
    .insertInto('events')
    .values(events.map((event) => eventRow(tenant, event)))
    .execute();
  const announced = events.flatMap(({ data }) => ('photos' in data ? (data.photos ?? []) : []));
  if (announced.length > 0) {
    const photos = announced.map(({ id }) => ({ tenant, case_id: after.id, id }));
    await transaction.insertInto('photos').values(photos).execute();
  }
  await timers.store(timersOf(tenant, after, context), transaction);
  await announceChange(transaction, { tenant, caseId: after.id });
}

const eventRow = (tenant: string, event: CaseEvent) => ({
  tenant,
  case_id: event.caseId,
  seq: event.seq,
  id: event.id,
  v: event.v,
  type: event.type,
  occurred_at: new Date(event.occurredAt),
  recorded_at: new Date(event.recordedAt),
  actor: JSON.stringify(event.actor),
  data: JSON.stringify(event.data),
});
