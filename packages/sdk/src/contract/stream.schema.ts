import * as z from 'zod/mini';
import { Id } from './primitives.schema.ts';

/**
 * The data of the event `changed` of `GET /v1/stream`: which case has changed, and its version now. What has changed is read
 * where the case is read.
 */
export const StreamEvent = z.object({ id: Id, version: z.number() });
export type StreamEvent = z.infer<typeof StreamEvent>;
