import type { DeskCase, Problem } from './contract/index.ts';

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
  override readonly name: string = 'ProblemError';
  readonly problem: Problem;

  constructor(problem: Problem) {
    super(problem.detail ?? problem.title);
    this.problem = problem;
  }
}

/** Somebody else changed the case meanwhile: look at it again, then decide. */
export class ConflictError extends ProblemError {
  override readonly name = 'ConflictError';
  /** The case as it stands now. */
  readonly present: DeskCase;

  constructor(problem: Problem, present: DeskCase) {
    super(problem);
    this.present = present;
  }
}

/** The portal does not say who its customer is, or the server does not believe it: sign in again. */
export class IdentityError extends Error {
  override readonly name = 'IdentityError';
}

/** The server could not be reached. */
export class UnreachableError extends Error {
  override readonly name = 'UnreachableError';
}
