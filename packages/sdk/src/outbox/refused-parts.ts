import type { RefusedPart } from '../client.ts';
import type { OutboxEntry } from './entry.ts';

/** Photos and commands of a case that were refused, with what was written in them. */
export function refusedParts(entries: readonly OutboxEntry[], caseId: string): readonly RefusedPart[] {
  return entries.flatMap((entry): RefusedPart[] => {
    if (entry.caseId !== caseId || entry.kind === 'submission' || !entry.rejected) return [];
    const { id, kind, rejected: problem } = entry;
    return [{ id, kind, problem, ...(entry.kind === 'command' && { text: textIn(entry.body) }) }];
  });
}

function textIn(body: string): string | undefined {
  const { text, reason } = JSON.parse(body) as { text?: string; reason?: string };
  return text ?? reason;
}
