import { faultsOf, limits, wording } from '@redress/sdk/contract';
import type { Context } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { ProblemError } from './problems.ts';

/** What of a schema is needed to read a body with it. */
interface Schema<T> {
  safeParse(
    value: unknown,
    params: typeof wording,
  ): { success: true; data: T } | { success: false; error: Parameters<typeof faultsOf>[0] };
}

/** A body with a thousand faults is told of these. */
const mostFaults = 50;

/** Refuses a body that is too large: by its announced length at once, else as soon as so much has arrived. */
export const limitBody = bodyLimit({
  maxSize: limits.bodyBytes,
  onError: () => {
    throw new ProblemError(
      'body-too-large',
      `A body may have ${limits.bodyBytes} bytes. Photos are uploaded apart, at /v1/uploads.`,
      // What was not read is still on its way: the connection is of no use to another request.
      { headers: { Connection: 'close' } },
    );
  },
});

/**
 * The body of a request, as the contract's schema reads it.
 *
 * @throws {ProblemError} `media-type`, `body-not-json`, `body-invalid` with every fault
 */
export async function readBody<T>(c: Context, schema: Schema<T>): Promise<T> {
  const body = await readJson(c);
  const parsed = schema.safeParse(body, wording);
  if (parsed.success) return parsed.data;
  const faults = faultsOf(parsed.error).slice(0, mostFaults);
  throw new ProblemError(
    'body-invalid',
    'The faults say where it departs from the contract and what would do.',
    { faults },
  );
}

/** @throws {ProblemError} `media-type`, `body-not-json` */
export async function readJson(c: Context): Promise<unknown> {
  const type = c.req.header('content-type')?.split(';')[0]?.trim().toLowerCase();
  if (type === 'application/json') return parse(await c.req.text());
  throw new ProblemError(
    'media-type',
    `The body must be application/json; this one is ${type ?? 'without a Content-Type'}.`,
  );
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch (error) {
    const reason = text === '' ? 'it is empty' : (error as Error).message;
    throw new ProblemError(
      'body-not-json',
      `The body cannot be read as JSON: ${reason}. Send one JSON object.`,
    );
  }
}
