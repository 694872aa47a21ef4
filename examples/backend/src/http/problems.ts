import { problemKinds, type Problem, type ProblemCode } from '@redress/sdk/contract';
import type { Context } from 'hono';
import type { ContentfulStatusCode } from 'hono/utils/http-status';

interface Extra {
  readonly faults?: Problem['faults'];
  readonly refusal?: Problem['refusal'];
  readonly status?: ContentfulStatusCode;
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
  constructor(code: ProblemCode, detail: string, { faults, refusal, status, headers = {} }: Extra = {}) {
    super(detail);
    const { title, statuses } = problemKinds[code];
    this.problem = {
      type: `urn:redress:problem:${code}`,
      title,
      status: status ?? statuses[0],
      code,
      detail,
      ...(faults && { faults }),
      ...(refusal && { refusal }),
    };
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
  new ProblemError('not-found', `There is no such ${what}, or it is not open to you.`);
