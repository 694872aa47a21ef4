import type { RefusedPart } from '../client.ts';
import type { OutboxStore } from '../ports.ts';
import { refusedParts } from './refused-parts.ts';

/** Lets go of a part that was refused, and of the photos that waited for it. Answers what it was. */
export async function dismissRefused(
  store: OutboxStore,
  caseId: string,
  partId: string,
): Promise<RefusedPart | undefined> {
  const entries = await store.ofCase(caseId);
  const part = refusedParts(entries, caseId).find(({ id }) => id === partId);
  if (!part) return undefined;
  // Photos first: one that nothing announces any more would be sent.
  for (const { id, announcedBy } of entries) if (announcedBy === partId) await store.remove(id);
  await store.remove(partId);
  return part;
}
