import type { Dated } from '../core/dated.ts';
import type { LocalDate } from '../core/instant.ts';
import type { Source } from '../sources/index.ts';

/** Makes values that hold from a policy's first day on: the value, its clause, and why it is ours where the clause leaves it open. */
export const datedFrom =
  (from: LocalDate) =>
  <T>(value: T, source: Source, assumed?: string): Dated<T> => [
    { from, value, source, ...(assumed === undefined ? {} : { assumed }) },
  ];
