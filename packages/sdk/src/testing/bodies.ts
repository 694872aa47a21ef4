import type * as z from 'zod/mini';
import { faultsOf, limits, wording } from '../contract/index.ts';
import { bodyHash } from '../server/index.ts';
import { refuse } from './refusal.ts';

/** The body of a request, as the contract’s schema reads it. */
export async function readBody<S extends z.ZodMiniType>(request: Request, schema: S): Promise<z.infer<S>> {
  const type = request.headers.get('content-type')?.split(';')[0]?.trim().toLowerCase();
  if (type !== 'application/json')
    refuse('media-type', `The body must be application/json, not ${type ?? 'of no type'}.`);
  const text = await request.text();
  if (new TextEncoder().encode(text).length > limits.bodyBytes)
    refuse('body-too-large', `A body may have ${limits.bodyBytes} bytes.`);
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (error) {
    refuse('body-not-json', `The body cannot be read as JSON: ${(error as Error).message}.`);
  }
  const parsed = schema.safeParse(json, wording);
  if (parsed.success) return parsed.data;
  return refuse('body-invalid', 'The faults say where it departs from the contract and what would do.', {
    faults: faultsOf(parsed.error),
  });
}

/** JSON under an entity tag: 304 without a body when the caller has it already. */
export function jsonWithTag(
  request: Request,
  body: unknown,
  tag = `"${bodyHash(body).slice(0, 16)}"`,
): Response {
  const headers = { etag: tag };
  if (request.headers.get('if-none-match') === tag) return new Response(null, { status: 304, headers });
  return Response.json(body, { headers });
}
