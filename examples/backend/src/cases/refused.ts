import type { Refusal } from '@redress/rules';
import { refusalProblem } from '@redress/sdk/server';
import { ProblemError } from '../http/problems.ts';

/** A refusal of the rules as the caller is told it. */
export function refused(refusal: Refusal): ProblemError {
  const { code, detail = '', refusal: why } = refusalProblem(refusal);
  return new ProblemError(code, detail, { refusal: why });
}
