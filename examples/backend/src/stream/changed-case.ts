import type { Case, Policy } from '@redress/rules';
import type { Dependencies } from '../dependencies.ts';
import type { CaseAddress } from '../cases/stored-case.ts';

/** A case as it stands after a change, with what decides who may know of it. */
export interface ChangedCase {
  readonly tenant: string;
  readonly case: Case;
  readonly policy: Policy;
  /** Whose it is, if anybody’s who is signed in. */
  readonly customer?: string | undefined;
  /** When it changed last, in epoch milliseconds. */
  readonly changedAt: number;
}

type Reading = Pick<Dependencies, 'db' | 'directory'>;

const columns = ['tenant', 'folded', 'customer', 'changed_at'] as const;

/** How the cases stand that are said to have changed. */
export async function readChanged(deps: Reading, addresses: readonly CaseAddress[]): Promise<ChangedCase[]> {
  const rows = await deps.db
    .selectFrom('cases')
    .select(columns)
    .where((eb) =>
      eb(
        eb.refTuple('tenant', 'id'),
        'in',
        addresses.map(({ tenant, caseId }) => eb.tuple(tenant, caseId)),
      ),
    )
    .orderBy('changed_at')
    .execute();
  return completed(deps, rows);
}

/** What of the tenant’s cases, or which one of them, has changed since an instant: the earliest change first, no more than so many. */
export async function changedSince(
  deps: Reading,
  { tenant, caseId }: { readonly tenant: string; readonly caseId?: string | undefined },
  since: number,
  most: number,
): Promise<ChangedCase[]> {
  const rows = await deps.db
    .selectFrom('cases')
    .select(columns)
    .where('tenant', '=', tenant)
    .where('changed_at', '>=', new Date(since))
    .where((eb) => (caseId === undefined ? eb.val(true) : eb('id', '=', caseId)))
    .orderBy('changed_at')
    .limit(most)
    .execute();
  return completed(deps, rows);
}

const completed = (
  { db, directory }: Reading,
  rows: readonly { tenant: string; folded: Case; customer: string | null; changed_at: Date }[],
): Promise<ChangedCase[]> =>
  Promise.all(
    rows.map(async ({ tenant, folded, customer, changed_at }) => ({
      tenant,
      customer: customer ?? undefined,
      case: folded,
      policy: await directory.policy(db, tenant, folded.policyId),
      changedAt: changed_at.getTime(),
    })),
  );
