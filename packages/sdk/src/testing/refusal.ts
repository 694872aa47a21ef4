import type { Problem, ProblemCode } from '../contract/index.ts';
import { makeProblem, notFoundProblem, type ProblemExtra } from '../server/index.ts';

/** Ends a request with a problem. */
export class Refused extends Error {
  override readonly name = 'Refused';
  readonly problem: Problem;
  readonly headers: Readonly<Record<string, string>>;

  constructor(problem: Problem, headers: Readonly<Record<string, string>> = {}) {
    super(problem.detail);
    this.problem = problem;
    this.headers = headers;
  }
}

export const refuse = (code: ProblemCode, detail: string, extra?: ProblemExtra): never => {
  throw new Refused(makeProblem(code, detail, extra));
};

export const refuseUnknown = (what: string): never => {
  throw new Refused(notFoundProblem(what));
};

export const problemResponse = ({ problem, headers }: Refused): Response =>
  new Response(JSON.stringify(problem), {
    status: problem.status,
    headers: { ...headers, 'content-type': 'application/problem+json' },
  });
