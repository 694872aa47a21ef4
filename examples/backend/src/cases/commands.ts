import type { Actor } from '@redress/rules';
import type { CommandReceipt, CustomerCommand, StaffCommand } from '@redress/sdk/contract';
import { bodyHash, commandToRules, photosAnnounced } from '@redress/sdk/server';
import type { Dependencies } from '../dependencies.ts';
import { notFound, ProblemError } from '../http/problems.ts';
import { refused } from './refused.ts';
import { changeCase, type OpenCase } from './change.ts';
import { eraseContents, removePhotosOfErased } from './erase.ts';
import { mergeTarget, recordDuplicate } from './merge.ts';
import { requireNewPhotos } from './photo-manifest.ts';
import { loadCase, type CaseAddress } from './stored-case.ts';

/** A command as a customer or a member of staff gives it. */
export interface Order extends CaseAddress {
  readonly actor: Actor;
  readonly command: CustomerCommand | StaffCommand;
  /** The version that whoever decided on it had seen. */
  readonly seen?: number | undefined;
}

/**
 * Carries out a command, once: a repetition gets the receipt of the first time.
 *
 * @throws {ProblemError} `not-found`, `same-id-other-body`, `version-conflict`, `not-allowed`, `command-refused`
 */
export async function carryOut(deps: Dependencies, order: Order): Promise<CommandReceipt> {
  const other =
    order.command.type === 'merge' ? await mergeTarget(deps, order, order.command.into) : undefined;
  const work = async (open: OpenCase): Promise<CommandReceipt> => {
    const hash = bodyHash(order.command);
    const earlier = await earlierReceipt(open, order, hash);
    if (earlier) return earlier;
    requireVersion(open.stored.case.version, order.seen);

    requireNewPhotos(photosAnnounced(order.command), open.stored.case.photos);
    const { command, contents } = commandToRules(order.command, order.actor, deps);
    const target =
      other === undefined
        ? undefined
        : await loadCase(open.transaction, deps, { ...order, caseId: other }, true);
    const result = await open.carryOut(command, contents, target?.case);
    if (!result.ok) throw refused(result.error);
    if (target) {
      const added = await recordDuplicate(open, target);
      if (!added.ok) throw refused(added.error);
    }
    if (command.type === 'erase') await eraseContents(open.transaction, order);
    const { id } = order.command;
    const made: CommandReceipt = { id, caseId: order.caseId, version: result.value };
    await open.transaction
      .insertInto('commands_done')
      .values({
        tenant: order.tenant,
        case_id: order.caseId,
        id,
        body_hash: hash,
        receipt: JSON.stringify(made),
      })
      .execute();
    return made;
  };
  const receipt = await changeCase(deps, order, work, other);
  if (!receipt) throw notFound('case');
  if (order.command.type === 'erase') await removePhotosOfErased(deps, order);
  return receipt;
}

async function earlierReceipt(
  { transaction }: OpenCase,
  { tenant, caseId, command }: Order,
  hash: string,
): Promise<CommandReceipt | undefined> {
  const row = await transaction
    .selectFrom('commands_done')
    .select(['body_hash', 'receipt'])
    .where('tenant', '=', tenant)
    .where('case_id', '=', caseId)
    .where('id', '=', command.id)
    .executeTakeFirst();
  if (!row) return undefined;
  if (row.body_hash === hash) return row.receipt;
  throw new ProblemError(
    'same-id-other-body',
    `A command with the id ${command.id} was carried out with another body. Give a new command a new id.`,
  );
}

function requireVersion(present: number, seen: number | undefined): void {
  if (seen === undefined || seen === present) return;
  throw new ProblemError(
    'version-conflict',
    `You saw version ${seen}; the case is at version ${present} now. Look at it again, then decide.`,
    { headers: { ETag: `"${present}"` } },
  );
}
