import * as z from 'zod/mini';

/**
 * What a backend asks to be done before it takes a complaint. The answer goes in the header `Redress-Challenge` of the same request,
 * sent again: the body stays what it was.
 */
export const Challenge = z.object({
  /** Which: `proof-of-work` is met by the client itself, any other by the portal’s page. */
  kind: z.string(),
  /** What its kind needs, such as a puzzle, or the public key of a service. */
  parameters: z.record(z.string(), z.union([z.string(), z.number(), z.boolean()])),
});
export type Challenge = z.infer<typeof Challenge>;
