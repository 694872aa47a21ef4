import { inForce, midnightOf, type Dated, type DatedValue } from '../core/dated.ts';
import type { EpochMs } from '../core/instant.ts';

/** The value in force at an instant, for what a policy may go without: before its first date there is none. */
export const ifInForce = <T>(dated: Dated<T> | undefined, at: EpochMs): DatedValue<T> | undefined =>
  dated?.[0] && at >= midnightOf(dated[0].from) ? inForce(dated, at) : undefined;
