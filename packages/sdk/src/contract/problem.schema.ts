import * as z from 'zod/mini';
import { Challenge } from './challenge.schema.ts';

/** Stable codes of what can go wrong. */
export const problemCodes = [
  'body-not-json',
  'body-too-large',
  'body-invalid',
  'media-type',
  'same-id-other-body',
  'unknown-portal',
  'origin-not-allowed',
  'not-signed-in',
  'identity-refused',
  'not-allowed',
  'not-found',
  'version-conflict',
  'command-refused',
  'belongs-to-another',
  'stays-unnamed',
  'upload-refused',
  'too-many-streams',
  'too-many-requests',
  'challenge-required',
  'unavailable',
  'internal',
] as const;
export type ProblemCode = (typeof problemCodes)[number];

/** A fault in the body: where (RFC 6901 pointer), what is wrong, what would do. */
export const Fault = z.object({ pointer: z.string(), detail: z.string() });

/** problem+json (RFC 9457) with a stable `code`. */
export const Problem = z.object({
  type: z.string(),
  title: z.string(),
  status: z.number(),
  /** A code that this version does not know yet counts as `internal`; its words are kept. */
  code: z.catch(z.enum(problemCodes), 'internal'),
  /** What is wrong and what would do. */
  detail: z.optional(z.string()),
  faults: z.optional(z.array(Fault)),
  /** For `command-refused` and `not-allowed`: why the rules refuse, what is missing, and who could do it. */
  refusal: z.optional(z.object({ code: z.string(), missing: z.array(z.string()), who: z.array(z.string()) })),
  /** For `challenge-required`: what is to be done. */
  challenge: z.optional(Challenge),
});
export type Problem = z.infer<typeof Problem>;
