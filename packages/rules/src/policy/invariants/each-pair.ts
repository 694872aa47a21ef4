import type { PolicyProblem } from '../policy-error.ts';

/** Checks each member of a list against the one before it. */
export function eachPair<T>(
  list: readonly T[],
  check: (first: T, second: T, index: number) => PolicyProblem | undefined,
): PolicyProblem[] {
  return list.slice(1).flatMap((second, i) => check(list[i]!, second, i + 1) ?? []);
}
