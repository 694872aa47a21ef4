/** One thing that is wrong in a policy: where, what, and what would do. */
export interface PolicyProblem {
  /** Dotted path, for example `milestones.urgent-major.respond[0].value.amount`. */
  readonly path: string;
  readonly fault: string;
  readonly remedy: string;
}

/** A policy that cannot be used, with all its problems at once. */
export class PolicyError extends Error {
  override readonly name = 'PolicyError';
  readonly problems: readonly PolicyProblem[];

  constructor(problems: readonly PolicyProblem[]) {
    super(problems.map(({ path, fault, remedy }) => `${path}: ${fault} ${remedy}`).join('\n'));
    this.problems = problems;
  }
}
