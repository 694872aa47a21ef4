import type { Source } from '../sources/index.ts';

/**
 * An answer that carries its reason: the clauses it rests on, the policy it was made under, and, when asked for, the
 * steps that led to it in plain words. The trace is a function because most answers are never questioned.
 */
export interface Decision<T> {
  readonly value: T;
  readonly because: readonly Source[];
  readonly policyId: string;
  trace(): readonly string[];
}
