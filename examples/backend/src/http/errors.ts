import type { ErrorHandler } from 'hono';
import type { Dependencies } from '../dependencies.ts';
import { ProblemError, problemResponse } from './problems.ts';

/** Every error leaves as a problem. What was not foreseen is logged under a reference, and nothing of it is told. */
export function answerErrors({ log, nextId }: Pick<Dependencies, 'log' | 'nextId'>): ErrorHandler {
  return (error, c) => {
    if (error instanceof ProblemError) return problemResponse(c, error);
    const reference = nextId();
    log(`${c.req.method} ${c.req.path} failed (${reference})`, error);
    return problemResponse(c, isUnavailable(error) ? unavailable : internal(reference));
  };
}

const unavailable = new ProblemError(
  'unavailable',
  'The database cannot be reached. Try again in a moment.',
  {
    headers: { 'Retry-After': '5' },
  },
);

const internal = (reference: string): ProblemError =>
  new ProblemError('internal', `Try again; if it stays, tell the operator the reference ${reference}.`);

/** The database went away: connection errors of Node, and classes 08 and 57 of PostgreSQL. */
function isUnavailable(error: unknown): boolean {
  const { code, message } = error as { code?: unknown; message?: unknown };
  if (
    typeof code === 'string' &&
    /^(ECONNREFUSED|ECONNRESET|EPIPE|ETIMEDOUT|ENOTFOUND|08...|57P0.)$/.test(code)
  )
    return true;
  return (
    typeof message === 'string' &&
    /connection (timeout|terminated)|timeout exceeded when trying to connect/i.test(message)
  );
}
