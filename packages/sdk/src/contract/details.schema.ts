import * as z from 'zod/mini';
import { detailFields } from './detail-fields.ts';
import { limits } from './limits.ts';
import { text } from './primitives.schema.ts';

/** Answers to what the portal asks besides the description, by field. */
export const Details = z.partialRecord(z.enum(detailFields), text(limits.detail));
export type Details = z.infer<typeof Details>;
