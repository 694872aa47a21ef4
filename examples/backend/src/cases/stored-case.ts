import type { CaseAtHand } from '@redress/sdk/server';
import type { Selectable } from 'kysely';
import type { Dependencies } from '../dependencies.ts';
import type { Branch, Reader } from '../directory.ts';
import type { Database } from '../database/schema.ts';

export interface CaseAddress {
  readonly tenant: string;
  readonly caseId: string;
}

/** A case with all that the rules need to judge it, and whose it is. */
export interface StoredCase extends CaseAddress, CaseAtHand {
  readonly branch: Branch;
}

type Directories = Pick<Dependencies, 'directory'>;

/**
 * @param lock keeps everyone else from changing the case until the transaction ends
 */
export async function loadCase(
  reader: Reader,
  { directory }: Directories,
  { tenant, caseId }: CaseAddress,
  lock = false,
): Promise<StoredCase | undefined> {
  const query = reader.selectFrom('cases').selectAll().where('tenant', '=', tenant).where('id', '=', caseId);
  const row = await (lock ? query.forUpdate() : query).executeTakeFirst();
  return row && completed(reader, { directory }, row);
}

/** Adds policy and branch to a row of the table. */
export async function completed(
  reader: Reader,
  { directory }: Directories,
  row: Selectable<Database['cases']>,
): Promise<StoredCase> {
  const { tenant, id, folded, intake } = row;
  return {
    tenant,
    caseId: id,
    case: folded,
    intake,
    branch: await directory.branch(reader, tenant, row.branch),
    policy: await directory.policy(reader, tenant, row.policy_id),
    staff: await directory.staff(reader, tenant),
  };
}
