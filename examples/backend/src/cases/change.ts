import {
  decide,
  evolve,
  type Case,
  type CaseEvent,
  type Command,
  type Refusal,
  type Result,
} from '@redress/rules';
import { contextOf, type NewContent } from '@redress/sdk/server';
import type { Transaction } from 'kysely';
import type { Database } from '../database/schema.ts';
import type { Dependencies } from '../dependencies.ts';
import { append, projection } from './append.ts';
import { loadCase, type CaseAddress, type StoredCase } from './stored-case.ts';

/** A case that nobody else can change until the transaction ends. */
export interface OpenCase {
  readonly stored: StoredCase;
  readonly transaction: Transaction<Database>;
  /** Lets the rules decide a command and appends what follows from it. */
  readonly carryOut: (
    command: Command,
    contents?: readonly NewContent[],
    /** The other case, where two are merged. */
    other?: Case,
  ) => Promise<Result<number, Refusal>>;
  /** The same on another case that was loaded, and locked, in this transaction. */
  readonly carryOutOn: (stored: StoredCase, command: Command) => Promise<Result<number, Refusal>>;
}

/**
 * Changes an existing case in one transaction. `undefined` when there is no such case.
 *
 * @param other id of a case that is changed with it
 */
export async function changeCase<T>(
  deps: Dependencies,
  address: CaseAddress,
  work: (open: OpenCase) => Promise<T>,
  other?: string,
): Promise<T | undefined> {
  const appended: CaseEvent[] = [];
  const outcome = await deps.db.transaction().execute(async (transaction) => {
    if (other !== undefined) await lockInOrder(transaction, address, other);
    const stored = await loadCase(transaction, deps, address, true);
    if (!stored) return undefined;
    return work({
      stored,
      transaction,
      carryOut: (command, contents = [], other) => carryOut(stored, command, contents, transaction, other),
      carryOutOn: (target, command) => carryOut(target, command, [], transaction),
    });
  });
  if (appended.length > 0) deps.onAppended(appended);
  return outcome;

  async function carryOut(
    stored: StoredCase,
    command: Command,
    contents: readonly NewContent[],
    transaction: Transaction<Database>,
    other?: Case,
  ) {
    const context = contextOf(stored, deps.clock());
    const decision = decide(stored.case, command, { ...context, nextId: deps.nextId, other });
    if (!decision.ok) return decision;

    const events = decision.value;
    const after = events.reduce<Case>(evolve, stored.case);
    await transaction
      .updateTable('cases')
      .set(projection(after, context))
      .where('tenant', '=', stored.tenant)
      .where('id', '=', stored.caseId)
      .execute();
    await append(transaction, deps, { tenant: stored.tenant, after, events, contents, context });
    appended.push(...events);
    return { ok: true as const, value: after.version };
  }
}

/** Whoever locks two cases does it in the same order, so that nobody waits for somebody who waits for them. */
async function lockInOrder(
  transaction: Transaction<Database>,
  { tenant, caseId }: CaseAddress,
  other: string,
): Promise<void> {
  await transaction
    .selectFrom('cases')
    .select('id')
    .where('tenant', '=', tenant)
    .where('id', 'in', [caseId, other])
    .orderBy('id')
    .forUpdate()
    .execute();
}
