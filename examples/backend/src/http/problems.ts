import type { Problem, ProblemCode } from '@redress/sdk/contract';
import { makeProblem, notFoundProblem, type ProblemExtra } from '@redress/sdk/server';
import type { Context } from 'hono';
import type { ContentfulStatusCode } from 'hono/utils/http-status';

interface Extra extends ProblemExtra {
  readonly headers?: Readonly<Record<string, string>>;
}

/** What the caller is told when a request is not carried out. */
export class ProblemError extends Error {
  override readonly name = 'ProblemError';
  readonly problem: Problem;
  readonly headers: Readonly<Record<string, string>>;

  /**
   * @param detail what is wrong and what would do
   */
  constructor(code: ProblemCode, detail: string, { headers = {}, ...extra }: Extra = {}) {
    super(detail);
    this.problem = makeProblem(code, detail, extra);
    this.headers = headers;
  }
}

/** problem+json (RFC 9457). */
export const problemResponse = (c: Context, { problem, headers }: ProblemError): Response =>
  c.body(JSON.stringify(problem), problem.status as ContentfulStatusCode, {
    ...headers,
    'Content-Type': 'application/problem+json',
    'Cache-Control': 'no-store',
  });

/** One answer for what does not exist and for what the caller may not know of. */
export const notFound = (what: string): ProblemError =>
  new ProblemError('not-found', notFoundProblem(what).detail!);
