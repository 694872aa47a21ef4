import type { NumberSeries } from '@redress/rules';
import type { Transaction } from 'kysely';
import type { Database } from '../database/schema.ts';

/**
 * The next running number of a branch and year (CS-7.1). The row stays locked until the transaction ends: if it fails,
 * the number was never given, and there is no gap.
 */
export async function nextNumber(
  transaction: Transaction<Database>,
  tenant: string,
  branch: string,
  year: number,
  series: NumberSeries = 'cases',
): Promise<number> {
  const { last } = await transaction
    .insertInto('registers')
    .values({ tenant, branch, series, year, last: 1 })
    .onConflict((conflict) =>
      conflict
        .columns(['tenant', 'branch', 'series', 'year'])
        .doUpdateSet((eb) => ({ last: eb('registers.last', '+', 1) })),
    )
    .returning('last')
    .executeTakeFirstOrThrow();
  return last;
}
