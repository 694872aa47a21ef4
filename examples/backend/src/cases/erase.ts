import { sql, type Transaction } from 'kysely';
import type { Database } from '../database/schema.ts';
import type { Dependencies } from '../dependencies.ts';
import type { CaseAddress } from './stored-case.ts';

/**
 * Destroys what people wrote on a case (CS-3.2), and whose it was: the events keep only references and salted hashes, and the salts
 * go too, so that nobody can guess a short text by its hash. The photos' files go once the transaction has ended (`removePhotosOfErased`).
 */
export async function eraseContents(
  transaction: Transaction<Database>,
  { tenant, caseId }: CaseAddress,
): Promise<void> {
  await transaction
    .updateTable('contents')
    .set({ body: null, salt: '' })
    .where('tenant', '=', tenant)
    .where('case_id', '=', caseId)
    .execute();
  // A plain hash of a short text is as good as the text to whoever guesses.
  await transaction
    .updateTable('cases')
    .set({ body_hash: '', customer: null })
    .where('tenant', '=', tenant)
    .where('id', '=', caseId)
    .execute();
  await transaction
    .updateTable('commands_done')
    .set({ body_hash: '' })
    .where('tenant', '=', tenant)
    .where('case_id', '=', caseId)
    .execute();
  await transaction.deleteFrom('photos').where('tenant', '=', tenant).where('case_id', '=', caseId).execute();
}

/** Removes the files of an erased case. What fails is logged, and tried again at the next start: the case is erased already. */
export const removePhotosOfErased = (deps: Dependencies, address: CaseAddress): Promise<void> =>
  deps
    .removePhotos(address)
    .catch((error: unknown) => deps.log(`photos of the erased case ${address.caseId}`, error));

/** Removes what was left of erased cases' files when the process ended too early, or a folder was locked. */
export async function removeLeftPhotos(deps: Dependencies): Promise<void> {
  const erased = await deps.db
    .selectFrom('cases')
    .select(['tenant', 'id as caseId'])
    .where(sql<boolean>`folded ->> 'erasedAt' is not null`)
    .execute();
  for (const address of erased) await removePhotosOfErased(deps, address);
}
