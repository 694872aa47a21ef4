import type { Photo } from '@redress/rules';
import { fileEndings, isPicture, type EvidenceType } from '@redress/sdk/contract';
import type { Caller } from '../http/caller.ts';

/**
 * What the bytes of a photo are served with. A stranger has made them: a browser shows pictures and saves everything else, and
 * guesses nothing. The name that the reporter gave is personal and not needed here. The desk may keep them; customers may sit at a
 * device that others use, too.
 */
export const photoHeaders = (
  { id, type, size }: Photo,
  { as }: Pick<Caller, 'as'>,
): Readonly<Record<string, string>> => ({
  'Content-Type': type,
  'Content-Length': String(size),
  'Content-Disposition': isPicture(type)
    ? 'inline'
    : `attachment; filename="${id}${fileEndings[type as EvidenceType]}"`,
  'X-Content-Type-Options': 'nosniff',
  'Cache-Control': as === 'staff' ? 'private, max-age=31536000, immutable' : 'private, no-store',
});
