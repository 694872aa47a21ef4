import { sees, type Actor, type Refusal, type Result } from '@redress/rules';
import type { Dependencies } from '../dependencies.ts';
import { isRef } from '../http/caller.ts';
import type { OpenCase } from './change.ts';
import { loadCase, type CaseAddress, type StoredCase } from './stored-case.ts';

/** The id of the case that another goes on as, by its id or running number, if who merges them may know of it. */
export async function mergeTarget(
  deps: Dependencies,
  { tenant, actor }: Pick<CaseAddress, 'tenant'> & { readonly actor: Actor },
  ref: string,
): Promise<string | undefined> {
  if (!isRef(ref)) return undefined;
  const row = await deps.db
    .selectFrom('cases')
    .select('id')
    .where('tenant', '=', tenant)
    .where((eb) => eb.or([eb('id', '=', ref), eb('number', '=', ref)]))
    .executeTakeFirst();
  const found = row && (await loadCase(deps.db, deps, { tenant, caseId: row.id }));
  return found && sees(actor, found.case, found.policy) ? found.caseId : undefined;
}

/** Puts the merger on record on the other side too, in the same transaction. */
export const recordDuplicate = (
  { stored, carryOutOn }: OpenCase,
  target: StoredCase,
): Promise<Result<number, Refusal>> =>
  carryOutOn(target, {
    type: 'add-duplicate',
    actor: { roles: ['system'] },
    data: { duplicate: stored.caseId, number: stored.case.number },
  });
