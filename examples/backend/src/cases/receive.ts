import { decide, fold, type Actor, type CaseEvent, type Channel, type NumberSeries } from '@redress/rules';
import { staysUnnamed, type Receipt, type Submission } from '@redress/sdk/contract';
import {
  channelOf,
  contextOf,
  intakeOf,
  newContent,
  receiptOf,
  receiveCommand,
  refOf,
} from '@redress/sdk/server';
import { sameHash } from '../auth/tracking-secret.ts';
import type { Dependencies } from '../dependencies.ts';
import type { Reader } from '../directory.ts';
import { ProblemError } from '../http/problems.ts';
import { append, projection } from './append.ts';
import { refused } from './refused.ts';
import { nextNumber } from './register.ts';

/** A complaint as it came in: where, by which way, by whom. */
export interface Arrival {
  readonly tenant: string;
  /** Code of the branch that registers it. */
  readonly branch: string;
  readonly policyId: string;
  /** Absent: what the submission and the policy say. */
  readonly channel?: Channel | undefined;
  readonly actor: Actor;
  readonly submission: Submission;
  readonly secretHash: string;
  /** Whose it is from the start. Not kept where the reporter is anonymous or confidential. */
  readonly customer?: string | undefined;
  /** SHA-256 of all that was sent, to tell a repetition from another body. */
  readonly bodyHash: string;
  /** When it was told, if it is entered later. */
  readonly occurredAt?: number | undefined;
}

export interface Received {
  readonly receipt: Receipt;
  /** Whether it was received before: this is the same receipt again. */
  readonly repeated: boolean;
}

/**
 * Receives a case, once: a repetition gets the receipt of the first time.
 *
 * @param admit lets in what is no repetition, or throws
 * @throws {ProblemError} `same-id-other-body`
 */
export async function receive(
  deps: Dependencies,
  arrival: Arrival,
  admit: () => Promise<void> = async () => undefined,
): Promise<Received> {
  const earlier = await earlierReceipt(deps.db, arrival);
  if (earlier) return { receipt: earlier, repeated: true };
  await admit();
  try {
    const { receipt, events } = await register(deps, arrival);
    deps.onAppended(events);
    return { receipt, repeated: false };
  } catch (error) {
    if (!(error instanceof ReceivedMeanwhile)) throw error;
    const receipt = await earlierReceipt(deps.db, arrival);
    if (!receipt) throw error;
    return { receipt, repeated: true };
  }
}

/** Takes back the transaction, and with it the number, when another request with the same id was quicker. */
class ReceivedMeanwhile extends Error {}

async function earlierReceipt(
  reader: Reader,
  { tenant, submission, secretHash, bodyHash }: Arrival,
): Promise<Receipt | undefined> {
  const row = await reader
    .selectFrom('cases')
    .select(['body_hash', 'secret_hash', 'receipt'])
    .where('tenant', '=', tenant)
    .where('id', '=', submission.id)
    .executeTakeFirst();
  if (!row) return undefined;
  if (row.body_hash === bodyHash && sameHash(row.secret_hash, secretHash)) return row.receipt;
  throw new ProblemError(
    'same-id-other-body',
    `A complaint with the id ${submission.id} was received with another body or secret. Give a new complaint a new id; add to this one with the command add-information.`,
  );
}

async function register(
  deps: Dependencies,
  arrival: Arrival,
): Promise<{ receipt: Receipt; events: readonly CaseEvent[] }> {
  const { db, directory, clock, nextId } = deps;
  const { tenant, submission, secretHash, bodyHash } = arrival;
  return db.transaction().execute(async (transaction) => {
    const at = clock();
    const branch = await directory.branch(transaction, tenant, arrival.branch);
    const policy = await directory.policy(transaction, tenant, arrival.policyId);
    const staff = await directory.staff(transaction, tenant);
    const context = { ...contextOf({ policy, branch, staff }, at), occurredAt: arrival.occurredAt };

    const channel = arrival.channel ?? channelOf(submission, policy);
    const content = newContent(intakeOf(submission), deps);
    const command = receiveCommand({
      ...arrival,
      channel,
      branch: branch.code,
      content: refOf(content),
      policy,
    });
    // Which series it is counted in, and whether it is refused, is known only once it has been decided.
    let drawn: [year: number, series: NumberSeries] | undefined;
    const first = decide(null, command, {
      ...context,
      nextId,
      nextNumber: (_, year, series) => {
        drawn = [year, series];
        return 0;
      },
    });
    if (!first.ok) throw refused(first.error);
    const number = await nextNumber(transaction, tenant, branch.code, ...drawn!);
    const decision = decide(null, command, { ...context, nextId, nextNumber: () => number });
    if (!decision.ok) throw refused(decision.error);

    const events = decision.value;
    const after = fold(events);
    const receipt = receiptOf(after, context, branch.timeZone, events);
    const inserted = await transaction
      .insertInto('cases')
      .values({
        tenant,
        id: after.id,
        number: receipt.number,
        branch: branch.code,
        policy_id: policy.policyId,
        received_at: new Date(at),
        intake: content.ref,
        secret_hash: secretHash,
        customer: staysUnnamed(submission.reporter) ? null : arrival.customer,
        body_hash: bodyHash,
        receipt: JSON.stringify(receipt),
        ...projection(after, context),
      })
      .onConflict((conflict) => conflict.columns(['tenant', 'id']).doNothing())
      .returning('id')
      .executeTakeFirst();
    if (!inserted) throw new ReceivedMeanwhile();
    await append(transaction, deps, { tenant, after, events, contents: [content], context });
    return { receipt, events };
  });
}
