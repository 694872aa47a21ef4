import type { ProblemCode } from '@redress/sdk/contract';

/** The server's reason in an error of the SDK, whichever copy of the SDK made it. */
export function problemCodeOf(error: unknown): ProblemCode | undefined {
  if (!(error instanceof Error) || !('problem' in error)) return undefined;
  return (error.problem as { readonly code: ProblemCode }).code;
}
