import type { Problem, ProblemCode } from '@redress/sdk/contract';

/** What the server says in an error of the SDK, whichever copy of the SDK made it. */
export function problemOf(error: unknown): Problem | undefined {
  if (!(error instanceof Error) || !('problem' in error)) return undefined;
  return error.problem as Problem;
}

/** The server's reason in an error of the SDK. */
export const problemCodeOf = (error: unknown): ProblemCode | undefined => problemOf(error)?.code;
