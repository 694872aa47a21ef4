import { joinProblem } from '@redress/sdk/server';
import type { Dependencies } from '../dependencies.ts';
import { notFound, ProblemError } from '../http/problems.ts';
import type { CaseAddress } from './stored-case.ts';

/**
 * Ties a case to the customer whose it is. The same again changes nothing. Of two customers at the same time one has it, and the other is
 * refused.
 *
 * @param customer whose it becomes: whoever calls has looked at both, the secret and the identity
 * @throws {ProblemError} `belongs-to-another`, `stays-unnamed`
 */
export async function joinCase(
  { db }: Pick<Dependencies, 'db'>,
  { tenant, caseId }: CaseAddress,
  customer: string,
): Promise<void> {
  await db.transaction().execute(async (transaction) => {
    const row = await transaction
      .selectFrom('cases')
      .select(['folded', 'customer'])
      .where('tenant', '=', tenant)
      .where('id', '=', caseId)
      .forUpdate()
      .executeTakeFirst();
    if (!row) throw notFound('case');
    const problem = joinProblem(row.folded, row.customer ?? undefined, customer);
    if (problem) throw new ProblemError(problem.code, problem.detail!);
    await transaction
      .updateTable('cases')
      .set({ customer })
      .where('tenant', '=', tenant)
      .where('id', '=', caseId)
      .execute();
  });
}
