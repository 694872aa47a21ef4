import type { Problem, ProblemCode } from '@redress/sdk/contract';
import type { Context } from 'hono';
import type { ContentfulStatusCode } from 'hono/utils/http-status';

const kinds: Readonly<Record<ProblemCode, { status: ContentfulStatusCode; title: string }>> = {
  'body-not-json': { status: 400, title: 'The body is not JSON' },
  'body-too-large': { status: 413, title: 'The body is too large' },
  'body-invalid': { status: 422, title: 'The body does not follow the contract' },
  'media-type': { status: 415, title: 'The media type is not supported' },
  'same-id-other-body': { status: 409, title: 'The id was used before with another body' },
  'unknown-portal': { status: 404, title: 'There is no such portal' },
  'origin-not-allowed': { status: 403, title: 'This web origin is not allowed' },
  'not-signed-in': { status: 401, title: 'Not signed in' },
  'not-allowed': { status: 403, title: 'Not allowed' },
  'not-found': { status: 404, title: 'Not found' },
  'version-conflict': { status: 412, title: 'The case has moved on' },
  'command-refused': { status: 409, title: 'The rules refuse this command' },
  'upload-refused': { status: 422, title: 'The upload is refused' },
  unavailable: { status: 503, title: 'Not available at present' },
  internal: { status: 500, title: 'Something went wrong here' },
};

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
    const kind = kinds[code];
    this.problem = {
      type: `urn:redress:problem:${code}`,
      title: kind.title,
      status: status ?? kind.status,
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
