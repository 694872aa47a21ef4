import type { Problem } from './contract/index.ts';

/** What was entered cannot be sent as it is. Nothing was kept. */
export class ComplaintError extends Error {
  override readonly name = 'ComplaintError';
  /** Where (JSON pointer) and what. */
  readonly faults: readonly { readonly pointer: string; readonly detail: string }[];

  constructor(faults: ComplaintError['faults']) {
    super(faults.map(({ pointer, detail }) => `${pointer}: ${detail}`).join('\n'));
    this.faults = faults;
  }
}

/** The server refused, and says why. */
export class ProblemError extends Error {
  override readonly name = 'ProblemError';
  readonly problem: Problem;

  constructor(problem: Problem) {
    super(problem.detail ?? problem.title);
    this.problem = problem;
  }
}

/** The server could not be reached. */
export class UnreachableError extends Error {
  override readonly name = 'UnreachableError';
}
