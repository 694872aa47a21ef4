import type { Transaction } from 'kysely';
import type { Database } from '../database/schema.ts';
import type { CaseAddress } from './stored-case.ts';

/**
 * Destroys what people wrote on a case (CS-3.2): the events keep only references and salted hashes, and the salts go too, so
 * that nobody can guess a short text by its hash. Photos are removed by the caller once the transaction has ended.
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
    .set({ body_hash: '' })
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
