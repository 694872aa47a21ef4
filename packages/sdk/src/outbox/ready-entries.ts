import type { KeptEntry } from './entry.ts';

/**
 * What may be sent, whether or not it is due: photos and commands need their case to be with the server, photos the command
 * that announces them, and commands of a case keep their order.
 *
 * @param entries in their order
 */
export function readyEntries(entries: readonly KeptEntry[]): readonly KeptEntry[] {
  const submissions = new Map<string, string>();
  const commands = new Map<string, string>();
  const ids = new Set(entries.map(({ id }) => id));
  for (const { id, caseId, kind, rejected } of entries) {
    if (kind === 'submission') submissions.set(caseId, id);
    if (kind === 'command' && !rejected && !commands.has(caseId)) commands.set(caseId, id);
  }
  return entries.filter(({ id, caseId, kind, rejected, announcedBy }) => {
    if (rejected || (announcedBy !== undefined && ids.has(announcedBy))) return false;
    const submission = submissions.get(caseId);
    if (submission !== undefined && submission !== id) return false;
    return kind !== 'command' || commands.get(caseId) === id;
  });
}
