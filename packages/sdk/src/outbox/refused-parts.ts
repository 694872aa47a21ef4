import type { RefusedPart } from '../client.ts';
import type { KeptEntry } from './entry.ts';

/** Photos and commands of a case that were refused, with what was written in them. */
export function refusedParts(entries: readonly KeptEntry[], caseId: string): readonly RefusedPart[] {
  return entries.flatMap((entry): RefusedPart[] => {
    if (entry.caseId !== caseId || entry.kind === 'submission' || !entry.rejected) return [];
    const { id, kind, rejected: problem } = entry;
    return [{ id, kind, problem, ...(entry.kind === 'command' && contentOf(entry.body)) }];
  });
}

function contentOf(body: string): Pick<RefusedPart, 'command' | 'text' | 'photos'> {
  const { type, text, reason, photos } = JSON.parse(body) as {
    type: RefusedPart['command'];
    text?: string;
    reason?: string;
    photos?: readonly unknown[];
  };
  return { command: type, text: text ?? reason, ...(photos?.length && { photos: photos.length }) };
}
