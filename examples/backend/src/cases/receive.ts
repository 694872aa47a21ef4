import { classify, decide, type CaseEvent, type Channel } from '@redress/rules';
import type { Receipt, Submission } from '@redress/sdk/contract';
import { sameHash } from '../auth/tracking-secret.ts';
import type { Dependencies } from '../dependencies.ts';
import { bodyHash } from '../digest.ts';
import type { Portal, Reader } from '../directory.ts';
import { ProblemError } from '../http/problems.ts';
import { append, fold, projection } from './append.ts';
import { newContent, refOf, type Intake } from './contents.ts';
import { nextNumber } from './register.ts';
import { receiptOf } from './receipt.ts';
import { contextOf } from './stored-case.ts';

/** A submission as it came in. */
export interface Arrival {
  readonly portal: Portal;
  readonly channel: Channel;
  readonly submission: Submission;
  readonly secretHash: string;
}

export interface Received {
  readonly receipt: Receipt;
  /** Whether it was received before: this is the same receipt again. */
  readonly repeated: boolean;
}

/**
 * Receives a case, once: a repetition gets the receipt of the first time.
 *
 * @throws {ProblemError} `same-id-other-body`
 */
export async function receive(deps: Dependencies, arrival: Arrival): Promise<Received> {
  const hash = bodyHash(arrival.submission);
  const earlier = await earlierReceipt(deps.db, arrival, hash);
  if (earlier) return { receipt: earlier, repeated: true };
  try {
    const { receipt, events } = await register(deps, arrival, hash);
    deps.onAppended(events);
    return { receipt, repeated: false };
  } catch (error) {
    if (!(error instanceof ReceivedMeanwhile)) throw error;
    const receipt = await earlierReceipt(deps.db, arrival, hash);
    if (!receipt) throw error;
    return { receipt, repeated: true };
  }
}

/** Takes back the transaction, and with it the number, when another request with the same id was quicker. */
class ReceivedMeanwhile extends Error {}

async function earlierReceipt(
  reader: Reader,
  { portal, submission, secretHash }: Arrival,
  hash: string,
): Promise<Receipt | undefined> {
  const row = await reader
    .selectFrom('cases')
    .select(['body_hash', 'secret_hash', 'receipt'])
    .where('tenant', '=', portal.tenant)
    .where('id', '=', submission.id)
    .executeTakeFirst();
  if (!row) return undefined;
  if (row.body_hash === hash && sameHash(row.secret_hash, secretHash)) return row.receipt;
  throw new ProblemError(
    'same-id-other-body',
    `A complaint with the id ${submission.id} was received with another body or secret. Give a new complaint a new id; add to this one with the command add-information.`,
  );
}

async function register(
  deps: Dependencies,
  { portal, channel, submission, secretHash }: Arrival,
  hash: string,
): Promise<{ receipt: Receipt; events: readonly CaseEvent[] }> {
  const { db, directory, clock, nextId } = deps;
  const { tenant } = portal;
  return db.transaction().execute(async (transaction) => {
    const at = clock();
    const branch = await directory.branch(transaction, tenant, portal.branch);
    const policy = await directory.policy(transaction, tenant, portal.policyId);
    const context = contextOf({ policy, branch }, at);
    const year = Number(context.calendars.office!.localDate(at).slice(0, 4));
    const number = await nextNumber(transaction, tenant, branch.code, year);

    const classification = classify(submission.text, { lang: submission.lang, policy });
    const content = newContent(intakeOf(submission), deps);
    const decision = decide(
      null,
      {
        type: 'receive',
        actor: { roles: ['customer'] },
        data: {
          id: submission.id,
          channel,
          branch: branch.code,
          lang: submission.lang ?? classification.lang,
          content: refOf(content),
          classification,
          chosenIssue: submission.issue,
          facts: submission.facts,
          resolution: submission.resolution?.kind,
          wantedBy: submission.wantedBy,
          photos: submission.photos.map(({ id, type, size, sha256 }) => ({ id, type, size, sha256 })),
        },
      },
      { ...context, nextId, nextNumber: () => number },
    );
    if (!decision.ok) throw new Error(`The rules refused to receive a case: ${decision.error.detail}`);

    const events = decision.value;
    const after = fold(null, events);
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
        body_hash: hash,
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

const intakeOf = ({ text, subject, contact, resolution, photos }: Submission): Intake => ({
  text,
  subject,
  contact,
  resolutionNote: resolution?.note,
  photoNames: Object.fromEntries(photos.map(({ id, name }) => [id, name])),
});
