import * as z from 'zod/mini';

/** `GET /healthz` */
export const Health = z.object({
  status: z.literal('ok'),
  version: z.string(),
  database: z.object({ kind: z.string(), state: z.enum(['ready', 'unreachable']) }),
});
export type Health = z.infer<typeof Health>;

/** `GET /readyz` */
export const Readiness = z.object({ status: z.literal('ready') });
export type Readiness = z.infer<typeof Readiness>;
