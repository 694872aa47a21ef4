/** One thing that is wrong with an event: where, and what. It never quotes what stands there, which may be personal. */
export interface EventProblem {
  /** Dotted path, for example `data.content.hash`; empty for the whole event. */
  readonly path: string;
  readonly fault: string;
}

/** What was stored or sent is no event, with all its problems at once. */
export class EventError extends Error {
  override readonly name = 'EventError';
  readonly problems: readonly EventProblem[];

  /** @param which the event, in words */
  constructor(which: string, problems: readonly EventProblem[]) {
    super(
      `${which} cannot be read: ${problems.map(({ path, fault }) => (path ? `${path}: ${fault}` : fault)).join('; ')}`,
    );
    this.problems = problems;
  }
}
